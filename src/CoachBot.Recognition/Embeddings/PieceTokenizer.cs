using System.Text;
using System.Text.Json;

namespace CoachBot.Recognition.Embeddings;

/// <summary>
/// SentencePiece unigram tokenizer (Kudo, 2018): the most likely split of a text into pieces of the vocabulary, found with Viterbi's
/// algorithm.
/// </summary>
internal sealed class PieceTokenizer
{
    private const char Separator = '\u2581';
    private const int ReservedPieces = 6;
    private const int Unknown = 0;

    private readonly Dictionary<string, int> _pieces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _piecesBySpan;
    private readonly float[] _scores;
    private readonly int _longest;

    /// <param name="vocabulary">Pieces with their log-probabilities; the first six are reserved.</param>
    public PieceTokenizer(IReadOnlyList<(string Piece, float Score)> vocabulary)
    {
        _scores = [.. vocabulary.Select(entry => entry.Score)];
        for (var id = ReservedPieces; id < vocabulary.Count; id++)
        {
            _pieces[vocabulary[id].Piece] = id;
            _longest = Math.Max(_longest, vocabulary[id].Piece.Length);
        }
        _piecesBySpan = _pieces.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads <c>[["piece", score], …]</c>.</summary>
    public static PieceTokenizer Read(Stream json)
    {
        using var document = JsonDocument.Parse(json);
        return new([.. document.RootElement.EnumerateArray().Select(entry => (entry[0].GetString()!, Score(entry[1])))]);
    }

    // JSON has no infinity: a piece that is never the likeliest has null, which counts as 0 in the package's own arithmetic.
    private static float Score(JsonElement score) => score.ValueKind == JsonValueKind.Null ? 0 : score.GetSingle();

    /// <summary>True when a whole lower-case word is one piece: a common word.</summary>
    public bool IsWord(string word) => _pieces.ContainsKey(Separator + word);

    /// <summary>The pieces' ids, in order; unknown characters in a row become one unknown piece.</summary>
    public List<int> Encode(string text)
    {
        if (text.Length == 0)
            return [];
        var marked = Separator + WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormKC).Replace(' ', Separator);
        return Backtrack(BestPieces(marked), marked.Length);
    }

    // Normalisation refuses halves of characters, which a cut or a broken client may leave.
    private static string WithoutLoneSurrogates(string text) =>
        text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? string.Concat(text.EnumerateRunes()) : text;

    // For each end: the last piece of the best split up to there.
    private (int Id, int Start)[] BestPieces(string text)
    {
        var last = new (int Id, int Start)[text.Length + 1];
        var best = new float[text.Length + 1];
        Array.Fill(best, float.NegativeInfinity);
        best[0] = 0;
        for (var start = 0; start < text.Length; start++)
        {
            if (float.IsNegativeInfinity(best[start]))
                continue;
            var found = false;
            for (var length = 1; length <= Math.Min(_longest, text.Length - start); length++)
            {
                if (!_piecesBySpan.TryGetValue(text.AsSpan(start, length), out var id))
                    continue;
                found = true;
                Offer(start, start + length, id, _scores[id]);
            }
            if (!found)
                Offer(start, start + (char.IsHighSurrogate(text[start]) && start + 1 < text.Length ? 2 : 1), Unknown, 0);
        }
        return last;

        void Offer(int start, int end, int id, float score)
        {
            if (best[start] + score >= best[end])
                (best[end], last[end]) = (best[start] + score, (id, start));
        }
    }

    private static List<int> Backtrack((int Id, int Start)[] last, int end)
    {
        var ids = new List<int>();
        while (end > 0)
        {
            var (id, start) = last[end];
            if (id != Unknown || ids.Count == 0 || ids[^1] != Unknown)
                ids.Add(id);
            end = start;
        }
        ids.Reverse();
        return ids;
    }
}
