using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Journal;
using Microsoft.Bot.Schema;

namespace CoachBot.Pipeline;

/// <summary>What is open with whom: a line for each deal, to be pressed for more.</summary>
public sealed class PipelineCard(DealWords words, DealCards cards)
{
    private const int Most = 8;
    private const int MostBesides = 4;
    private const int LongestTold = 110;

    /// <param name="title">What the list is called.</param>
    /// <param name="rows">The deals, the most urgent first.</param>
    /// <param name="besides">What is to be done that belongs to none; under this title.</param>
    public CoachCard Build(string title, IReadOnlyList<PipelineRow> rows, string besidesTitle, IReadOnlyList<OpenStep> besides,
        Activity activity)
    {
        var (shown, others) = (rows.Take(Most).ToList(), besides.Take(MostBesides).Select(step => cards.StepText(step, activity)).ToList());
        var more = rows.Count > Most ? words.Line("deal-more", Names.None.With("count", $"{rows.Count - Most}")) : null;
        var hasSteps = rows.Any(row => row.Next is not null);
        var card = Elements.Card(
        [
            Elements.Header(Icons.Journal, null, title),
            .. shown.Select(row => Row(row, activity)),
            more is null ? null : Elements.Small(more),
            others.Count == 0 || rows.Count == 0 ? null : Elements.Label(besidesTitle),
            .. others.Select(Elements.Paragraph),
            hasSteps ? Elements.Row(Elements.Button(words.Line("deal-steps"),
                new Click { Command = JournalCommands.Page, Item = JournalCommands.Write(new JournalQuery(OnlyOpen: true)) })) : null,
        ]);
        string[] lines = [title, .. shown.Select(row => $"- {Text(row, activity)}{Next(row, activity, "; ")}"),
            .. more is null ? [] : new[] { more }, .. others.Select(other => $"- {other}")];
        return new CoachCard(card, string.Join("\n", lines), title) { Speak = string.Join(". ", lines) };
    }

    private AdaptiveContainer Row(PipelineRow row, Activity activity)
    {
        var (who, next) = (words.Who(row.Deal.Names), Next(row, activity, ""));
        return new()
        {
            SelectAction = Elements.Button(who, new Click { Command = DealPresses.Show, Item = row.Deal.Id }),
            Items =
            [
                new AdaptiveRichTextBlock
                {
                    Inlines = [new AdaptiveTextRun(who) { Weight = AdaptiveTextWeight.Bolder, Color = AdaptiveTextColor.Accent },
                        new AdaptiveTextRun($": {Standing(row, activity)}")],
                },
                .. next.Length == 0 ? [] : new[] { Close(next) },
            ],
        };
    }

    private static AdaptiveRichTextBlock Close(string text)
    {
        var line = Elements.Small(text);
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }

    private string Text(PipelineRow row, Activity activity) =>
        words.Line("deal-row", Names.None.With("what", words.Who(row.Deal.Names)).With("task", Standing(row, activity)));

    // Where nothing has happened yet, what was told says how it stands.
    private string Standing(PipelineRow row, Activity activity) =>
        row.Told is { Length: > 0 and <= LongestTold } told ? told : words.Now(row.Standing is null ? [] : [row.Standing], activity);

    private string Next(PipelineRow row, Activity activity, string before) =>
        row.Next is null ? "" : $"{before}{words.Line("deal-next")}: {cards.StepText(row.Next, activity)}";
}
