using System.Text.Json.Nodes;
using CoachBot.Tests.Conversations;

namespace CoachBot.Tests.Field;

/// <summary>
/// Where others read along, nothing private is shown, however the channel says that it is such a place; and a card answers whose it is.
/// </summary>
public sealed class GroupTests
{
    private const string Bot = "28:11111111-2222-4333-8444-555555555555";
    private readonly FieldReport _field = new();

    public static TheoryData<string, string> Places => new()
    {
        { "conversationType", "channel" },
        { "conversationType", "groupChat" },
        { "isGroup", "true" },
        { "team", "19:t@thread.tacv2" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Nothing_private_is_shown_there_and_a_button_leads_to_the_own_chat(string how, string value)
    {
        await _field.SayAsync("remind me on friday at 10 to send the snaffleberg to Ravi", "gil", "cgil");
        await _field.SayAsync("Ana said no, it was the snaffleberg", "gil", "cgil");
        foreach (var asked in (string[])["my reminders", "my journal", "what do I have this week?", "export my data", "forget me",
            "insights", "how is it with Ana?"])
        {
            var reply = await SayAsync(asked, Into(how, value));

            Assert.DoesNotContain("snaffleberg", string.Join('\n', reply), StringComparison.Ordinal);
            Assert.DoesNotContain("export/", string.Join('\n', reply), StringComparison.Ordinal);
        }

        Assert.Contains("Open our own chat", Assert.Single(await SayAsync("my reminders", Into(how, value))).Buttons);
        Assert.Single(await _field.Coach.QueryAsync("SELECT id FROM reminder WHERE status = 'pending'"));
    }

    [Fact]
    public async Task A_list_of_deals_is_not_kept_there()
    {
        var reply = await SayAsync("Two to log please: Moor Garage went quiet. Selby Dental want 8 chairs, 4,200.",
            Into("conversationType", "groupChat"));

        Assert.Contains("Open our own chat", Assert.Single(reply).Buttons);
        Assert.Empty(await _field.Coach.QueryAsync("SELECT id FROM deal"));
    }

    [Fact]
    public async Task What_is_told_there_is_not_kept_to_be_said_again()
    {
        const string kept = "\"Sentences\":{\"$type\":\"list\",\"$values\":[{";
        await SayAsync("Marie at Northwind has gone quiet, she muttered about her old machine", Into("conversationType", "groupChat"));
        Assert.DoesNotContain(await StatesAsync(), state => state.Contains(kept, StringComparison.Ordinal));

        await _field.SayAsync("Marie at Northwind has gone quiet, she muttered about her old machine", "gil", "cgil");
        Assert.Contains(await StatesAsync(), state => state.Contains(kept, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("reminder-more")]
    [InlineData("journal-page")]
    [InlineData("insights")]
    [InlineData("export-data")]
    [InlineData("weekly")]
    public async Task A_forged_press_shows_nothing_private_either(string command)
    {
        await _field.SayAsync("remind me on friday at 10 to send the snaffleberg to Ravi", "gil", "cgil");

        var reply = await SayAsync("", Into("conversationType", "channel"), new JsonObject { ["command"] = command, ["item"] = "0" });

        Assert.DoesNotContain("snaffleberg", string.Join('\n', reply), StringComparison.Ordinal);
        Assert.DoesNotContain("export/", string.Join('\n', reply), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_on_somebody_elses_card_is_refused_kindly_and_changes_nothing()
    {
        var card = Assert.Single(await SayAsync("they said no", Into("conversationType", "groupChat")));
        var pressed = JsonNode.Parse(card.DataOf("They said go ahead")!.Value.GetRawText())!.AsObject();

        var refused = await _field.SayAsync("", "eve", "19-group",
            activity => Into("conversationType", "groupChat")(activity, pressed.DeepClone().AsObject()));
        Assert.Contains("That card answers somebody else", Assert.Single(refused).Text, StringComparison.Ordinal);

        var mine = await SayAsync("", Into("conversationType", "groupChat"), pressed);
        Assert.Contains("One question, not four", Assert.Single(mine).Text, StringComparison.Ordinal);
    }

    private static Action<JsonObject, JsonObject?> Into(string how, string value) => (activity, pressed) =>
    {
        var conversation = activity["conversation"]!.AsObject();
        conversation.Remove("conversationType");
        activity["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "Coach" };
        activity["entities"] =
            new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>Coach</at>",
                ["mentioned"] = new JsonObject { ["id"] = Bot, ["name"] = "Coach" } });
        switch (how)
        {
            case "team":
                activity["channelData"] = new JsonObject { ["team"] = new JsonObject { ["id"] = value } };
                break;
            case "isGroup":
                conversation["isGroup"] = true;
                break;
            default:
                conversation[how] = value;
                break;
        }

        if (pressed is not null)
        {
            activity["value"] = pressed;
            activity.Remove("text");
        }
    };

    private Task<IReadOnlyList<Reply>> SayAsync(string text, Action<JsonObject, JsonObject?> into, JsonObject? pressed = null) =>
        _field.SayAsync($"<at>Coach</at> {text}", "gil", "19-group", activity => into(activity, pressed?.DeepClone().AsObject()));

    private Task<IReadOnlyList<string>> StatesAsync() => _field.Coach.QueryAsync("SELECT json FROM state");
}
