using AdaptiveCards;

namespace CoachBot.Cards;

/// <summary>Buttons in even rows, as wide as a phone: some clients cut off what is too wide instead of breaking it.</summary>
internal static class ButtonRows
{
    private const int CharactersInARow = 41;
    private const int CharactersAround = 4;

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

    private static IEnumerable<AdaptiveAction[]> Packed(IReadOnlyList<AdaptiveAction> buttons)
    {
        for (var at = 0; at < buttons.Count;)
        {
            var row = Enumerable.Range(1, 2).Select(count => buttons.Skip(at).Take(count).ToArray()).Last(row => row.Length == 1 || Fits(row));
            at += row.Length;
            yield return row;
        }
    }

    private static bool Fits(IReadOnlyList<AdaptiveAction> row) => row.Sum(button => button.Title!.Length + CharactersAround) <= CharactersInARow;

    private static AdaptiveActionSet Row(IReadOnlyList<AdaptiveAction> buttons) => new() { Spacing = AdaptiveSpacing.Small, Actions = [.. buttons] };
}
