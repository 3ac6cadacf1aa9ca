using System.Globalization;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Recognizers;

/// <summary>A length of time with its place among the tokens of the text.</summary>
internal sealed record LengthCandidate(int Start, int End, TimeSpan Length)
{
    private const string Duration = "duration";

    /// <summary>Our own where they are even, or where the other doesn't take in all its words.</summary>
    public bool IsBetterThan(LengthCandidate? other) =>
        other is null || Start <= other.Start && End >= other.End && End - Start > other.End - other.Start;

    /// <summary>The first that Recognizers finds.</summary>
    public static LengthCandidate? First(string text, List<DateToken> tokens)
    {
        var unit = tokens.FindIndex(token => token.Term.Kind == TermKind.Unit);
        foreach (var passage in Passages.Of(tokens, unit < 0 ? [] : [unit]))
        {
            var first = tokens[passage.Start].Index;
            foreach (var result in LoadedModels.Dates.Parse(text[first..tokens[passage.End.Value - 1].End], DateTime.UnixEpoch))
            {
                if (Resolved(result.Resolution) is not { } length) continue;
                var start = RecognizersReader.TokenAt(tokens, first + result.Start);
                return new(start, RecognizersReader.TokenAt(tokens, first + result.End + 1), length);
            }
        }
        return null;
    }

    private static TimeSpan? Resolved(SortedDictionary<string, object>? resolution)
    {
        var values = resolution?.GetValueOrDefault("values") as List<Dictionary<string, string>>;
        var written = values?.Find(value => value.GetValueOrDefault("type") == Duration)?.GetValueOrDefault("value");
        return double.TryParse(written, CultureInfo.InvariantCulture, out var seconds) && seconds < TimeSpan.MaxValue.TotalSeconds
            ? TimeSpan.FromSeconds(seconds) : null;
    }
}
