using CoachBot.Practice.DraftCheck;

namespace CoachBot.Tests.Practice.DraftCheck;

public sealed class MatterTests
{
    [Theory]
    [InlineData("Dear Mr. Baumann, as discussed here is the plan.", "Dear Mr. Baumann,")]
    [InlineData("Dear Dr. Lena Horn, thank you for your time.", "Dear Dr. Lena Horn,")]
    [InlineData("Good morning Mrs. O'Dowd! Shall we?", "Good morning Mrs. O'Dowd,")]
    [InlineData("Dear Prof. Dr. Weiss: the figures.", "Dear Prof. Dr. Weiss,")]
    [InlineData("Hi J. Smith, one question.", "Hi J. Smith,")]
    [InlineData("Hello Gareth. Any news?", "Hello Gareth,")]
    [InlineData("Thanks for the talk.", null)]
    public void A_title_ends_no_greeting(string draft, string? greeting) => Assert.Equal(greeting, Matter.Greeted(draft));
}
