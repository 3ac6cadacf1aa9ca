using CoachBot.Situations.ItMoves;

namespace CoachBot.Tests.Situations;

public sealed class StepEarTests
{
    [Theory]
    [InlineData("she wants a trial")]
    [InlineData("Ana from Contoso wants a trial")]
    [InlineData("They’ve invited me in")]
    [InlineData("they've just invited us over for Tuesday at 10")]
    [InlineData("good news, the hotel invited me to their head office")]
    [InlineData("Marek asked for a second meeting")]
    [InlineData("my client would like to see a demo next week")]
    [InlineData("They want to try it first")]
    [InlineData("he'd like two samples please")]
    public void A_buyer_who_moves_is_heard(string text) => Assert.True(StepEar.Says(text));

    [Theory]
    [InlineData("nobody wants a trial")]
    [InlineData("they don't want a trial")]
    [InlineData("I want a trial with them")]
    [InlineData("what if she wants a trial")]
    [InlineData("she wants a trial?")]
    [InlineData("they want another demo")]
    [InlineData("they want a trial but cheaper")]
    [InlineData("he invited me to his wedding")]
    [InlineData("they invited me to a dinner")]
    [InlineData("they wanted a trial and signed today")]
    [InlineData("his boss wants a demo before he agrees to anything at all, and it has to be on a Sunday")]
    [InlineData("since the trial I've heard nothing")]
    [InlineData("remind me that she wants a trial")]
    public void What_is_denied_imagined_or_more_is_no_step(string text) => Assert.False(StepEar.Says(text));
}
