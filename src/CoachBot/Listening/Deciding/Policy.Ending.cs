using CoachBot.Listening.State;

namespace CoachBot.Listening.Deciding;

/// <summary>How the turn ends: whether the question that stands open comes again, waits unseen, or the talk goes on to its next.</summary>
public static partial class Policy
{
    private static TurnEnding EndingOf(TalkState? talk, List<Deed> deeds)
    {
        if (deeds.Exists(deed => deed is Deed.Begin or Deed.OpenBeside or Deed.Answer or Deed.LeaveOut or Deed.Correct))
        {
            return TurnEnding.GoesOn;
        }
        if (talk?.Open is null)
        {
            return TurnEnding.Rests;
        }
        return deeds.TrueForAll(deed => deed is Deed.Respond) ? TurnEnding.Rests
            : deeds.TrueForAll(deed => deed is Deed.Note or Deed.Respond) ? TurnEnding.GoesOn : TurnEnding.StaysOpen;
    }
}
