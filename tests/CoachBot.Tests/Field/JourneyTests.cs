using System.Globalization;
using CoachBot.Tests.Conversations;

namespace CoachBot.Tests.Field;

/// <summary>A seller who travels is asked once whether agreed times stay.</summary>
public sealed class JourneyTests
{
    private readonly FieldReport _field = new();

    [Theory]
    [InlineData("They stay", "2026-11-27T10:00:00Z")]
    [InlineData("Same hours here", "2026-11-27T15:00:00Z")]
    public async Task Who_is_in_another_zone_than_before_is_asked_once(string button, string due)
    {
        await _field.SayAsync("remind me on friday at 10 to call Bob", "jo", "cjo");

        var asked = await SayAsync("my reminders");
        var pressed = asked.Select(reply => reply.DataOf(button)).Single(data => data is not null)!.Value.GetRawText();
        await _field.SayAsync("", "jo", "cjo", activity =>
        {
            activity["localTimezone"] = "America/New_York";
            activity["value"] = System.Text.Json.Nodes.JsonNode.Parse(pressed);
            activity.Remove("text");
        });

        var at = DateTimeOffset.Parse(due, CultureInfo.InvariantCulture).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        Assert.Equal([at], await _field.Coach.QueryAsync("SELECT CAST(due_at AS TEXT) FROM reminder WHERE status = 'pending'"));
        Assert.DoesNotContain((await SayAsync("my reminders")).SelectMany(reply => reply.Buttons), known => known == button);
    }

    [Fact]
    public async Task A_picture_beside_words_is_said_to_be_unread_and_the_words_are_read()
    {
        var reply = Assert.Single(await _field.SayAsync("they said no", "jo", "cjo", activity =>
            activity["attachments"] =
                System.Text.Json.Nodes.JsonNode.Parse("""[{"contentType":"image/png","contentUrl":"https://x.example/y.png"}]""")));

        Assert.Contains("can't look at pictures", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Thank them", reply.Text, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<Reply>> SayAsync(string text) =>
        _field.SayAsync(text, "jo", "cjo", activity => activity["localTimezone"] = "America/New_York");
}
