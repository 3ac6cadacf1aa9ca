using System.Text.Json.Nodes;
using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Dialogs.Questions;
using CoachBot.Storage;
using CoachBot.Tests.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.State;

/// <summary>
/// State as version 1.0 wrote it, built on its own engine or on Microsoft's packages (commit a6d3d7d), kept beside the tests.
/// </summary>
internal static class StateSample
{
    public static JsonNode Read(string name, string build) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "State", "Samples", $"{name}.{build}.json")))!;

    /// <summary>Puts the states of a conversation that stopped halfway into a coach's store.</summary>
    public static Task RestoreAsync(TestCoach coach, string conversation, string build) => coach.Get<ITurnStore>().ExecuteAsync(
        [.. Read("conversations", build)[conversation]!.AsObject().Select(state => new Statement(
            "INSERT INTO state (key, user_id, json, version, updated_at) VALUES (@key, 'sam', @json, 1, 0)",
            new { key = state.Key, json = state.Value!.ToJsonString() }))],
        TestContext.Current.CancellationToken);

    /// <summary>One of everything that state may hold.</summary>
    public static Dictionary<string, object> Everything() => new()
    {
        ["text"] = "“Thanks, but no” — said Ana 🙂",
        ["truth"] = true,
        ["whole"] = 5_000_000_000L,
        ["broken"] = 5.0,
        ["map"] = new Dictionary<string, object> { ["inner"] = "kept" },
        ["list"] = new List<object> { "one", 2L, new Dictionary<string, object> { ["three"] = 3L } },
        ["reference"] = new ConversationReference
        {
            ChannelId = "msteams",
            ServiceUrl = "https://smba.example.com/emea/",
            Conversation =
                new ConversationAccount { Id = "19:abc", ConversationType = "personal", TenantId = "0f5cf8b5-6c1c-4a3c-9e6d-3a8e2b0d4c55" },
            User = new ChannelAccount { Id = "29:ana", Name = "Ana" },
        },
        ["dialogs"] =
            new DialogState([new DialogInstance { Id = "outer",
                State = new Dictionary<string, object> { ["options"] = Prompt(), ["stepIndex"] = 2L } }]),
    };

    /// <summary>A reply as the outbox keeps it: with a card, with what only one channel knows, and with what no type of ours has.</summary>
    public static Activity Reply() => new()
    {
        Type = ActivityTypes.Message,
        Id = "a1",
        ReplyToId = "a0",
        ChannelId = "msteams",
        ServiceUrl = "https://smba.example.com/emea/",
        Conversation =
            new ConversationAccount { Id = "19:abc", ConversationType = "personal", TenantId = "0f5cf8b5-6c1c-4a3c-9e6d-3a8e2b0d4c55" },
        From = new ChannelAccount { Id = "28:coach", Name = "Coach" },
        Recipient = new ChannelAccount { Id = "29:ana", Name = "Ana" },
        Text = "“Thanks, but no” — said Ana 🙂",
        TextFormat = "plain",
        InputHint = InputHints.ExpectingInput,
        Locale = "en-GB",
        Timestamp = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero),
        SuggestedActions =
            new SuggestedActions { Actions = [new CardAction { Type = ActionTypes.ImBack, Title = "Help", Value = "help" }] },
        ChannelData = JsonValues.Parse("""{"notification":{"alert":true},"day":"2026-11-23T09:00:00Z"}"""),
        Attachments = [new Attachment { ContentType = AdaptiveCard.ContentType, Content = Card() }],
    };

    /// <summary>What an invoke was answered with.</summary>
    public static Activity Answer() => new()
    {
        Type = ActivityTypesEx.InvokeResponse,
        Value = new InvokeResponse { Status = 200,
            Body = JsonValues.Parse("""{"composeExtension":{"type":"message","text":"Nothing found"}}""") },
    };

    private static AdaptiveCard Card()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) { FallbackText = "Say thank you" };
        card.Body.Add(new AdaptiveTextBlock("Say thank you") { Wrap = true });
        return card;
    }

    private static PromptOptions Prompt() => new()
    {
        Prompt = Said("By when?"),
        RetryPrompt = Said("A day, such as Friday."),
        Choices = [new Choice("Friday") { Synonyms = ["end of the week"] }, new Choice("Monday")],
        Style = ListStyle.HeroCard,
        Validations = "a date",
    };

    private static Activity Said(string text) => new() { Type = ActivityTypes.Message, Text = text, InputHint = InputHints.ExpectingInput };
}
