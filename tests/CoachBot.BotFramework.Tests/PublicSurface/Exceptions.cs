namespace CoachBot.BotFramework.Tests.PublicSurface;

/// <summary>What differs from the lists, and why: JSON values and hosting set-up, and hardly anything else.</summary>
internal static class Exceptions
{
    private const string JsonValue = "Unknown members are values of the JSON library, and that differs.";
    private const string Hosting = "Registered with the application's services: hosting is set up on each side's own way.";
    private const string Source = "Source generation needs a constructor that it can call.";
    private const string OurAuthentication = "Microsoft.Bot.Builder.Integration.AspNet.Core.ConfigurationBotFrameworkAuthentication";
    private const string Unknown = ".Properties : System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JObject> { get; set; }";

    public static readonly Dictionary<string, string> Members = new()
    {
        ["M:Microsoft.Bot.Builder.MemoryStorage.#ctor()"] = "There it takes an optional dictionary of JSON objects; `new MemoryStorage()` is the same call.",
        ["M:Microsoft.Bot.Schema.Teams.MeetingDetailsBase.#ctor()"] = Source,
        ["M:Microsoft.Bot.Schema.Teams.MeetingEventDetails.#ctor()"] = Source,
        [$"P:Microsoft.Bot.Schema.Activity{Unknown}"] = JsonValue,
        [$"P:Microsoft.Bot.Schema.Attachment{Unknown}"] = JsonValue,
        [$"P:Microsoft.Bot.Schema.ChannelAccount{Unknown}"] = JsonValue,
        [$"P:Microsoft.Bot.Schema.ConversationAccount{Unknown}"] = JsonValue,
        [$"P:Microsoft.Bot.Schema.Entity{Unknown}"] = JsonValue,
    };

    /// <summary>Types of the same name whose kind or constructors differ; their members aren't compared.</summary>
    public static readonly Dictionary<string, string> Types = new()
    {
        [OurAuthentication] = Hosting,
    };

    public static readonly Dictionary<string, string> OwnTypes = new()
    {
        ["Microsoft.Bot.Builder.InvokeResponse"] = "Bot Builder's, but of the connector's assembly, which has no list.",
        ["Microsoft.Bot.Builder.StateJson"] = "The stored form of state, on this side.",
        ["Microsoft.Bot.Builder.StateTypes"] = "The types in state, on this side.",
        ["Microsoft.Bot.Schema.BotJson"] = "Reading and writing JSON, on this side.",
    };
}
