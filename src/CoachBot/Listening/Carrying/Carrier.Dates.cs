using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Carrying;

public sealed partial class Carrier
{
    private static readonly HashSet<string> _unkept = new(StringComparer.Ordinal) { "want.draft-check", "others-data", "foreign" };

    // A day that is named is kept with its sentence: a draft's sentence, and what is said beside a draft, is not.
    private void RememberDates(TalkTurn turn, TalkState? before, Reading reading)
    {
        if (reading.Other is not null || reading.KeepsNothing || _unkept.Contains(reading.Leading.Act)
            || dialogs.Forgets(before) || dialogs.Forgets(turn.Talk))
        {
            return;
        }
        turn.Remember(talk => talk with
        {
            Dates = ToldDate.With(talk.Dates, reading.Utterance.Text, dates, reader.Time(turn.Context)),
        });
    }
}
