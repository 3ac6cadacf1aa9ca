using CoachBot.Listening.State;
using CoachBot.Reminders;

namespace CoachBot.Tests.Calls;

public sealed class WishWordsTests
{
    [Theory]
    [InlineData("remind me 10 minutes before with these words", "remind me 10 minutes before")]
    [InlineData("nudge me at half 8 that day. whats worth asking her first", "nudge me at half 8 that day")]
    [InlineData("put me down for the sixteenth then and what have you got written down for them so far",
        "put me down for the sixteenth then")]
    [InlineData("call me first week of feb.' when is easter next yr anyway", "call me first week of feb")]
    [InlineData("remind me to ask what they need", "remind me to ask what they need")]
    [InlineData("remind me on Friday to check the price and what is left", "remind me on Friday to check the price and what is left")]
    public void What_stands_around_a_wish_is_no_part_of_it(string words, string wish) => Assert.Equal(wish, WishWords.Without(words));

    [Fact]
    public void The_words_that_come_along_are_found_again()
    {
        var words = new LastWording("price", "money-aside", "email", "short");
        Assert.Equal(words, WishWords.Read(WishWords.KeyOf(words)));
        Assert.Null(WishWords.Read("agreed/123"));
        Assert.Null(WishWords.Read(null));
    }
}
