using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Tests.Conversations;

namespace CoachBot.Tests.Replies;

/// <summary>Questions in words that nobody taught it.</summary>
public sealed class ArgumentTests
{
    private static readonly Lazy<Listener> _listener = new(() => new TestCoach().Get<Listener>());

    [Theory]
    [InlineData("what if they say no", "ask.what-if", "no")]
    [InlineData("what if he has to ask his boss", "ask.what-if", "boss")]
    [InlineData("what should I tell my boss about it", "ask.what-tell", "boss")]
    [InlineData("what do I tell her", "ask.what-tell", "buyer")]
    [InlineData("should I offer them a discount", "ask.should-i", "discount")]
    [InlineData("should I send the proposal again", "ask.should-i", "resend")]
    [InlineData("is it my fault", "ask.my-fault", null)]
    public void A_question_is_read_with_what_it_is_about(string message, string act, string? arg)
    {
        var time = new DateTimeContext(TestCoach.Now, TimeZoneInfo.Utc, CultureInfo.GetCultureInfo("en-GB"));
        var command = _listener.Value.Read(message, new TalkView(time, null)).Leading;
        Assert.Equal((act, arg), (command.Act, command.Arg));
    }
}
