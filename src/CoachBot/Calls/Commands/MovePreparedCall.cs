using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Calls.Commands;

/// <summary>Gives a prepared call another time; all that comes about it moves along.</summary>
public sealed class MovePreparedCall(CallPlanRepository plans, NewTimeReader newTime, ContentLibrary content, TimeProvider time)
{
    /// <summary>Moves it to the time that the words name.</summary>
    public async Task<CommandReply> MoveAsync(CommandContext context, CallPlan plan, CancellationToken cancellationToken) =>
        newTime.Read(context.Words, plan.Starts, context.Turn.Activity) is { } to
            ? await MoveAsync(context.Turn, plan, to, cancellationToken)
            : Say("call-moved-when", Names.Met(plan.Buyer, plan.Company));

    /// <summary>Moves it to a moment.</summary>
    public async Task<CommandReply> MoveAsync(ITurnContext turn, CallPlan plan, DateTimeOffset to, CancellationToken cancellationToken)
    {
        if (to <= time.GetUtcNow())
        {
            return Say("changed-to-the-past", Names.None);
        }
        await plans.MoveAsync(turn.Transaction(), plan, to, cancellationToken);
        return Moved(turn, plan, to);
    }

    /// <summary>Gives a call that was taken off its new date.</summary>
    public async Task<CommandReply> SetAgainAsync(ITurnContext turn, CallPlan plan, DateTimeOffset to, CancellationToken cancellationToken)
    {
        if (to <= time.GetUtcNow())
        {
            return Say("changed-to-the-past", Names.None);
        }
        await plans.KeepAsync(turn.Transaction(), plan.At(to), cancellationToken);
        return Moved(turn, plan, to);
    }

    private CommandReply Moved(ITurnContext turn, CallPlan plan, DateTimeOffset to) => Say("call-changed",
        Names.Met(plan.Buyer, plan.Company).With("when", DateInWords.Ahead(to, time.GetUtcNow(), turn.Activity)));

    private CommandReply Say(string line, Names names) => CommandReply.Line(content.Find("prepare-call")!.Lines[line].Fill(names));
}
