using System.Globalization;
using CoachBot.Listening;
using CoachBot.Recognition.Dates;

namespace CoachBot.Tests.Bot;

/// <summary>The bot's reader gives the one date that a seller means. A Monday morning in London.</summary>
public sealed class DateReadingTests
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
    private static readonly IDateTimeReader Reader = CoachRegistration.NewDateReader();

    [Theory]
    [InlineData("tomorrow at 3", "2026-11-24T15:00")]
    [InlineData("Friday", "2026-11-27")]
    [InlineData("call Ben on Tuesday at 10:30", "2026-11-24T10:30")]
    [InlineData("next week", "2026-11-30..2026-12-07")]
    [InlineData("27/11 at 14:00", "2026-11-27T14:00")]
    [InlineData("tomorrow I talk to Ana at 3", "2026-11-24T15:00")]
    [InlineData("on Monday, no wait, Tuesday", "2026-11-24")]
    [InlineData("not Tuesday, Wednesday", "2026-11-25")]
    [InlineData("heard nothing since Tuesday", "2026-11-17")]
    [InlineData("we spoke on Friday", "2026-11-20")]
    [InlineData("at 8", "2026-11-24T08:00")]
    [InlineData("at 10", "2026-11-23T10:00")]
    [InlineData("in two weeks", "2026-12-07")]
    [InlineData("they said no", "-")]
    public void The_one_that_is_meant(string text, string date)
    {
        var now = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
        var context = new DateTimeContext(now, London, CultureInfo.GetCultureInfo("en-GB"));

        Assert.Equal(date, WhenCommand.Format(Reader.Read(text, context)));
    }
}
