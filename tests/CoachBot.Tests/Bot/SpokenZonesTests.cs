using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Reminders;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Bot;

/// <summary>A buyer's time is told in the buyer's zone, and meant in the seller's: here Berlin's, on a Monday morning.</summary>
public sealed class SpokenZonesTests
{
    private static readonly SpokenZones Reader = new SpokenZones(new DateTimeReader());

    private static readonly DateTimeContext Berlin = new(
        new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"),
        CultureInfo.GetCultureInfo("en-GB"));

    [Theory]
    [InlineData("tomorrow at 3pm London time", "2026-11-24T16:00")]
    [InlineData("at 3pm london time tomorrow", "2026-11-24T16:00")]
    [InlineData("Friday 10am EST", "2026-11-27T16:00")]
    [InlineData("Friday at 10 New York time", "2026-11-27T16:00")]
    [InlineData("27/11 at 14:00 UTC", "2026-11-27T15:00")]
    [InlineData("Tuesday 11pm PST", "2026-11-25T08:00")]
    [InlineData("tomorrow at 3 my time", "2026-11-24T15:00")]
    [InlineData("tomorrow at 3", "2026-11-24T15:00")]
    [InlineData("in 20 minutes", "2026-11-23T09:20")]
    [InlineData("next time", "-")]
    public void It_comes_out_as_the_seller_s_own(string text, string time) =>
        Assert.Equal(time, WhenCommand.Format(Reader.Read(text, Berlin)));

    [Fact]
    public void The_words_of_the_zone_belong_to_the_time()
    {
        const string Text = "remind me tomorrow at 3pm London time to call Ana";
        var read = Reader.Read(Text, Berlin)!;
        Assert.Equal("call Ana", CoachBot.Reminders.ReminderTask.Read(Text, [new(read.Index, read.Length)]));
    }
}
