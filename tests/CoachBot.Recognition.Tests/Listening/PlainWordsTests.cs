using CoachBot.Recognition.Listening.Rules;

namespace CoachBot.Recognition.Tests.Listening;

public class PlainWordsTests
{
    private static readonly PlainWords Plain = new(
    [
        new("steer.undo", ["undo", "take that back"], []),
        new("want.remind", [], ["remind me", "can you remind me"]),
    ]);

    [Theory]
    [InlineData("Undo!", "steer.undo")]
    [InlineData("  take that — back ", "steer.undo")]
    [InlineData("undo the top button", null)]
    [InlineData("", null)]
    public void A_whole_message_says_it(string message, string? act) => Assert.Equal(act, Plain.Whole(message));

    [Theory]
    [InlineData("remind me mon 9:15 then", "want.remind")]
    [InlineData("Can you remind me, please", "want.remind")]
    [InlineData("they remind me of home", null)]
    [InlineData("remind mendel", null)]
    public void The_first_words_say_it(string message, string? act) => Assert.Equal(act, Plain.Opening(message));
}
