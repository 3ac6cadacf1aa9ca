using CoachBot.Replies.Words;

namespace CoachBot.Tests.Replies;

public sealed class FewWantedTests
{
    [Theory]
    [InlineData("one line only")]
    [InlineData("hes waving me in, 1 line!!")]
    [InlineData("no time. just the opener")]
    [InlineData("just give me one sentence please")]
    [InlineData("only the first line")]
    [InlineData("2 words?")]
    [InlineData("in five words pls")]
    [InlineData("give me max ten words")]
    [InlineData("ok, only three words")]
    public void One_line_is_heard(string said) => Assert.True(FewWanted.IsOneLine(said));

    [Theory]
    [InlineData("they sent one line only after a month")]
    [InlineData("she is the first line of support")]
    [InlineData("two line email")]
    [InlineData("only one line of business buys from us")]
    public void What_only_speaks_of_lines_wishes_for_none(string said) => Assert.False(FewWanted.IsOneLine(said));

    [Theory]
    [InlineData("2 questions max, i forget more", 2)]
    [InlineData("just one question, which", 1)]
    [InlineData("ok give me two questions to ask her", 2)]
    [InlineData("two questions, no more", 2)]
    [InlineData("no more than 3 questions pls", 3)]
    [InlineData("can you give me two questions?", 2)]
    [InlineData("just one question, which?", 1)]
    [InlineData("2 questions max, what do i ask her?", 2)]
    public void So_many_questions_are_wanted(string said, int count) => Assert.Equal(count, FewWanted.QuestionsIn(said));

    [Theory]
    [InlineData("i asked her two questions only and she hung up")]
    [InlineData("they had two questions, both about price")]
    [InlineData("one question: do i call her")]
    [InlineData("quick question, do i send it")]
    [InlineData("i have one question, who usually signs at a hospital?")]
    [InlineData("just one question: can I ring him on a Sunday?")]
    [InlineData("ok just one question, do I call her back?")]
    [InlineData("ok just one question, do i call her back")]
    [InlineData("i have two questions")]
    public void What_was_asked_or_is_asked_of_the_coach_is_none(string said) => Assert.Null(FewWanted.QuestionsIn(said));
}
