using System.Text;
using System.Text.Json;
using CoachBot.BotFramework.AdaptiveCards;
using CoachBot.BotFramework.Schema;
using CoachBot.BotFramework.Schema.Teams;

namespace CoachBot.BotFramework.Tests.Schema;

public class TeamsPayloadTests
{
    [Fact]
    public void A_message_extension_query()
    {
        var query = Value<MessagingExtensionQuery>(
            """{"commandId":"situations","parameters":[{"name":"q","value":"too dear"}],"queryOptions":{"skip":0,"count":25}}""");

        Assert.Equal(("situations", "too dear", 25), (query.CommandId, query.Parameters?[0].Value, query.QueryOptions?.Count));
    }

    [Fact]
    public void A_message_action_carries_the_message()
    {
        var action = Value<MessagingExtensionAction>("""
            {
              "commandId": "check", "commandContext": "message", "data": { "tone": "warm" }, "context": { "theme": "dark" },
              "messagePayload": { "id": "1", "body": { "contentType": "html", "content": "<p>Just checking in</p>" },
                "from": { "user": { "id": "0b0c", "displayName": "Ana" }, "application": null }, "linkToMessage": "https://teams.microsoft.com/l/message/1" }
            }
            """);

        Assert.Equal("<p>Just checking in</p>", action.MessagePayload?.Body?.Content);
        Assert.Equal("Ana", action.MessagePayload?.From?.User?.DisplayName);
        Assert.Equal("warm", ((JsonElement)action.Data!).GetProperty("tone").GetString());
    }

    [Fact]
    public void Meeting_events_have_capital_letters()
    {
        const string Start = """{"MeetingType":"Scheduled","Title":"Renewal","Id":"TVM=","JoinUrl":"https://teams.example/j","StartTime":"2026-11-03T09:30:00Z"}""";

        var details = Value<MeetingStartEventDetails>(Start);

        Assert.Equal(("Renewal", new DateTime(2026, 11, 3, 9, 30, 0, DateTimeKind.Utc)), (details.Title, details.StartTime));
        Assert.Equal("TVM=", details.Id);
    }

    [Fact]
    public void An_execute_click()
    {
        var click = Value<AdaptiveCardInvokeValue>("""{"action":{"type":"Action.Execute","verb":"next","data":{"step":"why"}},"trigger":"manual"}""");

        Assert.Equal("next", click.Action?.Verb);
    }

    [Fact]
    public void A_string_of_json_is_read_like_json() =>
        Assert.Equal("words", BotJson.Read<MessagingExtensionQuery>("""{"commandId":"words"}""")?.CommandId);

    [Fact]
    public void A_dictionary_is_read_like_json() =>
        Assert.Equal("words", BotJson.Read<MessagingExtensionQuery>(new Dictionary<string, object> { ["commandId"] = "words" })?.CommandId);

    [Fact]
    public void A_type_from_elsewhere_needs_its_own_metadata() =>
        Assert.Contains("JsonTypeInfo", Assert.Throws<NotSupportedException>(() => BotJson.Read<StringBuilder>("{}")).Message, StringComparison.Ordinal);

    [Fact]
    public void Search_results_with_cards_and_previews()
    {
        var card = new AdaptiveCard("1.5") { Body = [new AdaptiveTextBlock("Ask what changed.")] };
        var result = new MessagingExtensionAttachment
        {
            ContentType = AdaptiveCard.ContentType, Content = card, Preview = new ThumbnailCard { Title = "They said no" }.ToAttachment(),
        };

        var json = Written(new MessagingExtensionResponse { ComposeExtension = new MessagingExtensionResult { Type = "result", AttachmentLayout = "list", Attachments = [result] } });

        Assert.Equal(
            """{"composeExtension":{"attachmentLayout":"list","type":"result","attachments":[{"preview":{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"They said no"}},"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Ask what changed."}]}}]}}""",
            json);
    }

    [Fact]
    public void A_dialog_with_a_card()
    {
        var response = new MessagingExtensionActionResponse { Task = new TaskModuleContinueResponse { Value = new TaskModuleTaskInfo { Title = "Check", Height = "small", Width = 400 } } };

        Assert.Equal("""{"task":{"value":{"title":"Check","height":"small","width":400},"type":"continue"}}""", Written(response));
    }

    private static T Value<T>(string json) => BotJson.Read<T>(BotJson.Read(Encoding.UTF8.GetBytes($"{{\"value\":{json}}}")).Value)!;

    private static string Written(object value) => Encoding.UTF8.GetString(BotJson.WriteValue(value));
}
