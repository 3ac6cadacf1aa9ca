using CoachBot.Journal.Commands;
using CoachBot.Practice.DraftCheck;
using CoachBot.Practice.RolePlay;
using System.Globalization;
using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Journal;

/// <summary>
/// A page of the journal: a line for each entry, to be pressed for the rest and for what can be done with it. Few entries show everything
/// at once.
/// </summary>
public sealed class JournalCard(ContentLibrary content, TimeProvider time)
{
    private const int Few = 2;
    private const int LongestLine = 44;

    // Ten entries of long texts are more than a message may hold.
    private const int LongestOfMany = 60;

    public CoachCard Build(JournalPage page, Activity activity, string? lead = null)
    {
        var title = Title(page.Query);
        if (page.Entries.Count == 0)
        {
            return new NoteCard(Icons.Journal).Build(title, [lead ?? Nothing(page.Query)]);
        }

        var counted = Line("count", Names.None.With("count", page.Count.ToString(CultureInfo.InvariantCulture)));
        var card = Elements.Card(
        [
            Elements.Header(Icons.Journal, $"{counted}. {Line("only-yours")}", title),
            lead is null ? null : Elements.Paragraph(lead),
            .. page.Entries.Select((entry, at) => Entry(entry, at, page.Entries.Count <= Few, activity)),
            Pages(page) is { Count: > 0 } buttons ? Elements.Row(buttons) : null,
        ]);
        var lines = page.Entries.Count > Few
            ? page.Entries.Select(entry => $"- {Who(entry, activity)}: {Brief(entry, activity)}")
            : page.Entries.SelectMany(entry =>
                Facts(entry, true, activity).Select(fact => $"{fact.Label}: {fact.Text}").Prepend(Who(entry, activity)).Append(""));
        return new CoachCard(card, string.Join("\n", [.. lead is null ? [] : new[] { lead }, title, counted, "", .. lines]),
            $"{title}: {counted}");
    }

    private AdaptiveContainer Entry(JournalEntry entry, int at, bool isOpen, Activity activity)
    {
        var (details, brief, who) = ($"details-{at}", $"brief-{at}", Who(entry, activity));
        var heading =
            new AdaptiveRichTextBlock { Inlines = [new AdaptiveTextRun(who) { Weight = AdaptiveTextWeight.Bolder, Color = isOpen
                ? AdaptiveTextColor.Default
                : AdaptiveTextColor.Accent }] };
        var line = Elements.Small(Brief(entry, activity));
        (line.Id, line.IsVisible, line.Spacing) = (brief, !isOpen, AdaptiveSpacing.None);
        return new()
        {
            Separator = true,
            Spacing = isOpen ? AdaptiveSpacing.Medium : AdaptiveSpacing.Small,
            Items =
            [
                new AdaptiveContainer { Items = [heading, line], SelectAction = Elements.Toggle(who, new(details), new(brief)) },
                new AdaptiveContainer
                {
                    Id = details,
                    IsVisible = isOpen,
                    Spacing = AdaptiveSpacing.Small,
                    Items =
                    [
                        .. Facts(entry, isOpen, activity).Select(fact => Elements.Labelled(fact.Label, fact.Text)),
                        Elements.Row(Actions(entry).Select(button => Elements.Button(button.Label, button.Click))),
                        .. isOpen ? Elements.Fold($"entry-{at}", content.Shared.Line("more-answers"), content.Shared.Line("card-less"),
                            new() { Items = [Elements.Row(Delete(entry))] }) : [Last(Delete(entry))],
                    ],
                },
            ],
        };
    }

    // Among many, what is behind a line to press anyway stands apart from the rest.
    private static AdaptiveActionSet Last(AdaptiveSubmitAction delete) =>
        new() { Spacing = AdaptiveSpacing.Large, Separator = true, Actions = [delete] };

    // What is to be done, else what there is to remember.
    private string Brief(JournalEntry entry, Activity activity) => entry is { IsOpen: true, NextStep: { } step }
        ? string.Join(" · ",
            new[] { Cut(step, LongestLine), DueIn(entry, activity), IsOverdue(entry) ? Line("overdue") : null }.OfType<string>())
        : Cut(entry.Learnt ?? entry.Happened ?? Situation(entry), LongestLine);

    private static string? DueIn(JournalEntry entry, Activity activity) => entry.Due is { } due
        ? DateInWords.Of(due, entry.DueHasTime, SellerClock.Zone(activity), SellerClock.Culture(activity.Locale))
        : null;

    private static string Cut(string text, int most) =>
        text.Length <= most ? text : $"{text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)].TrimEnd()}…";

    private bool IsOverdue(JournalEntry entry) => entry.IsOpen && entry.Due < time.GetUtcNow().AddDays(-1);

    // Far from what is pressed every day.
    private AdaptiveSubmitAction Delete(JournalEntry entry) =>
        Elements.Button(Line("delete"), new Click { Start = Topic.Id, Item = JournalCommands.Delete + entry.Id });

    private static string Who(JournalEntry entry, Activity activity)
    {
        var day = DateInWords.Of(entry.Created, false, SellerClock.Zone(activity), SellerClock.Culture(activity.Locale));
        var who = string.Join(", ", new[] { entry.Buyer, entry.Company }.OfType<string>());
        return who.Length == 0 ? day : $"{who} · {day}";
    }

    private IEnumerable<(string Label, string Text)> Facts(JournalEntry entry, bool whole, Activity activity)
    {
        (string Line, string? Text)[] facts =
        [
            ("entry-situation", Situation(entry)),
            ("entry-words", Wording(entry)),
            ("entry-happened", entry.Happened),
            ("entry-learnt", entry.Learnt),
            ("entry-missing", entry.Missing),
            ("entry-next", entry.NextStep),
            ("entry-when", entry.Due is { } due
                ? DateInWords.Of(due, entry.DueHasTime, SellerClock.Zone(activity), SellerClock.Culture(activity.Locale))
                : null),
        ];
        foreach (var (line, text) in facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Text)))
        {
            yield return (Line(line), whole ? text! : Cut(text!, LongestOfMany));
        }

        if (IsOverdue(entry))
        {
            yield return (Line("overdue"), Line("entry-overdue"));
        }
    }

    private string Situation(JournalEntry entry) => content.Find(entry.Situation) switch
    {
        Situation situation => situation.Title,
        { Id: PractiseDialog.TopicId or CheckDraftDialog.TopicId } practice => practice.Button,
        null when entry.Situation == KeepNote.Kind => Line("entry-note"),
        _ => Line("entry-after-call"),
    };

    private string? Wording(JournalEntry entry) =>
        content.Find(entry.Situation) is Situation met && entry.Wording is { } key ? met.Wordings.GetValueOrDefault(key)?.Title : null;

    private IEnumerable<(string Label, Click Click)> Actions(JournalEntry entry) =>
    [
        .. entry.IsOpen ? [(Line("done"), new Click { Command = JournalCommands.Done, Item = entry.Id })] : Array.Empty<(string, Click)>(),
        (Line("edit"), new Click { Start = Topic.Id, Item = JournalCommands.Edit + entry.Id }),
    ];

    private List<AdaptiveAction> Pages(JournalPage page)
    {
        var pages = new List<AdaptiveAction>();
        void Add(string line, int number) =>
            pages.Add(Elements.Button(Line(line),
                new Click { Command = JournalCommands.Page, Item = JournalCommands.Write(page.Query with { Page = number }) }));
        if (page.Query.Page > 0)
        {
            Add(page.Query.OnlyOpen ? "before" : "newer", page.Query.Page - 1);
        }

        if (page.HasMore)
        {
            Add(page.Query.OnlyOpen ? "more" : "older", page.Query.Page + 1);
        }

        if (page.Query.Name is null && page.Count > JournalPage.Size)
        {
            pages.Add(Elements.Button(Line("find"), new Click { Start = Topic.Id, Item = JournalCommands.Search }));
        }

        return pages;
    }

    private string Title(JournalQuery query) => (query.OnlyOpen, query.Name) switch
    {
        (true, null) => Line("open-title"),
        (true, var name) => Line("open-with", new Names(company: name)),
        (false, null) => Line("title"),
        (false, var name) => $"{Line("title")}: {Names.Clean(name)}",
    };

    private string Nothing(JournalQuery query) => (query.OnlyOpen, query.Name) switch
    {
        (true, null) => Line("open-empty"),
        (true, var name) => Line("open-empty-with", new Names(company: name)),
        _ => Line("empty"),
    };

    private Topic Topic => content.Find("show-journal")!;

    private string Line(string key, Names? names = null) => Topic.Lines[key].Fill(names ?? Names.None);
}
