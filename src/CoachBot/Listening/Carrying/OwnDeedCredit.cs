using CoachBot.Content;
using CoachBot.Listening.Deciding;
using CoachBot.Listening.Understanding;
using CoachBot.Storage.Turns;

namespace CoachBot.Listening.Carrying;

/// <summary>What the seller did is named to them, and a message that tells of it is never left without a reply.</summary>
public sealed class OwnDeedCredit(VoiceInTalk voice)
{
    /// <summary>Names it: once, and not in the middle of a call.</summary>
    public void Give(TalkTurn turn, string line, Names names)
    {
        if (turn.Context.Held<LiveCall>() is null && voice.Spoken(turn, line, names) is { } credit)
        {
            turn.Say(credit);
            turn.IsCredited = true;
        }
    }

    /// <summary>
    /// Whoever was told what they did well has a reply: the old question once more would be none. Where it wasn't said, the question is.
    /// </summary>
    public static TurnEnding EndingOf(TalkTurn turn, Plan plan) =>
        DeedIn(plan) is null || !plan.Deeds.All(deed => deed is Deed.Respond or Deed.Note) ? plan.Ending
        : turn.IsCredited ? TurnEnding.Rests
        : turn.Reply.IsEmpty && plan.Ending == TurnEnding.Rests ? TurnEnding.StaysOpen
        : plan.Ending;

    /// <summary>With no question to go on with, a word said before is better than none.</summary>
    public void LeaveNoDeedWithoutReply(TalkTurn turn, Plan plan)
    {
        if (turn.Reply.IsEmpty
            && DeedIn(plan) is { } act
            && voice.Anew(turn, $"mood-{act.Replace("chat.", "", StringComparison.Ordinal)}", turn.Seller) is { } credit)
        {
            turn.Say(credit);
        }
    }

    private static string? DeedIn(Plan plan) =>
        plan.Deeds.OfType<Deed.Respond>().Select(respond => respond.Act).FirstOrDefault(OwnDeed.Is);
}
