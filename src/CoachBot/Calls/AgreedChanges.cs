using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Dialogs;
using CoachBot.Listening;
using CoachBot.Reminders;
using CoachBot.Sellers;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Calls;

/// <summary>Hears that a call or a reminder is to be at another time, or a call is off, and changes what waits for it; shows a call's card again.</summary>
public sealed class AgreedChanges(
    ContentLibrary content, CallPlanRepository plans, PrepCard card, ReminderRepository reminders, SellerRepository sellers, DealRepository deals, SellerRecognizer understanding, NewTimeReader newTime, TimeProvider time) : ICommandHandler
{
    public IReadOnlyCollection<string> Acts { get; } = ["news.call-moved", "news.call-off", "want.change-reminder", "want.prepare"];

    /// <summary>Where nothing of the coach's own is meant, the reminders' dialog finds out which.</summary>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
        await HearAsync(context.Turn, context.Reading.Utterance.Text, cancellationToken)
            ? new CommandReply()
            : new CommandReply { Begins = new BeginTopic(context.Command.Act == "want.prepare" ? "prepare-call" : "set-reminder", context.Reading.Facts, context.Reading.Utterance.Text) };

    private async Task<bool> HearAsync(ITurnContext turn, string text, CancellationToken cancellationToken)
    {
        if (ChangeWords.WantsCard(text))
        {
            return await CallAsync(turn, text, cancellationToken) is { } wanted && await ShowAsync(turn, wanted, cancellationToken);
        }

        if (ChangeWords.CancelsCall(text))
        {
            return await CallAsync(turn, text, cancellationToken) is { } off && await CancelAsync(turn, off, cancellationToken);
        }

        if (ChangeWords.MovesCall(text))
        {
            return await CallAsync(turn, text, cancellationToken) is { } moved && await MoveAsync(turn, moved, newTime.Read(text, moved.Starts, turn.Activity), cancellationToken);
        }

        return ChangeWords.MovesIt(text) && await MoveLatestAsync(turn, text, cancellationToken);
    }

    /// <summary>“It” is what was agreed last: a call, or a reminder.</summary>
    private async Task<bool> MoveLatestAsync(ITurnContext turn, string text, CancellationToken cancellationToken)
    {
        var (plan, reminder) = (await plans.LatestAsync(turn.Transaction(), cancellationToken), await reminders.LatestAsync(turn.Transaction(), cancellationToken));
        if (plan is not null && plan.CreatedAt >= (reminder?.TouchedAt ?? 0))
        {
            return await MoveAsync(turn, plan, newTime.Read(text, plan.Starts, turn.Activity), cancellationToken);
        }

        return reminder is not null && await MoveAsync(turn, reminder, newTime.Read(text, reminder.Due, turn.Activity), cancellationToken);
    }

    private async Task<bool> MoveAsync(ITurnContext turn, CallPlan plan, DateTimeOffset? to, CancellationToken cancellationToken)
    {
        if (to is not { } starts)
        {
            return false;
        }

        if (starts <= time.GetUtcNow())
        {
            await turn.SayAsync(Line("prepare-call", "changed-to-the-past"), cancellationToken);
            return true;
        }

        await plans.MoveAsync(turn.Transaction(), plan, starts, cancellationToken);
        await turn.SayAsync(Line("prepare-call", "call-changed", Of(plan).With("when", Ahead(turn, starts))), cancellationToken);
        return true;
    }

    private async Task<bool> MoveAsync(ITurnContext turn, Reminder reminder, DateTimeOffset? to, CancellationToken cancellationToken)
    {
        if (to is not { } wanted || wanted <= time.GetUtcNow())
        {
            return false;
        }

        var comes = (await sellers.FindAsync(turn.Transaction(), cancellationToken)).Quiet.FirstFree(wanted, SellerClock.Zone(turn.Activity));
        reminders.Move(turn.Transaction(), reminder.Id, comes);
        var task = ReminderText.Of(content.Find("set-reminder")!, reminder);
        await turn.SayAsync(Line("set-reminder", comes == wanted ? "changed" : "in-quiet-hours", Names.None.With("when", Ahead(turn, comes)).With("task", task)), cancellationToken);
        return true;
    }

    private async Task<bool> ShowAsync(ITurnContext turn, CallPlan plan, CancellationToken cancellationToken)
    {
        await turn.SendAsync(card.Build(plan, turn.Activity), cancellationToken);
        return true;
    }

    private async Task<bool> CancelAsync(ITurnContext turn, CallPlan plan, CancellationToken cancellationToken)
    {
        plans.Cancel(turn.Transaction(), plan);
        await turn.SayAsync(Line("prepare-call", "call-cancelled", Of(plan)), cancellationToken);
        return true;
    }

    /// <summary>The call that is meant: the next one with whoever is named, else the one prepared last.</summary>
    private async Task<CallPlan?> CallAsync(ITurnContext turn, string text, CancellationToken cancellationToken)
    {
        var slots = (await understanding.RecognizeAsync(turn, text, cancellationToken)).Slots;
        if (slots.Buyer is null && slots.Company is null)
        {
            return await plans.LatestAsync(turn.Transaction(), cancellationToken);
        }

        var deal = await deals.FindAsync(turn.Transaction(), Names.First(slots.Buyer), Names.Clean(slots.Company), cancellationToken);
        return deal is null ? null : await plans.NextAsync(turn.Transaction(), deal.Id, cancellationToken);
    }

    private string Ahead(ITurnContext turn, DateTimeOffset moment) => DateInWords.Ahead(moment, time.GetUtcNow(), turn.Activity);

    private string Line(string topic, string key, Names? names = null) => content.Find(topic)!.Lines[key].Fill(names ?? Names.None);

    private static Names Of(CallPlan plan) => new(plan.Buyer, plan.Company);
}
