using AdaptiveCards;

namespace CoachBot.Cards;

/// <summary>Buttons in even rows, as wide as a phone: some clients cut off what is too wide instead of breaking it.</summary>
internal static class ButtonRows
{
    // Measured on cards as Teams draws them, 360 pixels wide.
    private const int Room = 328;
    private const int OfACharacter = 7;
    private const int AroundATitle = 28;
    private const int BetweenTwo = 8;

    /// <summary>As few rows as they fit in, and as many buttons in each as in the others.</summary>
    public static IReadOnlyList<AdaptiveElement> Of(IReadOnlyList<AdaptiveAction> buttons)
    {
        for (var across = 3; across > 1; across--)
        {
            var rows = buttons.Chunk(across).ToList();
            if (buttons.Count % across is 0 && rows.TrueForAll(Fits))
            {
                return [.. rows.Select(Row)];
            }
        }
        return [.. Packed(buttons).Select(Row)];
    }

    // Each with the next that fits beside it, so that few stand alone.
    private static IEnumerable<AdaptiveAction[]> Packed(IReadOnlyList<AdaptiveAction> buttons)
    {
        var left = buttons.ToList();
        while (left.Count > 0)
        {
            var first = left[0];
            AdaptiveAction[] row = left.Skip(1).FirstOrDefault(other => Fits([first, other])) is { } other ? [first, other] : [first];
            left.RemoveAll(row.Contains);
            yield return row;
        }
    }

    private static bool Fits(IReadOnlyList<AdaptiveAction> row) =>
        row.Sum(button => (button.Title!.Length * OfACharacter) + AroundATitle + BetweenTwo) - BetweenTwo <= Room;

    private static AdaptiveActionSet Row(IReadOnlyList<AdaptiveAction> buttons) =>
        new() { Spacing = AdaptiveSpacing.Small, Actions = [.. buttons] };
}
