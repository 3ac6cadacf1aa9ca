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
    public static LengthCandidate? First(string text, List<Token> tokens)
    {
        var unit = tokens.FindIndex(token => token.Term.Kind == TermKind.Unit);
        foreach (var passage in Passages.Of(tokens, unit < 0 ? [] : [unit]))
        {
            var first = tokens[passage.Start].Index;
            foreach (var result in LoadedModels.Dates.Parse(text[first..tokens[passage.End.Value - 1].End], DateTime.UnixEpoch))
                if (Seconds(result.Resolution) is { } seconds)
                    return new(RecognizersReader.TokenAt(tokens, first + result.Start), RecognizersReader.TokenAt(tokens, first + result.End + 1), TimeSpan.FromSeconds(seconds));
        }
        return null;
    }

    private static double? Seconds(SortedDictionary<string, object>? resolution) =>
        resolution?.GetValueOrDefault("values") is List<Dictionary<string, string>> values
        && values.Find(value => value.GetValueOrDefault("type") == Duration) is { } length
        && double.TryParse(length.GetValueOrDefault("value"), CultureInfo.InvariantCulture, out var seconds) && seconds < TimeSpan.MaxValue.TotalSeconds
            ? seconds : null;
}
