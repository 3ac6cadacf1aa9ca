using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Listening.Deciding;
using CoachBot.Listening.Understanding;
using CoachBot.Storage.Turns;

namespace CoachBot.Listening.Carrying;

/// <summary>What the seller did is named to them, and a message that tells of it is never left without a reply.</summary>
public sealed partial class Carrier
{
    // Named once, and not in the middle of a call.
    private void Credit(TalkTurn turn, string line, Names names)
    {
        if (turn.Context.Held<LiveCall>() is null && Spoken(turn, line, names) is { } credit)
        {
            turn.Say(credit);
            turn.IsCredited = true;
        }
    }

    // Whoever was told what they did well has a reply: the old question once more would be none. Where it wasn't said, the question is.
    private static TurnEnding EndingOf(TalkTurn turn, Plan plan) =>
        DeedIn(plan) is null || !plan.Deeds.All(deed => deed is Deed.Respond or Deed.Note) ? plan.Ending
        : turn.IsCredited ? TurnEnding.Rests
        : turn.Reply.IsEmpty && plan.Ending == TurnEnding.Rests ? TurnEnding.StaysOpen
        : plan.Ending;

    // With no question to go on with, a word said before is better than none.
    private void LeaveNoDeedWithoutReply(TalkTurn turn, Plan plan)
    {
        if (turn.Reply.IsEmpty
            && DeedIn(plan) is { } act
            && voice.Pick($"mood-{act.Replace("chat.", "", StringComparison.Ordinal)}", Variation.Of(turn.Context.Activity), [],
                NamesOf(turn)) is { } credit)
        {
            turn.Say(credit.Text);
        }
    }

    private static string? DeedIn(Plan plan) =>
        plan.Deeds.OfType<Deed.Respond>().Select(respond => respond.Act).FirstOrDefault(OwnDeed.Is);
}
