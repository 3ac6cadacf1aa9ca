using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Facts;

/// <summary>
/// What a deal is called beside its names, “winery Corte Alba”, “Adventure Works cosmetics”: the seller will say “the winery” for it.
/// </summary>
internal static class Bywords
{
    private const int ShortestWord = 5;
    private const int Most = 2;
    private static readonly char[] _ends = ['.', ',', ';', ':', '!', '?', '(', ')', '\n', '|', '"', '“', '”'];

    private static readonly HashSet<string> _none = new(
        ("there their about after again against already always another because before being between could every first going maybe never" +
            " other please quick rather really right since still thank thanks these thing things think those today tomorrow tonight under" +
            " until wants wanted asked asks called calls calling still where which while would should yesterday other matter client " +
            "customer" +
            " buyer contact company prospect people offer quote price deal contract meeting signed needs wrote writes says their from " +
            "with" +
            " spoke talked visit visited agreed cancelled ghosted stopped keeps monday tuesday wednesday thursday friday signor signora" +
            " doctor procurement boss manager director owner").Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The words right before and right behind the names that a message tells.</summary>
    public static IReadOnlyList<string> In(Reading reading)
    {
        var text = reading.Utterance.Text;
        return [.. reading.Facts.Where(fact => fact.Key is FactKeys.Buyer or FactKeys.Company && fact.Span.Length > 0
                && fact.Span.End <= text.Length)
            .SelectMany(fact => new[] { Before(text[..fact.Span.Start]), Behind(text[fact.Span.End..]) })
            .OfType<string>()
            .Where(word => word.Length >= ShortestWord && word.All(char.IsLetter) && !_none.Contains(word))
            .Select(word => word.ToLowerInvariant())
            .Distinct()
            .Take(Most)];
    }

    private static string? Before(string text) => text.TrimEnd() is { Length: > 0 } before && before.Length < text.Length
        && !_ends.Contains(before[^1]) ? before.Split(' ')[^1].TrimStart(_ends) : null;

    private static string? Behind(string text) => text.TrimStart() is { Length: > 0 } behind && behind.Length < text.Length
        ? behind.Split(' ')[0].TrimEnd(_ends) : null;
}
