using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Deciding;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Carrying.Desks;

/// <summary>Leaves the open question without an answer: not known, or not for the coach to know.</summary>
public sealed class LeaveOutDesk(
    TalkDialogs dialogs, QuestionCatalog questions, ContentLibrary content, ServiceDesk services, VoiceInTalk voice) : IDeedDesk
{
    /// <inheritdoc/>
    public IReadOnlyCollection<Type> Deeds { get; } = [typeof(Deed.LeaveOut)];

    /// <inheritdoc/>
    public async Task DoAsync(TalkTurn turn, Deed deed, Reading reading, CancellationToken cancellationToken)
    {
        var (topic, why) = (turn.Talk?.Topic, ((Deed.LeaveOut)deed).Why);
        if (await LeaveOutAsync(turn, why, cancellationToken) is { } left
            && why == FactStatus.Unknown
            && reading.Leading.Act == "unknown"
            && turn.Talk is { Wording: not null } talk
            && talk.Topic == topic
            && content.Find(talk.Topic) is Situation situation
            && situation.Questions.ContainsKey(left) && turn.Reply is { AsksSomething: true, ShowsWords: false })
        {
            await WithWordsInsteadAsync(turn, reading, cancellationToken);
        }
    }

    /// <summary>The dialog goes on without it; gives the question that was left out, or null where none was open.</summary>
    public async Task<string?> LeaveOutAsync(TalkTurn turn, FactStatus why, CancellationToken cancellationToken)
    {
        if (await dialogs.OpenAsync(turn, cancellationToken) is not { } open)
        {
            return null;
        }
        if (questions.Get(open.Topic, open.Question).Asks is { } asks && FactKeys.All.Contains(asks))
        {
            turn.Change(talk => talk.With([new TalkFact(asks, "", FactSource.Answered) { Status = why }]));
        }
        await dialogs.AnswerAsync(turn, new Answer(open.Question, null, ""), cancellationToken);
        return open.Question;
    }

    // Who doesn't know isn't asked the next thing: other words do without it, not the same once more, and the question waits.
    private async Task WithWordsInsteadAsync(TalkTurn turn, Reading reading, CancellationToken cancellationToken)
    {
        if (turn.Reply.Lines == 0 && voice.Spoken(turn, "left-out-unknown") is { } line)
        {
            turn.Say(line);
        }
        await services.ServeAsync(turn, new Command("ask.another", null, new(0, 0), 1), reading, cancellationToken);
        await dialogs.FoldQuestionAsync(turn, cancellationToken);
    }
}
