using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoachBot.Tests.Hosting;

/// <summary>
/// In a group a press asks the coach, over real HTTP: whose card it is gets the changed card, anybody else a word that nobody else sees.
/// </summary>
public sealed class GroupPressTests
{
    private const string Message = "application/vnd.microsoft.activity.message";
    private const string Card = "application/vnd.microsoft.card.adaptive";

    [Fact]
    public async Task Only_whose_talk_it_is_can_press_and_the_card_changes_for_everybody()
    {
        await using var coach = await RunningCoach.StartAsync();
        await SayAsync(coach, "gil");
        var button = Button((await HeardAsync(coach, "19-group", 1))[0], "They said go ahead");
        Assert.Equal("Action.Execute", button.GetProperty("type").GetString());
        Assert.Equal("Action.Submit", button.GetProperty("fallback").GetProperty("type").GetString());

        var refused = await PressAsync(coach, "eve", button);
        Assert.Equal(Message, refused.GetProperty("type").GetString());
        Assert.StartsWith("That card answers somebody else", refused.GetProperty("value").GetString(), StringComparison.Ordinal);

        var answered = await PressAsync(coach, "gil", button);
        Assert.Equal((200, Card), (answered.GetProperty("statusCode").GetInt32(), answered.GetProperty("type").GetString()));
        Assert.Contains("They said go ahead", answered.GetProperty("value").GetRawText(), StringComparison.Ordinal);
        var all = await HeardAsync(coach, "19-group", 3);
        Assert.Equal(3, all.Count);
        Assert.DoesNotContain(all, reply => reply.Contains("somebody else", StringComparison.Ordinal));
        Assert.Contains(all, reply => reply.Contains("One question, not four", StringComparison.Ordinal));
        var change = Button(answered.GetProperty("value").GetRawText(), "Change");
        Assert.Equal(Message, (await PressAsync(coach, "eve", change)).GetProperty("type").GetString());
        Assert.Contains("Taken back", (await PressAsync(coach, "gil", change)).GetProperty("value").GetRawText(),
            StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task In_a_chat_of_two_a_press_stays_a_message()
    {
        await using var coach = await RunningCoach.StartAsync();
        using var answer = await coach.SayAsync("they said no");
        var card = (await HeardAsync(coach, "c1", 1))[0];
        Assert.Equal("Action.Submit", Button(card, "They said go ahead").GetProperty("type").GetString());
        Assert.DoesNotContain("Action.Execute", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_that_comes_once_more_is_answered_as_before()
    {
        await using var coach = await RunningCoach.StartAsync();
        await SayAsync(coach, "gil");
        var button = Button((await HeardAsync(coach, "19-group", 1))[0], "They said go ahead");
        var press = Press(coach, "gil", button);
        var first = await ReadAsync(coach, press);
        var again = await ReadAsync(coach, press.DeepClone().AsObject());
        Assert.True(JsonElement.DeepEquals(first, again));
    }

    // The channel's answer is counted a moment before it is kept.
    private static async Task<IReadOnlyList<string>> HeardAsync(RunningCoach coach, string conversation, int replies)
    {
        for (var tries = 0; tries < 600 && coach.Channel.In(conversation).Count < replies; tries++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
        return [.. coach.Channel.In(conversation).Select(reply => reply.Json)];
    }

    private static async Task SayAsync(RunningCoach coach, string user)
    {
        var said = InGroup(coach.Activity("message", user, "19-group"));
        (said["text"], said["textFormat"]) = ("<at>CoachBot</at> they said no", "plain");
        said["entities"] =
            new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>CoachBot</at>",
                ["mentioned"] = new JsonObject { ["id"] = "bot", ["name"] = "CoachBot" } });
        using var answer = await coach.PostAsync(said);
        answer.EnsureSuccessStatusCode();
    }

    private static Task<JsonElement> PressAsync(RunningCoach coach, string user, JsonElement button) =>
        ReadAsync(coach, Press(coach, user, button));

    private static JsonObject Press(RunningCoach coach, string user, JsonElement button)
    {
        var press = InGroup(coach.Activity("invoke", user, "19-group"));
        var action = new JsonObject { ["type"] = "Action.Execute", ["verb"] = button.GetProperty("verb").GetString(),
            ["data"] = JsonNode.Parse(button.GetProperty("data").GetRawText()) };
        (press["name"], press["value"]) = ("adaptiveCard/action", new JsonObject { ["action"] = action, ["trigger"] = "manual" });
        return press;
    }

    private static async Task<JsonElement> ReadAsync(RunningCoach coach, JsonObject press)
    {
        using var answer = await coach.PostAsync(press);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    private static JsonObject InGroup(JsonObject activity)
    {
        activity["conversation"]!["conversationType"] = "groupChat";
        activity["conversation"]!["isGroup"] = true;
        return activity;
    }

    private static JsonElement Button(string json, string title) => Objects(JsonDocument.Parse(json).RootElement)
        .First(element => element.TryGetProperty("title", out var named) && named.GetString() == title);

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Objects(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
