using System.Globalization;

namespace CoachBot.Tests.Field;

/// <summary>Dates and hours as sellers type them on a phone, in what they want to be reminded of.</summary>
public sealed class DateTests
{
    private readonly FieldReport _field = new();

    [Theory]
    [InlineData("remind me on 28 of this month to call Ana", "2026-11-28 09:00", "call Ana")]
    [InlineData("remind me 1 dec 1530 to call Ana", "2026-12-01 15:30", "call Ana")]
    [InlineData("remind me 1430 fri to call Ana", "2026-11-27 14:30", "call Ana")]
    [InlineData("remind me 0930 tomorrow to call Ana", "2026-11-25 09:30", "call Ana")]
    [InlineData("remind me a month today to call Ana", "2026-12-24 09:00", "call Ana")]
    [InlineData("remind me a month tomorrow to call Ana", "2026-12-25 09:00", "call Ana")]
    [InlineData("remind me Jul 20, 2027, 1313 to call Ana", "2027-07-20 13:13", "call Ana")]
    public async Task A_reminder_has_the_date_and_the_hour_that_were_named_and_neither_in_its_task(string said, string due, string task)
    {
        await _field.SayAsync(said, "dt", "cdt");

        Assert.Equal([task], await _field.Coach.QueryAsync("SELECT task FROM reminder"));
        var at = Assert.Single(await _field.Coach.QueryAsync("SELECT CAST(due_at AS TEXT) FROM reminder"));
        var local = TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(at, CultureInfo.InvariantCulture)),
            TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));
        Assert.Equal(due, local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_call_on_a_day_and_an_hour_is_noted_for_then()
    {
        var reply = await _field.SayAsync("call with Ana from Contoso 1 dec 1530", "dt", "cdt");

        Assert.Contains("1 December, 15:30", string.Join('\n', reply), StringComparison.Ordinal);
    }
}
