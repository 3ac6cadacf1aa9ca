using CoachBot.Replies.Sums;

namespace CoachBot.Tests.Replies;

public sealed class PartOfSumTests
{
    [Theory]
    [InlineData("how much is 12 percent of 38 lakhs", "38 lakhs", "4.56 lakhs", "33.44 lakhs")]
    [InlineData("what's 15% of £18,400", "£18,400", "£2,760", "£15,640")]
    [InlineData("whats 6 pct of 24.800 euro?", "24.800 euro", "1.488 euro", "23.312 euro")]
    [InlineData("how much would 7.5 percent off 41 200 pounds be", "41 200 pounds", "3 090 pounds", "38 110 pounds")]
    [InlineData("what is 10% of 12.5k", "12.5k", "1.25k", "11.25k")]
    [InlineData("calculate 3 percent of 99", "99", "2.97", "96.03")]
    public void It_is_written_as_the_sum_is(string asked, string sum, string part, string rest)
    {
        var reckoned = PartOfSum.In(asked, null)!;
        Assert.Equal((sum, part, rest), (reckoned.Sum, reckoned.Part, reckoned.Rest));
    }

    [Fact]
    public void Of_what_was_told_it_needn_t_be_said_again() =>
        Assert.Equal("Rs 4.56 lakhs", PartOfSum.In("how much is 12 percent in rupees only", "Rs 38 lakhs")!.Part);

    [Theory]
    [InlineData("they want 12 percent off")]
    [InlineData("he wants 5%, what do I say")]
    [InlineData("how much should I ask")]
    public void What_is_told_or_asked_otherwise_is_no_sum(string said) => Assert.Null(PartOfSum.In(said, "9,800"));
}
