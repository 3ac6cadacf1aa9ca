using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;

namespace CoachBot.Tests.Dialogs;

/// <summary>What was told already isn't asked, and a question that is put again within a turn is put.</summary>
public sealed class KnownAnswersTests
{
    [Fact]
    public void An_answer_given_ahead_is_taken_once()
    {
        var known = new KnownAnswers([new Answer("how-long", "weeks", "two weeks")], (_, _) => null);
        Assert.Equal("weeks", known.Take("quiet", "how-long", null, AnswerKind.Words)?.Id);
        Assert.Empty(known.Ahead);
        Assert.Null(known.Take("quiet", "how-long", null, AnswerKind.Words));
    }

    [Fact]
    public void A_fact_answers_the_question_that_asks_for_it()
    {
        var known = new KnownAnswers([], (fact, _) => fact == "learnt" ? new Answer("", null, "ask early") : null);
        Assert.Equal(new Answer("learnt", null, "ask early"), known.Take("no", "learnt", "learnt", AnswerKind.Words));
        Assert.Null(known.Take("no", "thread", "need", AnswerKind.Words));
    }

    [Fact]
    public void What_a_step_asks_again_it_asks_the_seller()
    {
        var known = new KnownAnswers([], (_, _) => new Answer("", null, "soon"));
        Assert.NotNull(known.Take("call", "what-time", "call", AnswerKind.Words));
        Assert.Null(known.Take("call", "what-time", "call", AnswerKind.Words));
    }
}
