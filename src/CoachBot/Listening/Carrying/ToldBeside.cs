using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Carrying.Desks;
using CoachBot.Listening.Deciding;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;

namespace CoachBot.Listening.Carrying;

/// <summary>What is told beside an answer, or beside words that fit everybody, is taken up.</summary>
public sealed class ToldBeside(ContentLibrary content, ServiceDesk services, TalkDialogs dialogs, VoiceInTalk voice)
{
    private const int FewestOfTelling = 6;

    /// <summary>Replies to what was told in an answer; the question behind it waits.</summary>
    public async Task ReplyAsync(TalkTurn turn, Plan plan, Reading reading, CancellationToken cancellationToken)
    {
        if (ToldInAnswer(turn, plan, reading) is { } telling)
        {
            await services.ServeAsync(turn, telling, reading, cancellationToken);
            await dialogs.FoldQuestionAsync(turn, cancellationToken);
        }
    }

    // “The same cement, he says, and he's laughing at me” answers what was asked; the next question alone is no reply to it.
    private Command? ToldInAnswer(TalkTurn turn, Plan plan, Reading reading) =>
        turn.Talk is { Wording: not null } talk
            && (plan.Deeds.Any(deed => deed is Deed.Answer) || TopicsOfNews.Of(reading.Leading.Act) == talk.Topic)
            && plan.Deeds.All(deed => deed is Deed.Answer or Deed.LeaveOut or Deed.Note or Deed.Respond)
            && !turn.Reply.ShowsWords
            && reading.Utterance.WordCount >= FewestOfTelling
            && content.Find(talk.Topic) is Situation
            && Telling.Of(reading) is { Arg: not null } telling ? telling : null;

    /// <summary>Names what troubles them: once, when it is told; in a call one line is enough.</summary>
    public void TakeUp(TalkTurn turn, Plan plan, TalkState? before, Reading reading)
    {
        if (!turn.Reply.ShowsWords
            || turn.Context.Held<LiveCall>() is not null
            || reading.Facts.FirstOrDefault(fact => fact.Key == FactKeys.Trouble) is not { } trouble
            || before?.Facts.Any(known => known.Key == FactKeys.Trouble && known.Value == trouble.Value) == true
            || plan.Deeds.Any(TakesItUp)
            || turn.Reply.Says(trouble.Value))
        {
            return;
        }
        if (voice.Spoken(turn, "thread", Names.None.With("trouble", trouble.Value)) is { } line)
        {
            turn.Say(line);
        }
    }

    private static bool TakesItUp(Deed deed) => deed is Deed.Serve { Command: { Act: Counsel.ToWhatTheySaid, Arg: Telling.Trouble } }
        or Deed.Reply { Command: { Act: Counsel.ToWhatTheySaid, Arg: Telling.Trouble } };
}
