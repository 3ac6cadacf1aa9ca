using CoachBot.Reminders;
using CoachBot.Sellers;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Calls;

public sealed class QuietHoursTests
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    [Theory]
    [InlineData("7 in the evening to 8, and weekends", 19 * 60, 8 * 60, 0b100_0001)]
    [InlineData("19:00 to 8:00", 19 * 60, 8 * 60, 0)]
    [InlineData("after 6pm", 18 * 60, 8 * 60, 0)]
    [InlineData("10 to 7", 22 * 60, 7 * 60, 0)]
    [InlineData("from 12pm to 1pm", 12 * 60, 13 * 60, 0)]
    [InlineData("between 21.30 and 06.15 and on Fridays", (21 * 60) + 30, (6 * 60) + 15, 0b010_0000)]
    [InlineData("weekends", null, null, 0b100_0001)]
    [InlineData("before 9", 0, 9 * 60, 0)]
    [InlineData("between 12 and 2", 12 * 60, 14 * 60, 0)]
    [InlineData("no messages after 6pm and at weekends", 18 * 60, 8 * 60, 0b100_0001)]
    [InlineData("quiet hours 19 to 8", 19 * 60, 8 * 60, 0)]
    [InlineData("please turn off my quiet hours", null, null, 0)]
    [InlineData("never", null, null, 0)]
    public void What_sellers_write_is_understood(string text, int? from, int? until, int days) =>
        Assert.Equal(new QuietHours(from, until, days), QuietHoursReader.Read(text));

    [Theory]
    [InlineData("quiet hours 19 to 8", true)]
    [InlineData("please set my quiet hours to 6pm", true)]
    [InlineData("no messages after 6pm and at weekends", true)]
    [InlineData("no reminders on the weekend", true)]
    [InlineData("don't message me after 7pm", true)]
    [InlineData("no messages from Ana since Friday", false)]
    [InlineData("no messages after the demo", false)]
    [InlineData("they've gone quiet", false)]
    [InlineData("she asked for quiet days until the 15th", false)]
    public void Only_the_sellers_own_peace_is_taken_for_it(string text, bool own) => Assert.Equal(own, QuietHoursReader.WantsPeace(text));

    [Fact]
    public void Anything_else_is_not() => Assert.Null(QuietHoursReader.Read("whatever suits you best"));

    [Theory]
    [InlineData("2026-11-23T18:59", "2026-11-23T18:59")]
    [InlineData("2026-11-23T19:00", "2026-11-24T08:00")]
    [InlineData("2026-11-24T03:00", "2026-11-24T08:00")]
    [InlineData("2026-11-27T20:00", "2026-11-30T08:00")]
    [InlineData("2026-11-28T12:00", "2026-11-30T08:00")]
    public void What_falls_into_them_comes_after_them(string wanted, string comes)
    {
        var quiet = new QuietHours(19 * 60, 8 * 60, 0b100_0001);
        Assert.Equal(At(comes), quiet.FirstFree(At(wanted), London));
    }

    [Fact]
    public void The_first_free_moment_is_free_and_never_before_the_wanted_one()
    {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var quiet = new QuietHours(random.Next(24 * 60), random.Next(24 * 60), random.Next(QuietHours.AllDays));
            var wanted = At("2026-01-01T00:00").AddMinutes(random.Next(365 * 24 * 60));
            var comes = quiet.FirstFree(wanted, London);
            Assert.True(comes >= wanted.AddHours(-1), $"{quiet} {wanted}");
            Assert.False(quiet.Covers(TimeZoneInfo.ConvertTime(comes, London).DateTime), $"{quiet} {wanted} {comes}");
        }
    }

    private static DateTimeOffset At(string local)
    {
        var time = DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture);
        return new DateTimeOffset(time, London.GetUtcOffset(time));
    }
}
