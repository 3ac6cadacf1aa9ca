using System.Globalization;
using AdaptiveCards;
using CoachBot.Calls.Calendar;
using CoachBot.Cards;
using CoachBot.Content;

namespace CoachBot.Calls;

/// <summary>When the coach comes by before a call, as buttons under the card.</summary>
public sealed class CallButtons(ContentLibrary content, CalendarLinks calendar)
{
    public const string PromptBefore = "prompt-before-call";

    public async Task<CoachCard> AfterPreparingAsync(CallPlan plan, int? minutes, CancellationToken cancellationToken) =>
        new NoteCard().Build(
        null,
        [Line(minutes is null ? "will-ask-after" : "will-prompt", minutes)],
        minutes is null ? [] : [.. Choices(plan.Id), .. Deeper(plan)],
        minutes is null ? null : await ToCalendarAsync(plan.Buyer, plan.Company, plan.Starts, plan.Ends - plan.Starts, cancellationToken));

    /// <summary>Under the card of a call that was prepared before.</summary>
    public CoachCard ForPrepared(CallPlan plan) => new NoteCard().Build(
        null, [Line("prepared-change")],
        (Line("prepare-again"), new Click { Start = Topic.Id, Item = plan.Id, Buyer = plan.Buyer, Company = plan.Company }));

    /// <summary>The button that gives an agreed call as a calendar file.</summary>
    public async Task<AdaptiveOpenUrlAction> ToCalendarAsync(string? buyer, string? company, DateTimeOffset starts, TimeSpan length,
        CancellationToken cancellationToken)
    {
        var title = content.Shared.Line("calendar-title", Names.Met(buyer, company));
        return Elements.Link(content.Shared.Line("card-calendar"), await calendar.LinkAsync(new(title, starts, length), cancellationToken));
    }

    public string Line(string key, int? minutes = null) =>
        Topic.Lines[key].Fill(Names.None.With("minutes", minutes?.ToString(CultureInfo.InvariantCulture)));

    private IEnumerable<(string Label, Click Click)> Deeper(CallPlan plan) =>
        plan.ToUnderstand is null
            ? [(Line("prepare-deeper"), new Click { Start = Topic.Id, Item = plan.Id, Buyer = plan.Buyer, Company = plan.Company })]
            : [];

    private IEnumerable<(string Label, Click Click)> Choices(string plan) =>
        new[] { ("five", 5), ("hour", 60),
            ("none", 0) }.Select(choice => (Label(choice.Item1), new Click { Command = PromptBefore, Item = $"{plan}/{choice.Item2}" }));

    private string Label(string answer) => Topic.Questions["before-the-call"].Answers.First(known => known.Id == answer).Label;

    private Topic Topic => content.Find("prepare-call")!;
}
