using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>What a message is by the moment at which it is written: in a call that goes on, with words in sight, after a visit.</summary>
public sealed partial class MessageReader
{
    // What is plainly told may be what the open question asks for.
    private Reading Outcome(Reading reading, TalkView view, TalkState? talk)
    {
        var told = PlainOutcome.In(reading, talk, talk is not null && content.Find(talk.Topic) is Situation);
        return !ReferenceEquals(told, reading) && talk?.Open is { TakesWords: false } open
            ? AnswerMeaning(open, told, view with { Open = null }) ?? told
            : told;
    }

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
        return IsSure(reading) || PlainMoments.Alone(text) is not null ? reading : Telling.Of(reading) switch
        {
            // “Ok, text sent”: the words in sight are done with.
            { Act: Telling.Done } done when talk?.Wording is not null => Led(reading, done with { P = Thresholds.Plain }),
            { Act: Telling.Met } met when talk?.Wording is not null => Led(reading, met with { P = Thresholds.Plain }),
            // The call or the visit has been, and how it was comes next.
            { Act: Telling.Met } when !isLive => Led(reading, new Command("want.debrief", null, Whole(reading), Thresholds.Plain)),
            _ => reading,
        };
    }

    private static bool IsSure(Reading reading) => reading.Leading.P >= Thresholds.Undoable
        && reading.Leading.Act is var act
        && (act == "answer" || Array.Exists(_freeTurns, own => act.StartsWith(own, StringComparison.Ordinal)));
}
