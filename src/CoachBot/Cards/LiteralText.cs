using AdaptiveCards;

namespace CoachBot.Cards;

/// <summary>
/// Keeps texts what they are. Clients expand <c>{{DATE(…)}}</c> and <c>${…}</c> in any text, also where they read no Markdown: between the
/// signs that begin such a thing goes one that nobody sees.
/// </summary>
internal static class LiteralText
{
    private const string Unseen = "\u2060";

    /// <summary>Does so for every text of a card.</summary>
    public static AdaptiveCard Keep(AdaptiveCard card)
    {
        card.Body.ForEach(Keep);
        return card;
    }

    private static void Keep(AdaptiveElement element)
    {
        switch (element)
        {
            case AdaptiveTextBlock block: block.Text = Keep(block.Text); break;
            case AdaptiveRichTextBlock rich: rich.Inlines.OfType<AdaptiveTextRun>()
                .ToList()
                .ForEach(run => run.Text = Keep(run.Text)); break;
            case AdaptiveContainer container: container.Items.ForEach(Keep); break;
            case AdaptiveColumnSet columns: columns.Columns.ForEach(Keep); break;
            case AdaptiveActionSet row: row.Actions.ForEach(action => action.Title = action.Title is null
                ? null
                : Keep(action.Title)); break;
            case AdaptiveInput input: input.Label = input.Label is null ? null : Keep(input.Label); break;
        }
        if (element.Fallback?.Content is AdaptiveElement fallback)
        {
            Keep(fallback);
        }
    }

    private static string Keep(string text) => text
        .Replace("{{", $"{{{Unseen}{{", StringComparison.Ordinal)
        .Replace("${", $"${Unseen}{{", StringComparison.Ordinal);
}
