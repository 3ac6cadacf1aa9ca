using System.Buffers;
using System.Text;
using System.Text.Json;
using CoachBot.BotFramework.Schema;
using CoachBot.BotFramework.Schema.Teams;

namespace CoachBot.BotFramework.Tests.Schema;

public class ActivityJsonTests
{
    private const string TeamsMessage = """
        {
          "type": "message", "id": "1730980800000", "channelId": "msteams", "serviceUrl": "https://smba.trafficmanager.net/emea/",
          "timestamp": "2026-11-03T09:30:00.1234567+00:00", "localTimestamp": "2026-11-03T10:30:00.123+01:00", "localTimezone": "Europe/Berlin",
          "from": { "id": "29:ana", "name": "Ana Pires", "aadObjectId": "0b0c", "badge": { "level": 3 } },
          "recipient": { "id": "28:coach", "name": "Coach" },
          "conversation": { "isGroup": true, "conversationType": "groupChat", "tenantId": "t-1", "id": "19:chat@thread.v2", "pinned": null },
          "text": "<at>Coach</at> they said no", "textFormat": "plain", "attachments": [],
          "entities": [
            { "type": "mention", "mentioned": { "id": "28:coach", "name": "Coach" }, "text": "<at>Coach</at>" },
            { "type": "clientInfo", "locale": "en-GB", "country": "GB", "platform": "iOS" }
          ],
          "channelData": { "tenant": { "id": "t-1" }, "source": { "name": "compose" } },
          "futureMember": [1, 2.50, { "deep": "yes" }]
        }
        """;

    [Fact]
    public void A_teams_message_is_read()
    {
        var activity = Read(TeamsMessage);

        Assert.Equal(ActivityTypes.Message, activity.Type);
        Assert.Equal("Ana Pires", activity.From.Name);
        Assert.Equal(new DateTimeOffset(2026, 11, 3, 9, 30, 0, TimeSpan.Zero).AddTicks(1234567), activity.Timestamp);
        Assert.Equal(TimeSpan.FromHours(1), activity.LocalTimestamp?.Offset);
        Assert.Equal("t-1", activity.Conversation.TenantId);
    }

    [Fact]
    public void What_is_not_known_survives_a_round_trip()
    {
        var written = JsonDocument.Parse(BotJson.Write(Read(TeamsMessage))).RootElement;

        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(TeamsMessage).RootElement, written), written.ToString());
    }

    [Fact]
    public void Nulls_are_left_out_and_letters_stay_letters() =>
        Assert.Equal("""{"type":"message","text":"Größe – <ja>?"}""", Text(new Activity { Type = "message", Text = "Größe – <ja>?" }));

    [Theory]
    [InlineData("2026-11-03T09:30:00", "2026-11-03T09:30:00+00:00")]
    [InlineData("2026-11-03T09:30:00.5+05:30", "2026-11-03T09:30:00.5+05:30")]
    [InlineData("2026-11-03 09:30:00", "2026-11-03T09:30:00+00:00")]
    public void Times_without_an_offset_are_universal(string sent, string meant) =>
        Assert.Equal(DateTimeOffset.Parse(meant, null), Read($$"""{"timestamp":"{{sent}}"}""").Timestamp);

    [Fact]
    public void An_empty_time_is_none() => Assert.Null(Read("""{"timestamp":"","localTimestamp":null}""").Timestamp);

    [Theory]
    [InlineData("\"yes\"", "yes")]
    [InlineData("true", true)]
    [InlineData("42", 42L)]
    [InlineData("2.5", 2.5)]
    public void Plain_values_are_read_as_such(string json, object value) => Assert.Equal(value, Read($$"""{"value":{{json}}}""").Value);

    [Theory]
    [InlineData("123456789012345678901234567890")]
    [InlineData("1e999")]
    [InlineData("""{"a":[1,{"b":null}]}""")]
    public void Other_values_keep_their_json(string json) =>
        Assert.Equal($$"""{"value":{{json}}}""", Text(Read($$"""{"value":{{json}}}""")));

    [Fact]
    public void A_bot_may_put_anything_plain_into_a_value()
    {
        var activity = new Activity
        {
            Value = new Dictionary<string, object?>
            {
                ["text"] = "a", ["none"] = null, ["list"] = new List<object> { 1, 2.5, true, 3L, 4.5m },
                ["element"] = JsonDocument.Parse("{\"x\":1}").RootElement, ["reaction"] = new MessageReaction("like"),
                ["names"] = new[] { "b", "c" }, ["when"] = DateTimeOffset.UnixEpoch,
            },
        };

        Assert.Equal(
            """{"value":{"text":"a","none":null,"list":[1,2.5,true,3,4.5],"element":{"x":1},"reaction":{"type":"like"},"names":["b","c"],"when":"1970-01-01T00:00:00+00:00"}}""",
            Text(activity));
    }

    [Fact]
    public void An_object_without_a_json_form_says_what_may_be_given_instead() =>
        Assert.Contains("JsonElement", Assert.Throws<NotSupportedException>(() => BotJson.Write(new Activity { Value = new StringBuilder() })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_value_that_holds_itself_is_refused()
    {
        var value = new List<object>();
        value.Add(value);

        Assert.Throws<JsonException>(() => BotJson.WriteValue(value));
    }

    [Fact]
    public void Names_with_a_dollar_are_names_like_any_other()
    {
        const string Json = """{"$id":1,"entities":[{"type":"a","$type":"b","$ref":"c"}],"from":{"id":"29:a","$type":"d"}}""";

        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(Json).RootElement, JsonDocument.Parse(Text(Read(Json))).RootElement));
    }

    [Fact]
    public void Derived_types_are_written_whole()
    {
        var activity = new Activity
        {
            From = new TeamsChannelAccount { Id = "29:a" },
            Entities = [new Mention { Mentioned = new ChannelAccount { Id = "29:a" }, Text = "<at>Ana</at>" }],
        };

        Assert.Equal(
            """{"from":{"id":"29:a"},"entities":[{"mentioned":{"id":"29:a"},"text":"<at>Ana</at>","type":"mention"}]}""",
            Text(activity));
    }

    private static Activity Read(string json) => BotJson.Read(Encoding.UTF8.GetBytes(json));

    private static string Text(Activity activity) => Encoding.UTF8.GetString(BotJson.Write(activity));
}
