using CoachBot.Recognition.Dates;

namespace CoachBot.Recognition.Tests.Dates;

/// <summary>In London clocks skip 01:00–02:00 on 28 March 2027 and repeat it on 31 October 2027.</summary>
public class ClockChangeTests
{
    [Fact]
    public void A_time_that_is_skipped_comes_as_much_later()
    {
        var found = Reading.Read("tomorrow at 1:30am", Reading.At("2027-03-27T12:00"))!;
        Assert.Equal(new DateTime(2027, 3, 28, 2, 30, 0), found.Start);
        Assert.Equal(new DateTimeOffset(2027, 3, 28, 1, 30, 0, TimeSpan.Zero), found.StartIn(Reading.London));
    }

    [Fact]
    public void Of_a_time_that_comes_twice_the_first_is_meant()
    {
        var found = Reading.Read("tomorrow at 1:30am", Reading.At("2027-10-30T12:00"))!;
        Assert.Equal(new DateTimeOffset(2027, 10, 31, 1, 30, 0, TimeSpan.FromHours(1)), found.StartIn(Reading.London));
    }

    [Fact]
    public void Hours_from_now_are_hours_that_pass()
    {
        var context = Reading.At("2027-03-28T00:30");
        var found = Reading.Read("in an hour", context)!;
        Assert.Equal(new DateTime(2027, 3, 28, 2, 30, 0), found.Start);
        Assert.Equal(context.Now.AddHours(1), found.StartIn(Reading.London));
    }

    [Fact]
    public void Minutes_from_now_stay_true_in_the_hour_that_repeats()
    {
        var secondTime = new DateTimeOffset(2027, 10, 31, 1, 10, 0, TimeSpan.Zero);
        var found = Reading.Read("in 20 minutes",
            new DateTimeContext(secondTime, Reading.London, System.Globalization.CultureInfo.GetCultureInfo("en-GB")))!;
        Assert.Equal(new DateTime(2027, 10, 31, 1, 30, 0), found.Start);
        Assert.Equal(secondTime.AddMinutes(20), found.StartIn(Reading.London));
    }

    [Fact]
    public void Days_from_now_keep_the_time_on_the_clock() =>
        Assert.Equal("2027-03-29T15:00", Reading.Answer("in 2 days at 3", Reading.At("2027-03-27T12:00")));

    [Theory]
    [InlineData("2027-07-01T12:00", 1)]
    [InlineData("2027-12-01T12:00", 0)]
    public void An_ordinary_time_has_the_offset_of_its_season(string local, int hours) =>
        Assert.Equal(TimeSpan.FromHours(hours),
            LocalTime.ToOffset(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), Reading.London).Offset);

    [Fact]
    public void The_answer_is_local_to_the_writers_zone()
    {
        var tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");
        var lateInLondon = new DateTimeContext(new DateTimeOffset(2026, 11, 21, 22, 0, 0, TimeSpan.Zero), tokyo,
            System.Globalization.CultureInfo.GetCultureInfo("en-US"));
        Assert.Equal("2026-11-23", Reading.Answer("tomorrow", lateInLondon));
    }
}
