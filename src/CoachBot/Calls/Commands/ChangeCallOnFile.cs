using CoachBot.Calls.Changes;
using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Storage.Turns;
using CoachBot.Time;

namespace CoachBot.Calls.Commands;

/// <summary>Does with a call on file what was told of it: moves it, or takes it off; where several may be meant, it asks which.</summary>
public sealed class ChangeCallOnFile(CallPlanRepository plans, MovePreparedCall prepared, ContentLibrary content)
{
    private static readonly TimeSpan Lately = TimeSpan.FromHours(1);

    /// <summary>Does it; null where the command names no call that is on file.</summary>
    public async Task<CommandReply?> ChangeAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (CallChange.Of(context.Command.Arg) is not { } change)
        {
            return null;
        }
        var turn = context.Turn.Transaction();
        var (toCome, off) = (await plans.ToComeAsync(turn, cancellationToken), await plans.TakenOffAsync(turn, Lately, cancellationToken));
        var meant = toCome.Where(plan => change.Plans.Contains(plan.Id)).ToList();
        return (meant, change.To) switch
        {
            ([], { } to) when off is not null && change.Plans.Contains(off.Id) => await prepared.SetAgainAsync(context.Turn, off, to,
                cancellationToken),
            ([], _) => null,
            ([var plan], { } to) => await prepared.MoveAsync(context.Turn, plan, to, cancellationToken),
            ([var plan], null) => TakeOff(context, plan),
            _ => Which(context, meant),
        };
    }

    private CommandReply TakeOff(CommandContext context, CallPlan plan)
    {
        plans.Cancel(context.Turn.Transaction(), plan);
        var names = Names.Met(plan.Buyer, plan.Company);
        return context.Command.Act == "news.call-off"
            ? Say("call-cancelled", names)
            : Say("call-off-until", names.With("when", When(plan, context)));
    }

    private CommandReply Which(CommandContext context, List<CallPlan> meant)
    {
        var calls = meant.Select(plan =>
            string.Join(", ", new[] { When(plan, context), plan.Buyer, plan.Company }.OfType<string>()));
        var day = TimeZoneInfo.ConvertTime(meant[0].Starts, SellerClock.Zone(context.Turn.Activity));
        return Say("call-which", Names.None.With("what", string.Join("; ", calls))
            .With("when", day.ToString("dddd", SellerClock.Culture(context.Turn.Activity.Locale))));
    }

    private static string When(CallPlan plan, CommandContext context) => DateInWords.Of(plan.Starts, context.Turn.Activity);

    private CommandReply Say(string line, Names names) => CommandReply.Line(content.Find("prepare-call")!.Lines[line].Fill(names));
}
