using CoachBot.Replies.Words;

namespace CoachBot.Tests.Replies;

public sealed class WhatToWriteTests
{
    [Theory]
    [InlineData("ok. what should I text her? nothing long")]
    [InlineData("and what do i send back")]
    [InlineData("right, what do I put in the email then")]
    [InlineData("so how do I write that")]
    [InlineData("Fine, what do i message him now. friendly please")]
    public void It_is_asked(string said) => Assert.True(WhatToWrite.IsAsked(said));

    [Theory]
    [InlineData("he said no to the trial. what do I write?")]
    [InlineData("what do I write if she asks about the price and the delivery time too")]
    [InlineData("she wrote 'maybe in May', what do I send")]
    [InlineData("what did he write")]
    [InlineData("I write to her every week")]
    public void What_tells_more_asks_about_that(string said) => Assert.False(WhatToWrite.IsAsked(said));
}
