using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;

namespace CoachBot.Pipeline;

/// <summary>What an answer says of the deal that is spoken of: where it stands now, or a fact.</summary>
public sealed class DealAnswers(QuestionCatalog questions, ContentLibrary content)
{
    /// <summary>An answer can say where the deal stands now; going back takes that back.</summary>
    public void Follow(TalkTurn turn, Talks before)
    {
        if (turn.Given?.Answer is not { } given
            || before.Active is not { } active
            || turn.Talks.All.FirstOrDefault(talk => talk.Id == active.Id) is not { } talk)
        {
            return;
        }
        if (given.Back)
        {
            turn.Talks = turn.Talks.With(talk with { Moved = null });
        }
        else if (SaysWhereItStands(talk.Topic) && Answer(active, given) is { Means: { } act } answer && DealEvents.OfNews(act) is not null)
        {
            turn.Talks = turn.Talks.With(talk with { Moved = new DealMove(given.Question, answer.Id, act) });
        }
        else if (talk.Moved?.Question == given.Question || given.Question != active.Open?.Question)
        {
            turn.Talks = turn.Talks.With(talk with { Moved = null });
        }
    }

    private bool SaysWhereItStands(string topic) => topic == "debrief-call" || content.Find(topic) is Situation;

    private PossibleAnswer? Answer(TalkState talk, Answer given) =>
        Asked(talk, given)?.Answers.FirstOrDefault(known => known.Id == given.Id);

    private Question? Asked(TalkState talk, Answer given) => questions.Find(talk.Open?.Topic ?? talk.Topic, given.Question);

    /// <summary>Whether a talk is about a deal; a service that runs by itself, such as a reminder's, is so only by name.</summary>
    public bool AreAbout(TalkState talk) => talk.Deal is not null && (talk.Topic == "prepare-call" || SaysWhereItStands(talk.Topic));

    /// <summary>What was answered to a question that asks for a fact of the deal; null where none was.</summary>
    public TalkFact? Told(TalkTurn turn, Talks before, TalkState talk)
    {
        if (turn.Given?.Answer is not { Skipped: false, Back: false } given || before.Active?.Id != talk.Id)
        {
            return null;
        }
        return Asked(before.Active, given) is { Asks: { } asks, Answers.Count: 0 } && DealFacts.AreKept(asks) && asks != FactKeys.Deadline
            ? new TalkFact(asks, given.Text, FactSource.Answered) { When = given.When }
            : null;
    }
}
