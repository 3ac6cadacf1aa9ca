using System.Text.Json.Nodes;
using CoachBot.Tests.Conversations;

namespace CoachBot.Tests.Cards;

/// <summary>A card worth looking at, and what is pressed on it before it is looked at.</summary>
internal sealed record CardScene(string Name, string Json, params IReadOnlyList<string> Presses)
{
    public JsonObject ToJson() => new()
    {
        ["name"] = Name,
        ["card"] = JsonNode.Parse(CardWithoutCharts.Of(Json)),
        ["presses"] = new JsonArray([.. Presses.Select(press => (JsonNode)press)]),
    };
}

/// <summary>Conversations that show each kind of card once.</summary>
internal static class CardScenes
{
    public static async Task<IReadOnlyList<CardScene>> PlayAsync()
    {
        var scenes = new List<CardScene>();
        var chat = new Chat(new TestCoach());
        var first = await SaidAsync(chat, "Ana from Contoso said no");
        scenes.Add(new("first answer", first));
        scenes.Add(new("first answer, as an email", first, "Email"));
        scenes.Add(new("first answer, as a chat", first, "Chat"));
        scenes.Add(new("first answer, why", first, "Why"));
        scenes.Add(new("first answer, more answers", first, "More"));
        scenes.Add(new("question", await PressedAsync(chat, "They said go ahead")));
        scenes.Add(new("wording and a field", await PressedAsync(chat, "How could I help better?")));
        scenes.Add(new("thread", await SaidAsync(chat, "they wanted it in german and we only had english")));
        scenes.Add(new("after the thread", await PressedAsync(chat, "A later date")));
        scenes.Add(new("learnt", await SaidAsync(chat, "ask about the language first")));
        scenes.Add(new("by when", await PressedAsync(chat, "Call them")));
        scenes.Add(new("summary", await SaidAsync(chat, "friday at 9")));
        return scenes;
    }

    private static async Task<string> SaidAsync(Chat chat, string text) => Card(await chat.SayAsync(text));

    private static async Task<string> PressedAsync(Chat chat, string button) => Card(await chat.PressAsync(button));

    private static string Card(IReadOnlyList<Reply> replies) => replies.Last(reply => reply.CardJson is not null).CardJson!;
}
