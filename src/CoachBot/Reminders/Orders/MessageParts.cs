using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Reminders.Orders;

/// <summary>
/// Where a message may turn to something else: at a sentence's end, a comma, an “and”; and at an order that follows right upon another,
/// “keep that cancel Tom”. What belongs together is put together afterwards.
/// </summary>
internal static class MessageParts
{
    /// <summary>The parts, in order; of “cancel Ana, no wait, keep that” only what follows the second thought.</summary>
    public static IReadOnlyList<Span> Of(string text)
    {
        var parts = new List<Span>();
        var from = SecondThought.Matches(text).LastOrDefault() is { } thought && thought.Index > 0 ? thought.Index + thought.Length : 0;
        foreach (var (end, next) in Bounds(text).Where(bound => bound.End >= from).OrderBy(bound => bound.End))
        {
            Add(parts, text, from, end);
            from = Math.Max(from, next);
        }
        Add(parts, text, from, text.Length);
        return parts;
    }

    private static IEnumerable<(int End, int Next)> Bounds(string text) =>
        Between.Matches(text).Select(match => (match.Index, match.Index + match.Length))
            .Concat(NextOrder.Matches(text).Select(match => (match.Groups["order"].Index, match.Groups["order"].Index)));

    private static void Add(List<Span> parts, string text, int from, int end)
    {
        while (from < end && !char.IsLetterOrDigit(text[from]) && text[from] is not ('"' or '“' or '”' or '+'))
        {
            from++;
        }
        if (from < end)
        {
            parts.Add(new Span(from, end - from));
        }
    }

    private static readonly WordExpression Between = new(
        @"[.!?;]+\s+|\n+|\s*,\s*(?:(?:and|then|but|so|also|plus)\s+)*|\s+(?:(?:and|then|but|so|also)\s+)+|\s+[–-]+\s+");

    private static readonly WordExpression NextOrder = new(
        @"\b(?:that|it|one|this) (?<order>(?:cancel|drop|delete|bin|scrap|move|put|push|shift|remind|make it)\b)");

    private static readonly WordExpression SecondThought =
        new(@"\b(?:no,? wait|wait,? no|hang on,? no|scratch that|actually no|no sorry|sorry no)\b");
}
