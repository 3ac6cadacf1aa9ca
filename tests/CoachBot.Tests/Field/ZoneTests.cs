using System.Text.Json.Nodes;

namespace CoachBot.Tests.Field;

/// <summary>Where the seller is: what the client says in any of its ways, what is known from before, else a question, once.</summary>
public sealed class ZoneTests
{
    private readonly FieldReport _field = new();

    [Fact]
    public async Task A_phone_says_its_zone_among_the_client_s_marks()
    {
        await _field.SayAsync("hello", "ny", "cny", From("America/New_York"));

        var set = Assert.Single(await _field.ArriveAsync("04-mobile-no-zone-known-seller"));

        Assert.Contains("10:00", set.Text.Replace('\u202F', ' '), StringComparison.Ordinal);
        Assert.Equal([At("2026-11-25T15:00:00Z")], await DueAsync());
    }

    [Fact]
    public async Task A_zone_that_is_empty_gives_way_to_the_client_s()
    {
        await _field.ArriveAsync("04-mobile-no-zone-new-seller");

        Assert.Equal([At("2026-11-24T22:00:00Z")], await DueAsync());
        Assert.Contains("09:00", Assert.Single(await _field.ArriveAsync("04-mobile-no-zone-new-seller-list")).Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Eastern Standard Time", "2026-11-25T15:00:00Z")]
    [InlineData("W. Europe Standard Time", "2026-11-25T09:00:00Z")]
    [InlineData("India Standard Time", "2026-11-25T04:30:00Z")]
    public async Task A_zone_may_have_its_name_of_Windows(string zone, string due)
    {
        await _field.SayAsync("remind me tomorrow at 10 to call Bob", "win", "cwin", From(zone));

        Assert.Equal([At(due)], await DueAsync());
    }

    [Fact]
    public async Task Where_the_client_says_nothing_the_zone_known_last_counts_and_is_named()
    {
        await _field.SayAsync("hello", "ny", "cny", From("America/New_York"));

        var set = Assert.Single(await _field.SayAsync("remind me tomorrow at 10 to call Bob", "ny", "cny", From(null)));

        Assert.Contains("New York time", set.Text, StringComparison.Ordinal);
        Assert.Equal([At("2026-11-25T15:00:00Z")], await DueAsync());
    }

    [Fact]
    public async Task The_offset_of_the_clients_clock_counts_where_no_zone_is_named()
    {
        var set = Assert.Single(await _field.SayAsync("remind me tomorrow at 10 to call Bob", "off", "coff", activity =>
        {
            From(null)(activity);
            activity["localTimestamp"] = "2026-11-24T16:30:00+05:30";
        }));

        Assert.Contains("UTC+05:30", set.Text, StringComparison.Ordinal);
        Assert.Equal([At("2026-11-25T04:30:00Z")], await DueAsync());
    }

    [Fact]
    public async Task Of_whom_nothing_is_known_is_asked_once_and_what_they_said_is_done_then()
    {
        var asked = Assert.Single(await _field.SayAsync("remind me tomorrow at 10 to call Bob", "new", "cnew", From(null)));
        Assert.Contains("Where are you", asked.Text, StringComparison.Ordinal);
        Assert.Empty(await DueAsync());

        var set = Assert.Single(await _field.SayAsync("Sydney", "new", "cnew", From(null)));
        Assert.Contains("call Bob", set.Text, StringComparison.Ordinal);
        Assert.Equal([At("2026-11-24T23:00:00Z")], await DueAsync());

        Assert.DoesNotContain("Where are you",
            (await _field.SayAsync("remind me friday at 9 to call Eve", "new", "cnew", From(null)))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_doesnt_say_where_they_are_is_not_asked_again()
    {
        await _field.SayAsync("remind me tomorrow at 10 to call Bob", "new", "cnew", From(null));

        Assert.Contains("isn't done", (await _field.SayAsync("behind the moon", "new", "cnew", From(null)))[0].Text,
            StringComparison.Ordinal);
        Assert.Empty(await DueAsync());

        var set = Assert.Single(await _field.SayAsync("remind me tomorrow at 10 to call Bob", "new", "cnew", From(null)));
        Assert.Contains("UTC", set.Text, StringComparison.Ordinal);
        Assert.Equal([At("2026-11-25T10:00:00Z")], await DueAsync());
    }

    private static Action<JsonObject> From(string? zone) => activity =>
    {
        activity["localTimezone"] = zone;
        activity["localTimestamp"] = null;
    };

    private static string At(string moment) => DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)
        .ToUnixTimeMilliseconds()
        .ToString(System.Globalization.CultureInfo.InvariantCulture);

    private Task<IReadOnlyList<string>> DueAsync() =>
        _field.Coach.QueryAsync("SELECT CAST(due_at AS TEXT) FROM reminder WHERE status = 'pending' ORDER BY created_at");
}
