using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Journal;

/// <summary>The week in a few lines: what was learnt, and what is open.</summary>
public sealed class DigestCard(ContentLibrary content)
{
    private const int LearntShown = 5;
    private const int StepsShown = 3;

    /// <param name="week">The entries of the last seven days.</param>
    /// <param name="open">The most urgent next steps.</param>
    /// <param name="isWeekly">Whether it comes every week already.</param>
    public CoachCard Build(IReadOnlyList<JournalEntry> week, JournalPage open, bool isWeekly, Activity activity)
    {
        var topic = content.Find("show-journal")!;
        var names = new Names(seller: activity.From?.Name);
        string Line(string key) => topic.Lines[key].Fill(names);
        var learnt = week.Where(entry => !string.IsNullOrWhiteSpace(entry.Learnt))
            .TakeLast(LearntShown)
            .Select(entry => With(entry, entry.Learnt!))
            .ToList();
        var steps = open.Entries.Take(StepsShown).Select(entry => With(entry, Step(entry, activity))).ToList();
        var card = Elements.Card(
        [
            Elements.Header(Icons.Journal, null, Line("digest-title")),
            week.Count == 0 ? Elements.Paragraph(Line("digest-quiet-week")) : null,
            .. List(Line("digest-learnt"), learnt),
            .. List(Line("digest-open"), steps),
            Elements.Paragraph(Line("digest-close")),
            Elements.Row(isWeekly
                ? Elements.Button(Line("weekly-stop"), new Click { Command = JournalCommands.WeeklyOff })
                : Elements.Button(Line("weekly-want"), new Click { Start = topic.Id, Item = JournalCommands.Weekly })),
        ]);
        string[] lines =
        [
            Line("digest-title"), .. week.Count == 0 ? new[] { Line("digest-quiet-week") } : [],
            .. Words(Line("digest-learnt"), learnt), .. Words(Line("digest-open"), steps), Line("digest-close"),
        ];
        return new CoachCard(card, string.Join("\n", lines), Line("digest-title"));
    }

    private static string Step(JournalEntry entry, Activity activity) => entry.Due is { } due
        ? $"{entry.NextStep} · {DateInWords.Of(due, entry.DueHasTime, SellerClock.Zone(activity), SellerClock.Culture(activity.Locale))}"
        : entry.NextStep ?? "";

    private static string With(JournalEntry entry, string text) => (entry.Buyer ?? entry.Company) is { } who ? $"{who}: {text}" : text;

    private static IEnumerable<AdaptiveElement> List(string heading, List<string> items)
    {
        if (items.Count > 0)
        {
            yield return Elements.Small(heading);
        }

        foreach (var item in items)
        {
            var line = Elements.Paragraph($"• {item}");
            line.Spacing = AdaptiveSpacing.Small;
            yield return line;
        }
    }

    private static IEnumerable<string> Words(string heading, List<string> items) =>
        items.Count == 0 ? [] : items.Select(item => $"- {item}").Prepend(heading);
}
