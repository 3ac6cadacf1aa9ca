using System.Text;
using AdaptiveCards;

namespace CoachBot.Cards;

/// <summary>
/// Keeps a card as small as Teams takes it: where it would be larger, forms of the words that are folded behind a button (email, chat) are
/// left off, the largest first, and their buttons with them. What is in sight stays.
/// </summary>
internal static class CardSize
{
    /// <summary>
    /// The largest card, in bytes of UTF-8. Teams takes messages of about 100 KB in UTF-16, and recommends 80 at most; it took 28 once.
    /// This is well below the first, and what the last was.
    /// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages
    /// </summary>
    public const int Largest = 28 * 1024;

    // With no more letters, of three bytes at the most, and the longest links a card is well below: nearly all are, and writing a card as
    // JSON to measure it costs as much as a turn's dialogs.
    private const int Few = 4000;

    private const string Row = "row-";

    /// <summary>The id of the row of buttons that belongs to a form of the words.</summary>
    public static string RowOf(string form) => Row + form;

    /// <summary>Leaves off folded forms until the card fits, or none is left.</summary>
    public static void Fit(AdaptiveCard card)
    {
        if (Letters(card.Body) + (card.FallbackText?.Length ?? 0) + (card.Speak?.Length ?? 0) < Few)
        {
            return;
        }

        // Only a card with folded forms can be made smaller, so no other is measured.
        var folded = Lists(card.Body).SelectMany(list => Folded(list).Select(form => (List: list, Form: form)));
        foreach (var (list, form) in folded.OrderByDescending(one => Letters(one.Form.Items)))
        {
            if (Encoding.UTF8.GetByteCount(card.ToJson()) <= Largest)
            {
                return;
            }
            LeaveOff(list, form.Id!);
        }
    }

    private static IEnumerable<List<AdaptiveElement>> Lists(List<AdaptiveElement> elements) =>
        elements.OfType<AdaptiveContainer>().SelectMany(box => Lists(box.Items)).Prepend(elements);

    private static IEnumerable<AdaptiveContainer> Folded(List<AdaptiveElement> elements) => elements.OfType<AdaptiveContainer>()
        .Where(form => form is { Id: { } id, IsVisible: false } && elements.Exists(row => row is AdaptiveActionSet && row.Id == RowOf(id)));

    // Of every card that is sent: without enumerators.
    private static int Letters(List<AdaptiveElement> elements)
    {
        var letters = 0;
        foreach (var element in elements)
        {
            letters += element switch
            {
                AdaptiveRichTextBlock text => Letters(text),
                AdaptiveContainer box => Letters(box.Items),
                _ => 0,
            };
        }
        return letters;
    }

    private static int Letters(AdaptiveRichTextBlock text)
    {
        var letters = 0;
        foreach (var inline in text.Inlines)
        {
            letters += inline is AdaptiveTextRun run ? run.Text.Length : 0;
        }
        return letters;
    }

    private static void LeaveOff(List<AdaptiveElement> elements, string form)
    {
        elements.RemoveAll(element => element.Id == form || element.Id == RowOf(form));
        foreach (var row in elements.OfType<AdaptiveActionSet>())
        {
            row.Actions.RemoveAll(action => action is AdaptiveToggleVisibilityAction toggle
                && toggle.TargetElements.Exists(target => target.ElementId == form && target.IsVisible == true));
            foreach (var toggle in row.Actions.OfType<AdaptiveToggleVisibilityAction>())
            {
                toggle.TargetElements.RemoveAll(target => target.ElementId == form || target.ElementId == RowOf(form));
            }
        }
    }
}
