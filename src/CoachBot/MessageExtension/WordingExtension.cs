using System.Globalization;
using AdaptiveCards;
using CoachBot.Content;
using CoachBot.Sellers;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.MessageExtension;

/// <summary>
/// What the message extension answers, from the content alone: it keeps nothing of who asked or of what was written to them.
/// </summary>
public sealed class WordingExtension(ContentLibrary content, WordingSearch search, BuyerMessageReader reader)
{
    /// <summary>The parameter in which the seller types, as the app's manifest names it.</summary>
    public const string Words = "words";

    private readonly AdviceCard _card = new(content);

    public MessagingExtensionResponse Find(MessagingExtensionQuery query, Names names) =>
        new() { ComposeExtension = Results(search.Find(Typed(query), query.QueryOptions), names) };

    public MessagingExtensionActionResponse Advise(MessagingExtensionAction action, Names names)
    {
        var message = BuyerMessage.From(action.MessagePayload);
        var reading = reader.Read(message);
        var lead = reading.Found is null ? "extension-unknown" : reading.IsSure ? "extension-sure" : "extension-unsure";
        return Dialog(reading.Found, lead, names with { Buyer = Buyer(message, names) });
    }

    // On a message of one's own the author isn't the buyer.
    private static string? Buyer(BuyerMessage message, Names names) => message.Names.Buyer == names.Seller ? null : message.Names.Buyer;

    public MessagingExtensionActionResponse Submit(MessagingExtensionAction action, Names names)
    {
        var choice = AdviceChoice.From(action.Data);
        var chosen = choice is null ? null : Chosen(choice);
        var forBuyer = names with { Buyer = Names.First(choice?.Buyer) };
        if (chosen is null || choice!.Advice == AdviceChoice.Show)
        {
            return Dialog(chosen, chosen is null ? "extension-unknown" : "extension-sure", forBuyer);
        }
        return new MessagingExtensionActionResponse { ComposeExtension = Results([chosen], forBuyer) };
    }

    /// <summary>What the seller has chosen: of another situation than the one shown, its first wording.</summary>
    private FoundWording? Chosen(AdviceChoice choice)
    {
        if (content.Find(choice.Situation ?? choice.ShownSituation ?? "") is not Situation situation)
        {
            return null;
        }
        var key = situation.Id == choice.ShownSituation ? choice.Wording ?? choice.ShownWording : null;
        return new FoundWording(situation, situation.Wordings.GetValueOrDefault(key ?? "") ?? situation.Wordings[situation.First]);
    }

    private MessagingExtensionActionResponse Dialog(FoundWording? found, string lead, Names names) => new()
    {
        Task = new TaskModuleContinueResponse
        {
            Value = new TaskModuleTaskInfo
            {
                Title = content.Shared.Line("extension-title"),
                Height = "medium",
                Width = "medium",
                Card = new Attachment { ContentType = AdaptiveCard.ContentType,
                    Content = _card.Build(found, content.Shared.Line(lead), names) },
            },
        },
    };

    private static MessagingExtensionResult Results(IEnumerable<FoundWording> found, Names names) => new()
    {
        Type = "result",
        AttachmentLayout = "list",
        Attachments = [.. found.Select(one => InsertedWording.Of(one, names))],
    };

    /// <summary>Before anything is typed, Teams sends a parameter <c>initialRun</c> instead.</summary>
    private static string Typed(MessagingExtensionQuery query) =>
        Convert.ToString(query.Parameters?.FirstOrDefault(parameter => parameter?.Name == Words)?.Value, CultureInfo.InvariantCulture)
            ?? "";
}
