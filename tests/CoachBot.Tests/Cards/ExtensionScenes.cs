using System.Text.Json;
using AdaptiveCards;
using CoachBot.Content;
using CoachBot.MessageExtension;
using CoachBot.Tests.Conversations;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Tests.Cards;

/// <summary>What the message extension shows in its dialogs.</summary>
internal static class ExtensionScenes
{
    public static IEnumerable<CardScene> All()
    {
        var coach = new TestCoach();
        var (words, drafts) = (coach.Get<WordingExtension>(), coach.Get<DraftExtension>());
        var message =
            new MessageActionsPayload { Body = new() { ContentType = "text",
                Content = "We talked it over, and we've decided not to go ahead." } };
        yield return Of("coach me on this", words.Advise(new MessagingExtensionAction { MessagePayload = message }, Names.None));
        yield return Of("check a draft", drafts.Open());
        const string Draft =
            "Hi Anna,\n\njust checking in to see whether you've had time to look at our proposal. I need your decision by Friday.";
        yield return Of("check a draft, found", drafts.Submit(Choice(new { draft = "check", text = Draft, channel = "email" })));
        yield return Of("check a draft, repaired",
            drafts.Submit(Choice(new { draft = "repair", rule = "pressure", text = Draft, channel = "email" })));
    }

    private static MessagingExtensionAction Choice(object data) =>
        new() { Data = Newtonsoft.Json.Linq.JObject.Parse(JsonSerializer.Serialize(data)) };

    private static CardScene Of(string name, MessagingExtensionActionResponse answer) =>
        new(name, ((AdaptiveCard)((TaskModuleContinueResponse)answer.Task).Value.Card.Content).ToJson());
}
