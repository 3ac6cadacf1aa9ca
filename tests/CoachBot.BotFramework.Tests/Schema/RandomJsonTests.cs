using System.Text;
using System.Text.Json;
using CoachBot.BotFramework.Schema;
using CoachBot.BotFramework.Schema.Teams;

namespace CoachBot.BotFramework.Tests.Schema;

/// <summary>Whatever arrives, the reader gives an activity or a JsonException.</summary>
public class RandomJsonTests
{
    private static readonly string[] Names =
    [
        "type", "id", "timestamp", "localTimestamp", "serviceUrl", "channelId", "from", "conversation", "recipient", "text", "attachments", "entities",
        "channelData", "value", "membersAdded", "suggestedActions", "actions", "relatesTo", "isGroup", "mentioned", "tenant", "team", "content", "role",
        "$type", "$id", "", "TEXT", "unknown", "reactionsAdded", "expiration", "historyDisclosed", "StartTime", "JoinUrl", "properties", "callerId",
    ];

    private static readonly string[] Leaves =
    [
        "null", "true", "0", "-1", "1e400", "12345678901234567890123", "2.5", "\"\"", "\"mention\"", "\"message\"", "\"2026-11-03T09:30:00Z\"",
        "\"2026-13-99\"", "\"\\ud800\"", "\"a\\u0000b\"", "\"<at>Coach</at>\"", "\"https://example.com\"", "\"::\"", "[]", "{}", "\"{\\\"id\\\":7}\"",
    ];

    [Fact]
    public void Random_trees_of_known_names()
    {
        var random = new Random(1);
        var read = 0;
        for (var i = 0; i < 20_000; i++)
        {
            read += Survives(Encoding.UTF8.GetBytes(Tree(random, 0, "{"))) ? 1 : 0;
        }

        Assert.InRange(read, 500, 19_500);
    }

    [Fact]
    public void Damaged_bytes()
    {
        var random = new Random(2);
        var sound = Encoding.UTF8.GetBytes(
            """{"type":"message","timestamp":"2026-11-03T09:30:00Z","from":{"id":"29:a"},"entities":[{"type":"mention","mentioned":{"id":"x"}}],"value":{"a":[1,2]},"x":"é"}""");
        for (var i = 0; i < 20_000; i++)
        {
            var damaged = sound[..random.Next(sound.Length / 2, sound.Length + 1)];
            for (var n = random.Next(4); n > 0; n--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            Survives(damaged);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"text\":1}")]
    [InlineData("{\"from\":\"ana\"}")]
    [InlineData("{\"timestamp\":5}")]
    [InlineData("{\"timestamp\":\"yesterday-ish\"}")]
    [InlineData("{\"text\":\"\\ud800\"}")]
    [InlineData("{\"value\":\"\\ud800\"}")]
    [InlineData("{} {}")]
    public void What_is_no_activity_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => BotJson.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void A_thousand_levels_are_too_deep() =>
        Assert.ThrowsAny<JsonException>(() => BotJson.Read(Encoding.UTF8.GetBytes($"{{\"value\":{new string('[', 1000)}{new string(']', 1000)}}}")));

    [Fact]
    public void The_refusal_says_where() =>
        Assert.Contains("$.from.id", Assert.ThrowsAny<JsonException>(() => BotJson.Read("""{"from":{"id":[1]}}"""u8)).Message, StringComparison.Ordinal);

    private static bool Survives(byte[] json)
    {
        Activity activity;
        try
        {
            activity = BotJson.Read(json);
        }
        catch (JsonException)
        {
            return false;
        }

        Refused(() => activity.GetChannelData<TeamsChannelData>());
        Refused(() => BotJson.Read<MessagingExtensionQuery>(activity.Value));
        Refused(() => BotJson.Read<MeetingStartEventDetails>(activity.Value));
        Refused(() => BotJson.Read<AdaptiveCardInvokeValue>(activity.Value));
        Refused(() => BotJson.Write(activity));
        activity.GetMentions();
        return true;
    }

    private static void Refused(Action read)
    {
        try
        {
            read();
        }
        catch (JsonException)
        {
            // The one way to refuse.
        }
    }

    private static string Tree(Random random, int depth, string? must = null) => (must ?? (depth > 4 ? "" : "{[,,"[random.Next(4)].ToString())) switch
    {
        "{" => $"{{{string.Join(',', Enumerable.Range(0, random.Next(5)).Select(_ => $"\"{Names[random.Next(Names.Length)]}\":{Tree(random, depth + 1)}"))}}}",
        "[" => $"[{string.Join(',', Enumerable.Range(0, random.Next(3)).Select(_ => Tree(random, depth + 1)))}]",
        _ => Leaves[random.Next(Leaves.Length)],
    };
}
