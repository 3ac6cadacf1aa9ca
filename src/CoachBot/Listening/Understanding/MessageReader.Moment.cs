using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>What a message is by the moment at which it is written: in a call that goes on, or with words in sight.</summary>
public sealed partial class MessageReader
{
    private static Reading AtThisMoment(Reading reading, TalkState? talk, bool isLive)
    {
        var text = reading.Utterance.Text;
        if (isLive && (reading.Leading.Act == "news.quiet"
            || LiveCall.IsSilence(text)
            || (reading.Leading.Act == "news.said-yes" && LiveCall.GivesTime(text))))
        {
            // In a call a silence is no buyer gone quiet: what to do then is to be quiet, too; and “fine, thirty seconds” is no order.
            reading = Led(reading, new Command(LiveCall.AsksToSpeak(text) ? LiveCall.Hush : "ask.then", null, Whole(reading), Certain));
        }
        if (isLive && reading.Leading.Act == "want.debrief" && !text.Contains("debrief", StringComparison.OrdinalIgnoreCase))
        {
            // Nobody looks back at a call that goes on: what is told is what the buyer has said just now.
            reading = Led(reading, (Telling.Of(reading) ?? new Command(Counsel.ToWhatTheySaid, null, Whole(reading), 0))
                with { P = Thresholds.Plain });
        }
        // “Ok, text sent”: the words in sight are done with.
        return talk?.Wording is not null && reading.Leading is not { Act: "answer", P: >= Thresholds.Undoable }
            && PlainMoments.Alone(text) is null && Telling.Of(reading) is { Act: Telling.Done } done
            ? Led(reading, done with { P = Thresholds.Plain })
            : reading;
    }
}
