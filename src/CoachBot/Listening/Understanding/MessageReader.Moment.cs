using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>What a message is by the moment at which it is written: in a call that goes on, with words in sight, after a visit.</summary>
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
            reading = reading.LedBy(new Command(LiveCall.AsksToSpeak(text) ? LiveCall.Hush : "ask.then", null, reading.Whole, Certain));
        }
        if (isLive && reading.Leading.Act == "want.debrief" && !text.Contains("debrief", StringComparison.OrdinalIgnoreCase))
        {
            // Nobody looks back at a call that goes on: what is told is what the buyer has said just now.
            reading = reading.LedBy((Telling.Of(reading) ?? new Command(Counsel.ToWhatTheySaid, null, reading.Whole, 0))
                with { P = Thresholds.Plain });
        }
        return IsSure(reading) || PlainMoments.Alone(text) is not null ? reading : Telling.Of(reading) switch
        {
            // “Ok, text sent”: the words in sight are done with.
            { Act: Telling.Done } done when talk?.Wording is not null => reading.LedBy(done with { P = Thresholds.Plain }),
            { Act: Telling.Met } met when talk?.Wording is not null => reading.LedBy(met with { P = Thresholds.Plain }),
            // The call or the visit has been, and how it was comes next.
            { Act: Telling.Met } when !isLive => reading.LedBy(new Command("want.debrief", null, reading.Whole, Thresholds.Plain)),
            _ => reading,
        };
    }

    private static bool IsSure(Reading reading) => reading.Leading.P >= Thresholds.Undoable
        && reading.Leading.Act is var act
        && (act == "answer" || Array.Exists(_freeTurns, own => act.StartsWith(own, StringComparison.Ordinal)));
}
