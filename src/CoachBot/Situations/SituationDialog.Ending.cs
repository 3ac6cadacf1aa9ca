using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Journal;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Schema;

namespace CoachBot.Situations;

/// <summary>The ending that all situations share: learnt, next step, by when, and a summary to keep.</summary>
public abstract partial class SituationDialog<TState>
{
    private static readonly TimeSpan _usualCall = TimeSpan.FromMinutes(30);

    private Task<StepResult> NextStep(StepContext<TState> coaching)
    {
        coaching.State.Learnt = coaching.Answer.Text;
        return Task.FromResult(AskNextStep(coaching.Answer.Skipped ? coaching.Line("skipped") : coaching.Vary("learnt-thanks")));
    }

    protected override async Task<StepResult> Close(StepContext<TState> coaching)
    {
        var state = coaching.State;
        await _journal.KeepAsync(coaching.Turn, Entry(state), coaching.Cancelled);
        (string, string?)[] facts =
        [
            ("summary-situation", Situation.Title),
            ("summary-buyer", coaching.Names.Buyer is { } buyer && state.Company is { } company
                ? $"{buyer}, {company}"
                : coaching.Names.Buyer ?? state.Company),
            ("summary-happened", state.Happened),
            ("summary-said", state.Said),
            ("summary-learnt", state.Learnt),
            ("summary-next", state.Next),
            ("summary-when", state.By is { } by ? InWords(by, coaching.Turn.Activity) : null),
        ];
        var calendar = await ToCalendarAsync(state, coaching.Cancelled);
        return Show(_summaryCard.Build(facts, Closing(coaching), WordingCard.About(Situation.Button, coaching.Names), calendar,
            [.. Next(state)]))
            .End();
    }

    // A call at an hour is one to be in the calendar; a day alone is not.
    private async Task<AdaptiveOpenUrlAction?> ToCalendarAsync(TState state, CancellationToken cancellationToken) =>
        state is { By: { HasTime: true } by, Step: "call" or "set-date" }
            ? await _calls.ToCalendarAsync(state.Buyer, state.Company, by.Moment, _usualCall, cancellationToken)
            : null;

    private static List<string> Closing(StepContext<TState> coaching)
    {
        var fitting = $"closing-{coaching.State.Step}";
        return
        [
            coaching.HasLine(fitting) ? coaching.Line(fitting) : coaching.Vary("closing"),
            coaching.State.OnwardLine is { } line ? coaching.Line(line) : $"{Kept(coaching)} {coaching.Line("another")}",
        ];
    }

    private IEnumerable<(string Label, Click Click)> Next(TState state) =>
        new[] { state.Onward, "set-reminder", "prepare-call", "practise", "show-journal" }
            .Select(id => id is null ? null : Content.Find(id)).OfType<Topic>().Where(topic => topic is not Situation { IsOff: true })
            .Select(topic => (topic.Button,
                new Click { Start = topic.Id, Buyer = state.Buyer, Company = state.Company, Item = topic.Id == "practise" ? Id : null }));

    private CoachedConversation Entry(TState state) => new()
    {
        Situation = Id,
        Buyer = state.Buyer,
        Company = state.Company,
        Wording = state.Wording,
        Happened = state.Said ?? state.Happened,
        Learnt = state.Learnt,
        Next = state.Next,
        Step = state.Step,
        By = state.By,
    };
}
