using CoachBot.Listening.Acts;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;

namespace CoachBot.Listening;

/// <summary>Goes from one deal's talk to another's, and leaves what is over.</summary>
public sealed partial class DialogManager
{
    private const string Practice = "practise";

    // “Back to Marek. He wants it in writing”: the talk with him is taken up, and what follows is said in it. Null where there is nothing
    // more to be heard.
    private async Task<Incoming?> ReturnAsync(TalkTurn turn, Incoming incoming, CancellationToken cancellationToken)
    {
        foreach (var (who, rest) in incoming.Click is null ? OtherMatters.BackTo(incoming.Text) : [])
        {
            var isThis = turn.Talk is { IsService: false } && OtherMatters.Means(who, turn.Talk.Deal);
            var waiting = isThis ? null : OtherMatters.Of(turn.Talks.Waiting, who);
            if (!isThis && waiting is null)
            {
                continue;
            }
            turn.Talks = waiting is null ? turn.Talks : turn.Talks.Return(waiting);
            if (rest.Any(char.IsLetterOrDigit))
            {
                return turn.Meant(incoming with { Text = rest, Command = null });
            }
            await carrier.SteerAsync(turn, "where-were-we", cancellationToken);
            return null;
        }
        return incoming;
    }

    // A play that was left an hour ago is over for somebody who comes back and tells of the buyer.
    private async Task<bool> LeftAsync(TalkTurn turn, Incoming incoming, CancellationToken cancellationToken)
    {
        if (incoming.Click is not null
            || turn.Talk?.HeardAt is not { } heard
            || reader.Now(turn.Context) - heard < Silences.EndsRehearsal
            || !(ToldOfThem.In(incoming.Text) || ToldOfThem.Reports(incoming.Text)))
        {
            return false;
        }
        await dialogs.EndAsync(turn, cancellationToken);
        return true;
    }

    // A rehearsal that is over is left by whoever tells of the real call.
    private static bool TellsOfTheRealCall(TalkTurn turn, Recognition.Listening.Reading reading) => turn.Talk is { Topic: Practice }
        && reading.Utterance.WordCount >= WordsOfSentence
        && (reading.Leading.Act is "tell" or "want.debrief" or "none" or "want.done"
            || reading.Leading.Act.StartsWith("news.", StringComparison.Ordinal)
            || ToldOfThem.Reports(reading.Utterance.Text) || reading.Leading is { Act: "answer", P: < Thresholds.Undoable });
}
