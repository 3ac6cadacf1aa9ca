using System.Globalization;
using CoachBot.Recognition.Dates.Words;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace CoachBot.Recognition.Numbers;

/// <summary>Reads with Microsoft.Recognizers what part of a whole is meant: 60, “sixty percent”, “two thirds”, “70% of the time”.</summary>
public static class ShareReader
{
    private const int Whole = 100;

    // Without their cache of answers: what sellers write isn't kept.
    private static readonly Lazy<NumberRecognizer> Recognizer =
        new(() => new NumberRecognizer(Culture.English, NumberOptions.NoProtoCache));

    private static readonly HashSet<string> Around =
    [
        .. ("i about around maybe roughly say probably nearly almost some a bit over under just of the it time call talked was per think " +
            "id").Split(' '),
    ];

    /// <summary>A share in percent, from 0 to 100; null where there is none, or where more than a share is told.</summary>
    public static int? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = DateTokenizer.Split(text);
        if (!tokens.Exists(MayBeNumber)) return null;
        return Percentage(text) ?? Number(text, tokens);
    }

    private static int? Percentage(string text) =>
        Recognizer.Value.GetPercentageModel(Culture.English, false).Parse(text) is [var first, ..] ? Percent(Value(first), 1) : null;

    /// <summary>A number with no other words than those that go with a share; a fraction counts a hundred times.</summary>
    private static int? Number(string text, List<DateToken> tokens)
    {
        if (Recognizer.Value.GetNumberModel(Culture.English, false).Parse(text) is not [var only]) return null;
        var others = tokens.Where(token => token.Kind != DateTokenKind.Symbol && (token.End <= only.Start || token.Index > only.End));
        if (!others.All(token => Around.Contains(token.Text))) return null;
        return Percent(Value(only), only.Resolution.GetValueOrDefault("subtype") is "fraction" ? Whole : 1);
    }

    private static double? Value(ModelResult result) =>
        result.Resolution.GetValueOrDefault("value") is string written &&
        double.TryParse(written.TrimEnd('%'), CultureInfo.InvariantCulture, out var value) ? value : null;

    private static int? Percent(double? value, int times) =>
        value * times is >= 0 and <= Whole and var share ? (int)Math.Round(share) : null;

    private static bool MayBeNumber(DateToken token) =>
        token.Kind == DateTokenKind.Number || token.Term.Kind is TermKind.Number or TermKind.Tens ||
        token.IsAny("half", "quarter", "third", "thirds", "quarters");
}
