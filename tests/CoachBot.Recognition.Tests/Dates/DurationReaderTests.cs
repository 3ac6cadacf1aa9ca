using CoachBot.Recognition.Dates;

namespace CoachBot.Recognition.Tests.Dates;

public class DurationReaderTests
{
    [Theory]
    [InlineData("30 minutes", 30)]
    [InlineData("45 min", 45)]
    [InlineData("45min", 45)]
    [InlineData("an hour", 60)]
    [InlineData("an hour and a half", 90)]
    [InlineData("one and a half hours", 90)]
    [InlineData("1.5 hours", 90)]
    [InlineData("1h30", 90)]
    [InlineData("1h 15m", 75)]
    [InlineData("2h", 120)]
    [InlineData("half an hour", 30)]
    [InlineData("a quarter of an hour", 15)]
    [InlineData("three quarters of an hour", 45)]
    [InlineData("an hour and 15 minutes", 75)]
    [InlineData("ninety minutes", 90)]
    [InlineData("twenty five mins", 25)]
    [InlineData("a couple of hours", 120)]
    [InlineData("remind me 10 minutes before", 10)]
    [InlineData("the call takes 50 mins I think", 50)]
    [InlineData("2 days", 2880)]
    [InlineData("a week", 10080)]
    [InlineData("a hundred and twenty minutes", 120)]
    [InlineData("two and three quarter hours", 165)]
    [InlineData("it takes one hundred minutes", 100)]
    [InlineData("1:30 hours", 90)]
    [InlineData("no idea", null)]
    [InlineData("20", null)]
    [InlineData("with 3 people", null)]
    [InlineData("", null)]
    public void A_length_of_time_is_read(string text, int? minutes) =>
        Assert.Equal(minutes is { } known ? TimeSpan.FromMinutes(known) : null, DurationReader.Read(text));

    [Theory]
    [InlineData("20", 20)]
    [InlineData(" 45 ", 45)]
    [InlineData("an hour", 60)]
    [InlineData("0", null)]
    [InlineData("9999", null)]
    [InlineData("-5", null)]
    public void To_how_long_a_bare_number_answers_in_minutes(string text, int? minutes) =>
        Assert.Equal(minutes is { } known ? TimeSpan.FromMinutes(known) : null, DurationReader.ReadAnswer(text));
}
