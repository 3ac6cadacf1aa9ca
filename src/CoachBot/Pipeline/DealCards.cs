using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Journal;
using CoachBot.Listening.Acts;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Pipeline;

/// <summary>A deal on one card: how it stands, what is known, what happened, the open step, and what can be done with one press.</summary>
public sealed class DealCards(DealHistory history, PipelineReader pipeline, DealWords words, ContentLibrary content, TimeProvider time)
{
    private const int FactsShown = 5;
    private const int EventsShown = 4;

    // In the order they are read.
    private static readonly string[] _order =
    [
        FactKeys.Decides, FactKeys.Boss, FactKeys.Amount, FactKeys.Percentage, FactKeys.Reason, FactKeys.Need, FactKeys.Competitor,
        FactKeys.Agreed, FactKeys.Call, FactKeys.Deadline,
        FactKeys.Since, FactKeys.Introduction, FactKeys.Colleague, FactKeys.Detail,
    ];

    /// <summary>The card of a deal.</summary>
    public async Task<CoachCard> BuildAsync(ITurnContext context, Deal deal, CancellationToken cancellationToken)
    {
        var (turn, activity) = (context.Transaction(), context.Activity);
        var known = await history.FactsAsync(turn, deal.Id, cancellationToken);
        var events = await history.EventsAsync(turn, deal.Id, cancellationToken);
        var next = await pipeline.NextAsync(turn, deal.Id, cancellationToken);
        var (who, title) = (words.Who(deal.Names), Capital(words.Now(events, activity)));
        var facts = Facts(known, next, activity);
        var happened = Timeline(events, known.FirstOrDefault(fact => fact.Name == DealFact.Pronoun)?.Value, activity);
        var step = next is null ? null : StepText(next, activity);
        var card = Elements.Card(
        [
            Elements.Header(Icons.Journal, who, title),
            .. facts.Take(FactsShown).Select(fact => Elements.Labelled(fact.Label, fact.Text)),
            happened.Count == 0 ? null : Elements.Label(words.Line("deal-history")),
            .. happened.Take(EventsShown).Select(Dated),
            .. Rest([.. facts.Skip(FactsShown).Select(fact => Elements.Labelled(fact.Label, fact.Text)),
                .. happened.Skip(EventsShown).Select(Dated)]),
            step is null ? null : Elements.Label(words.Line("deal-next")),
            step is null ? null : Close(Elements.Bold(step)),
            .. ButtonRows.Of([.. Buttons(deal, events).Select(Pressed)]),
        ]);
        string[] lines =
        [
            who, title, .. facts.Select(fact => $"{fact.Label}: {fact.Text}"), .. happened.Select(one => $"- {one.Day}: {one.Text}"),
            .. step is null ? [] : new[] { $"{words.Line("deal-next")}: {step}" },
        ];
        return new CoachCard(card, string.Join("\n", lines),
            $"{who}: {title}") { Speak = string.Join(". ", new[] { who, title, step }.OfType<string>()) };
    }

    /// <summary>An open step with its day, and whether that has passed.</summary>
    public string StepText(OpenStep step, Activity activity)
    {
        if (step.Due is not { } due)
        {
            return step.Text;
        }
        var day = words.Brief(due, step.HasTime, activity);
        return due < time.GetUtcNow().AddDays(-1) ? $"{step.Text}, {day} ({words.Line("deal-next-overdue")})" : $"{step.Text}, {day}";
    }

    private List<(string Label, string Text)> Facts(IReadOnlyList<DealFact> known, OpenStep? next, Activity activity) =>
    [
        .. known.Where(fact => Array.IndexOf(_order, fact.Name) >= 0 && !HasPassed(fact) && !IsStep(fact, next))
            .OrderBy(fact => Array.IndexOf(_order, fact.Name))
            .Select(fact => (content.Find("show-journal")!.Lines[$"fact-{fact.Name}"].Fill(Names.None), words.Text(fact, activity)))
            .Where(fact => fact.Item2.Length > 0),
    ];

    // The next call is the open step; it needn't be told twice.
    private static bool IsStep(DealFact fact, OpenStep? next) => fact.StartsAt is { } at && next?.Due?.ToUnixTimeMilliseconds() == at;

    // A day is over when the next one begins.
    private bool HasPassed(DealFact fact) =>
        fact.Name is FactKeys.Agreed or FactKeys.Call or FactKeys.Deadline
            && fact.StartsAt < time.GetUtcNow().AddDays(fact.HasTime ? 0 : -1).ToUnixTimeMilliseconds();

    // The latest first; what was told twice on one day happened once.
    private List<(string Day, string Text)> Timeline(IReadOnlyList<DealEvent> events, string? pronoun, Activity activity) =>
        [.. events.Reverse()
            .Select(one => (Day: words.Day(one.Happened, activity), Text: words.Happened(one, pronoun, activity)))
            .Distinct()];

    private static AdaptiveElement Dated((string Day, string Text) happened) => new AdaptiveRichTextBlock
    {
        Spacing = AdaptiveSpacing.Small,
        Inlines = [new AdaptiveTextRun($"{happened.Day}  ") { Size = AdaptiveTextSize.Small, IsSubtle = true },
            new AdaptiveTextRun(happened.Text)],
    };

    private IEnumerable<AdaptiveElement> Rest(List<AdaptiveElement> rest) => rest.Count == 0
        ? []
        : Elements.Fold("earlier", words.Line("deal-earlier"), words.Line("deal-fewer"), new AdaptiveContainer { Items = rest });

    // Each opens with who it is about, and brings along what is known.
    private IEnumerable<(string Label, Click Click)> Buttons(Deal deal, IReadOnlyList<DealEvent> events)
    {
        var about = new Click { Buyer = Names.Clean(deal.Buyer), Company = Names.Clean(deal.Company) };
        var situation = events.Select(one => DealEvents.NewsOf(one.Kind))
            .LastOrDefault(act => act is not null) is { } met ? TopicsOfNews.Of(met) : null;
        yield return (words.Line("deal-prepare"), about with { Start = "prepare-call" });
        yield return (words.Line("deal-remind"), about with { Start = "set-reminder" });
        yield return (words.Line("deal-draft"), about with { Start = "check-draft" });
        yield return (words.Line("deal-practise"), about with { Start = "practise", Item = situation });
        yield return (words.Line("deal-journal"),
            new Click { Command = JournalCommands.Page, Item = JournalCommands.Write(new JournalQuery(deal.Company ?? deal.Buyer)) });
    }

    // What one is most likely there for stands out.
    private static AdaptiveSubmitAction Pressed((string Label, Click Click) button, int at)
    {
        var pressed = Elements.Button(button.Label, button.Click);
        pressed.Style = at == 0 ? "positive" : null;
        return pressed;
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static AdaptiveElement Close(AdaptiveElement text)
    {
        text.Spacing = AdaptiveSpacing.Small;
        return text;
    }
}
