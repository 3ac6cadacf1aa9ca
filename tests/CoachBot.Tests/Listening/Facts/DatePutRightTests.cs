using System.Globalization;
using CoachBot.Listening.Facts;
using CoachBot.Recognition.Dates;

namespace CoachBot.Tests.Listening.Facts;

public sealed class DatePutRightTests
{
    private static readonly DateTimeContext Now =
        new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc, CultureInfo.GetCultureInfo("en-GB"));

    private readonly DatePutRight _corrections = new(new DateTimeReader());

    [Theory]
    [InlineData("remind me on the ninth to ring her, no wait, the tenth, she's off", "remind me on the tenth to ring her")]
    [InlineData("call Ana on Tuesday, sorry no, Thursday", "call Ana Thursday")]
    [InlineData("remind me friday morning to call her. actually no make it monday, friday im on a course",
        "remind me monday morning to call her")]
    [InlineData("ring Ana on Friday at 10, no wait, Monday", "ring Ana Monday at 10:00")]
    public void The_later_day_stands_in_the_earlier_ones_place(string said, string meant) =>
        Assert.Equal(meant, _corrections.Meant(said, Now));

    [Theory]
    [InlineData("she says no on Friday")]
    [InlineData("I rang on Tuesday, no answer, so I'll try on Thursday")]
    [InlineData("no wait, they declined")]
    [InlineData("remind me on Friday, no rush")]
    public void What_puts_no_day_right_stays_as_it_is(string said) => Assert.Equal(said, _corrections.Meant(said, Now));
}
