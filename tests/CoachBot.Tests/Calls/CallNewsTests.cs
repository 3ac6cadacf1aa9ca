using CoachBot.Calls.Changes;

namespace CoachBot.Tests.Calls;

/// <summary>What words tell of a call: off, moved, at another time, or nothing.</summary>
public sealed class CallNewsTests
{
    [Theory]
    [InlineData("Lindqvist bailed on me for Wednesday")]
    [InlineData("adatum can't make it on Thursday")]
    [InlineData("our meeting with Adatum fell through")]
    [InlineData("scrap the call with Adatum")]
    [InlineData("Adatum's call is off, what do I write to her?")]
    [InlineData("the talk with them won't take place, they found somebody else")]
    [InlineData("no Lindqvist tomorrow, she had to fly to Oslo")]
    [InlineData("Two hours before the demo Dana cancelled")]
    [InlineData("An hour before our call he called it off")]
    [InlineData("30 minutes before the meeting, Greta bailed")]
    [InlineData("no meeting today, Greta is ill")]
    public void It_is_off(string text) => Assert.Equal(CallNewsKind.Off, CallNews.In(text));

    [Theory]
    [InlineData("adatum slipped 20 minutes")]
    [InlineData("Greta asked whether we can shift it to four, and I agreed")]
    [InlineData("could you move the Adatum call to five?")]
    [InlineData("Wednesday's meeting got bumped")]
    [InlineData("an hour before the demo Greta moved it to Friday")]
    public void It_is_moved(string text) => Assert.Equal(CallNewsKind.Moved, CallNews.In(text));

    [Theory]
    [InlineData("Lindqvist prefers 10.15 now")]
    [InlineData("two with Greta doesn't work, three would")]
    [InlineData("Greta's assistant says 3pm, not 2")]
    [InlineData("Wednesday's meeting is an hour later")]
    [InlineData("Mrs Lindqvist is poorly, so we talk on the 10th")]
    [InlineData("the Adatum call is on Friday at 2")]
    [InlineData("Lindqvist can't make 2, she says 3")]
    [InlineData("Mrs Lindqvist suggests Friday 10 o'clock, I agreed")]
    [InlineData("Adatum on Wednesday stands, but at 3")]
    [InlineData("Adatum wants Monday at 16h in place of Wednesday")]
    public void It_is_at_another_time(string text) => Assert.Equal(CallNewsKind.Retimed, CallNews.In(text));

    [Theory]
    [InlineData("did Adatum cancel?")]
    [InlineData("15 mins before the Adatum call - pull up their numbers")]
    [InlineData("an hour before the demo: move the slides to the stick")]
    [InlineData("10 min before the call pull up their numbers")]
    [InlineData("half an hour before the demo, ask Greta if she moved the file")]
    [InlineData("no coffee today, thanks")]
    [InlineData("what if Adatum cancels on me")]
    [InlineData("she hasn't cancelled the call yet")]
    [InlineData("Adatum cancelled their order")]
    [InlineData("Adatum moved their go-live to Monday")]
    [InlineData("Greta is off sick")]
    [InlineData("hope Adatum doesn't cancel on me")]
    [InlineData("is the Adatum call moved?")]
    [InlineData("move the Adatum reminder to five")]
    [InlineData("Adatum want net 60, write that down")]
    [InlineData("Lindqvist can't do the 24-month term")]
    [InlineData("they can't make it work with 60 users")]
    [InlineData("he won't take it at that number")]
    [InlineData("Lindqvist is pushing for a start on Monday")]
    [InlineData("Adatum wants 15 instead of 20 seats")]
    [InlineData("Greta is moving to Bergen in January")]
    public void It_is_none(string text) => Assert.Equal(CallNewsKind.None, CallNews.In(text));

    [Theory]
    [InlineData("no Lindqvist tomorrow, she had to fly to Oslo", "Lindqvist")]
    [InlineData("No Zoom tomorrow, Ana rings me instead", "Zoom")]
    [InlineData("No PowerPoint today, just me and Tom", "PowerPoint")]
    [InlineData("No call tomorrow", null)]
    [InlineData("No Adatum tomorrow, they cancelled", null)]
    public void Whether_it_is_somebody_the_calls_tell(string text, string? who) => Assert.Equal(who, CallNews.NotComing(text));

    [Fact]
    public void Who_pulls_out_a_thing_is_still_coming() =>
        Assert.NotEqual(CallNewsKind.Off, CallNews.In("Greta pulled out her calculator"));
}
