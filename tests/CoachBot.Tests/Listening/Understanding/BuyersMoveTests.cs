using CoachBot.Listening.Understanding;

namespace CoachBot.Tests.Listening.Understanding;

/// <summary>What a buyer does without saying yes or no is heard for what it is.</summary>
public sealed class BuyersMoveTests
{
    [Theory]
    [InlineData("the finance chief would agree but only if training is included", "condition")]
    [InlineData("she signs as long as we keep the old price", "condition")]
    [InlineData("they have to get three quotes, house rule", "compares")]
    [InlineData("she's still comparing us with the Dutch lot", "compares")]
    [InlineData("he wants to know how long the fitting takes", "asks")]
    [InlineData("she mailed: 'how many users fit in, and when could you start?'", "asks")]
    [InlineData("he looked a bit uncomfortable as he said so", "uneasy")]
    [InlineData("Marta kept looking at her watch", "uneasy")]
    public void A_move_is_heard(string told, string move) => Assert.Equal(move, BuyersMove.Of(told));

    [Theory]
    [InlineData("they said no")]
    [InlineData("I asked what they need")]
    [InlineData("she didn't look nervous at all")]
    [InlineData("he looked as if he wasn't sure, so not nervous")]
    [InlineData("I was nervous and named the price")]
    [InlineData("I hesitated when he asked")]
    [InlineData("we meet on Thursday")]
    public void What_is_none_is_none(string told) => Assert.Null(BuyersMove.Of(told));

    [Theory]
    [InlineData("i can go to 7, my director okayed it", true)]
    [InlineData("my manager said max 5 percent off", true)]
    [InlineData("our floor is 12k", true)]
    [InlineData("can I give them 5?", false)]
    [InlineData("my boss says we can't give 10% off", false)]
    [InlineData("his boss said 10% discount or nothing", false)]
    [InlineData("I can do 3pm on Thursday", false)]
    [InlineData("i can do 10 on tuesday", false)]
    [InlineData("they need 40, we can do 50 a week", false)]
    [InlineData("my boss said call her at 5", false)]
    public void How_far_a_seller_may_go_is_heard(string told, bool isLimit) => Assert.Equal(isLimit, BuyersMove.IsOwnLimit(told));
}
