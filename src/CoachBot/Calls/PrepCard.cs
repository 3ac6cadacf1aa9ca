using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Calls;

/// <summary>One clean card for a call: what to find out, how to open, what to ask, and what to remember.</summary>
public sealed class PrepCard(ContentLibrary content)
{
    private const int Questions = 3;
    private const string Title = "card-title";

    /// <param name="plan">The call; without a time where none was named.</param>
    /// <param name="lead">Sentences before it.</param>
    public CoachCard Build(CallPlan plan, Activity activity, params IEnumerable<string> lead)
    {
        var topic = content.Find("prepare-call")!;
        var names = new Names(plan.Buyer, plan.Company, activity.From?.Name);
        string Line(string key) => topic.Lines[key].Fill(key == Title ? Names.Met(plan.Buyer, plan.Company) : names);
        var facts = Facts(plan, activity)
            .Where(fact => !string.IsNullOrWhiteSpace(fact.Text))
            .Select(fact => (Label: Line(fact.Line), Text: fact.Text!))
            .ToList();
        var opening = $"“{Line($"opening-{plan.SoFar}")}”";
        var questions = Enumerable.Range(1, Questions)
            .Select(number => $"question-{plan.SoFar}-{number}")
            .Where(topic.Lines.ContainsKey)
            .Select(Line)
            .ToList();
        var leads = lead.ToList();
        var card = Elements.Card(
        [
            Elements.Header(Icons.Call, plan.StartsAt > 0 ? DateInWords.Of(plan.Starts, activity) : null, Line(Title)),
            .. leads.Select(Elements.Paragraph),
            .. facts.Where(fact => fact.Label != Line("card-when")).Select(fact => Elements.Labelled(fact.Label, fact.Text)),
            Elements.Label(Line("card-opening")),
            Close(Elements.Words(opening)),
            Elements.Label(Line("card-questions")),
            .. questions.Select(question => Close(Elements.Paragraph($"• {question}"))),
            .. Elements.Fold("remember", Line("card-remember"), content.Shared.Line("card-less"),
                new() { Items = [Elements.Paragraph(Line("remember")), Elements.Small(Credit(plan))] }),
        ]);
        string[] lines =
        [
            .. leads, Line(Title), .. facts.Select(fact => $"{fact.Label}: {fact.Text}"), "", Line("card-opening"), opening, "",
            Line("card-questions"),
            .. questions.Select(question => $"- {question}"), "", Line("remember"), Credit(plan),
        ];
        return new CoachCard(card, string.Join("\n", lines), leads.FirstOrDefault() ?? Line(Title)) { Speak = opening };
    }

    private static IEnumerable<(string Line, string? Text)> Facts(CallPlan plan, Activity activity) =>
    [
        ("card-when", plan.StartsAt > 0 ? DateInWords.Of(plan.Starts, activity) : null),
        ("card-to-understand", plan.ToUnderstand),
        ("card-to-decide", plan.ToDecide),
        ("card-no-is-fine", plan.NoIsFine),
    ];

    private string Credit(CallPlan plan)
    {
        var source = content.Situation(CallHistory.SituationOf(plan.SoFar)).Source;
        return content.Shared.Line("card-source",
            Names.None.With("title", source.Title.Replace('“', '‘').Replace('”', '’')).With("author", source.Author));
    }

    private static AdaptiveElement Close(AdaptiveElement text)
    {
        text.Spacing = AdaptiveSpacing.Small;
        return text;
    }
}
