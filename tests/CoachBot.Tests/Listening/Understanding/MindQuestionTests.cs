using CoachBot.Listening.Understanding;

namespace CoachBot.Tests.Listening.Understanding;

public sealed class MindQuestionTests
{
    [Theory]
    [InlineData("He laughed and said call me after Easter then. Is that a good sign or did he just brush me off")]
    [InlineData("she told me the board liked page three; does she mean it")]
    [InlineData("They want a second quote from us by Monday noon. am i just the price check")]
    [InlineData("he wrote back that the others slipped to May and can we talk. so is it back on?")]
    [InlineData("rang her, she was driving, said she'd look at it tonight. Do you think she likes it?")]
    [InlineData("two meetings moved and now a third person joins in. are they serious or just polite")]
    public void What_only_the_buyer_knows_is_asked_behind_what_is_told(string said) => Assert.True(MindQuestion.IsBehind(said));

    [Theory]
    [InlineData("is that a good sign?")]
    [InlineData("He said call me after Easter. Should I ring before?")]
    [InlineData("She asked whether it is good for small shops too. It is.")]
    [InlineData("They have a good sign over the door and two vans in the yard. What do I open with?")]
    [InlineData("Is he keen, she asked me about my own boss. I said he is and that he signs on Friday")]
    public void What_is_asked_alone_or_of_the_coach_is_no_such_question(string said) => Assert.False(MindQuestion.IsBehind(said));
}
