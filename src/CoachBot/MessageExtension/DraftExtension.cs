using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Practice.DraftCheck;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.MessageExtension;

/// <summary>
/// Reads a draft in a dialog while its author is writing to a buyer. The draft travels in the dialog and nowhere else: nothing of it is
/// kept.
/// </summary>
public sealed class DraftExtension(ContentLibrary content, DraftChecker checker)
{
    private readonly DraftCard _card = new(content);
    private readonly DraftRepair _repair = new(content.DraftRules);

    public MessagingExtensionActionResponse Open() => Dialog(new DraftChoice(), content.Shared.Line("extension-paste"), null);

    public MessagingExtensionActionResponse Submit(MessagingExtensionAction action)
    {
        var choice = DraftChoice.From(action.Data);
        var own = OwnPart.Of(choice.Text ?? "").Text;
        if (own.Length == 0)
        {
            return Dialog(choice with { Text = null }, content.Shared.Line("extension-paste"), null);
        }
        if (DraftPaste.Unreadable(own, checker) is { } why)
        {
            return Dialog(choice, content.Find(CheckDraftDialog.TopicId)!.Lines[why].Fill(Names.None), null);
        }
        return choice.Draft == DraftChoice.Use ? Inserted(own) : Review(choice);
    }

    private MessagingExtensionActionResponse Review(DraftChoice choice)
    {
        var draft = new Draft(choice.Text!, choice.In, content.Find(choice.Situation ?? "")?.Id);
        var shown = choice is { Draft: DraftChoice.Repair, Rule: { } rule } && _repair.Of(draft, rule) is { } repaired ? draft
            with { Text = repaired } : draft;
        var review = checker.Check(shown);
        string[] repairable = [.. review.Findings.Select(finding => finding.Rule).Where(found => _repair.Of(shown, found) is not null)];
        return Dialog(choice with { Text = shown.Text }, "", review, repairable);
    }

    private MessagingExtensionActionResponse Dialog(DraftChoice choice, string lead, DraftReview? review,
        params IReadOnlyList<string> repairable) => new()
    {
        Task = new TaskModuleContinueResponse
        {
            Value = new TaskModuleTaskInfo
            {
                Title = content.Shared.Line("extension-draft-title"),
                Height = review is null ? "medium" : "large",
                Width = "medium",
                Card = new Attachment { ContentType = AdaptiveCard.ContentType, Content = _card.Build(choice, lead, review, repairable) },
            },
        },
    };

    // What a seller has written is never read as Markdown.
    private MessagingExtensionActionResponse Inserted(string own)
    {
        var paragraphs = own.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var card = Elements.Card(paragraphs.Select(Elements.Paragraph));
        // All of it twice over is as much as a message holds.
        (card.FallbackText, card.Speak) = (own, paragraphs[0]);
        var attachment = new MessagingExtensionAttachment
        {
            ContentType = AdaptiveCard.ContentType,
            Content = card,
            Preview = new ThumbnailCard { Title = content.Shared.Line("extension-draft") }.ToAttachment(),
        };
        return new MessagingExtensionActionResponse
        {
            ComposeExtension = new MessagingExtensionResult { Type = "result", AttachmentLayout = "list", Attachments = [attachment] },
        };
    }
}
