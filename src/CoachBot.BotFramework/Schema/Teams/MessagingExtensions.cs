using System.Text.Json.Serialization;

namespace CoachBot.BotFramework.Schema.Teams;

/// <summary>Value of the invoke composeExtension/query: a search in the message extension.</summary>
public class MessagingExtensionQuery
{
    /// <summary>The command, as the app's manifest names it.</summary>
    public string? CommandId { get; set; }

    /// <summary>What was typed.</summary>
    public IList<MessagingExtensionParameter>? Parameters { get; set; }

    /// <summary>Which page.</summary>
    public MessagingExtensionQueryOptions? QueryOptions { get; set; }

    /// <summary>The code that a sign-in or set-up page ended with.</summary>
    public string? State { get; set; }
}

/// <summary>A search's parameter.</summary>
public class MessagingExtensionParameter
{
    /// <summary>As the app's manifest names it; initialRun when the extension opens.</summary>
    public string? Name { get; set; }

    /// <summary>What was typed.</summary>
    public object? Value { get; set; }
}

/// <summary>Which page of the results.</summary>
public class MessagingExtensionQueryOptions
{
    /// <summary>How many results to leave out.</summary>
    public int? Skip { get; set; }

    /// <summary>How many to give.</summary>
    public int? Count { get; set; }
}

/// <summary>Value of the invokes composeExtension/fetchTask and composeExtension/submitAction.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    /// <summary>The command, as the app's manifest names it.</summary>
    public string? CommandId { get; set; }

    /// <summary>Where it was called: compose, commandbox or message.</summary>
    public string? CommandContext { get; set; }

    /// <summary>What was done with the preview: edit or send.</summary>
    public string? BotMessagePreviewAction { get; set; }

    /// <summary>The previewed messages.</summary>
    public IList<Activity>? BotActivityPreview { get; set; }

    /// <summary>The message it was called on.</summary>
    public MessageActionsPayload? MessagePayload { get; set; }

    /// <summary>The code that a sign-in page ended with.</summary>
    public string? State { get; set; }
}

/// <summary>The answer to <see cref="MessagingExtensionAction"/>: a dialog, or results.</summary>
public class MessagingExtensionActionResponse
{
    /// <summary>A dialog to open.</summary>
    public TaskModuleResponseBase? Task { get; set; }

    /// <summary>What goes into the compose box.</summary>
    public MessagingExtensionResult? ComposeExtension { get; set; }
}

/// <summary>The answer to a query or link.</summary>
public class MessagingExtensionResponse
{
    /// <summary>No results yet.</summary>
    [JsonConstructor]
    public MessagingExtensionResponse()
    {
    }

    /// <summary>These results.</summary>
    public MessagingExtensionResponse(MessagingExtensionResult? composeExtension = null) => ComposeExtension = composeExtension;

    /// <summary>The results.</summary>
    public MessagingExtensionResult? ComposeExtension { get; set; }
}

/// <summary>Results of a message extension.</summary>
public class MessagingExtensionResult
{
    /// <summary>list or grid.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary>result, auth, config, message or botMessagePreview.</summary>
    public string? Type { get; set; }

    /// <summary>The results.</summary>
    public IList<MessagingExtensionAttachment>? Attachments { get; set; }

    /// <summary>Where to sign in or set up.</summary>
    public MessagingExtensionSuggestedAction? SuggestedActions { get; set; }

    /// <summary>What a message says.</summary>
    public string? Text { get; set; }

    /// <summary>The message to preview.</summary>
    public Activity? ActivityPreview { get; set; }
}

/// <summary>Where to sign in or set up.</summary>
public class MessagingExtensionSuggestedAction
{
    /// <summary>One action, openUrl.</summary>
    public IList<CardAction>? Actions { get; set; }
}

/// <summary>A result: the card, and how it looks in the list.</summary>
public class MessagingExtensionAttachment : Attachment
{
    /// <summary>How it looks in the list.</summary>
    public Attachment? Preview { get; set; }
}

/// <summary>Attachments as results.</summary>
public static class AttachmentExtensions
{
    /// <summary>The attachment as a result; its preview is itself unless given.</summary>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(this Attachment attachment, Attachment? previewAttachment = null) => new()
    {
        Content = attachment.Content,
        ContentType = attachment.ContentType,
        ContentUrl = attachment.ContentUrl,
        Name = attachment.Name,
        ThumbnailUrl = attachment.ThumbnailUrl,
        Preview = previewAttachment ?? attachment,
    };
}

/// <summary>Value of the invoke composeExtension/queryLink: a link that was pasted.</summary>
public class AppBasedLinkQuery
{
    /// <summary>The link.</summary>
    public string? Url { get; set; }

    /// <summary>The code that a sign-in page ended with.</summary>
    public string? State { get; set; }
}

/// <summary>The message on which a message extension was called.</summary>
public class MessageActionsPayload
{
    /// <summary>Its id.</summary>
    public string? Id { get; set; }

    /// <summary>Id of the message that it answers.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>Always message.</summary>
    public string? MessageType { get; set; }

    /// <summary>When it was written, in ISO 8601.</summary>
    public string? CreatedDateTime { get; set; }

    /// <summary>Its subject line.</summary>
    public string? Subject { get; set; }

    /// <summary>Language and region.</summary>
    public string? Locale { get; set; }

    /// <summary>Who wrote it.</summary>
    public MessageActionsPayloadFrom? From { get; set; }

    /// <summary>What it says.</summary>
    public MessageActionsPayloadBody? Body { get; set; }

    /// <summary>Where it stands.</summary>
    public Uri? LinkToMessage { get; set; }
}

/// <summary>A message's text.</summary>
public class MessageActionsPayloadBody
{
    /// <summary>text or html.</summary>
    public string? ContentType { get; set; }

    /// <summary>The text.</summary>
    public string? Content { get; set; }
}

/// <summary>A message's author.</summary>
public class MessageActionsPayloadFrom
{
    /// <summary>A person.</summary>
    public MessageActionsPayloadUser? User { get; set; }
}

/// <summary>A person.</summary>
public class MessageActionsPayloadUser
{
    /// <summary>aadUser, onPremiseAadUser, anonymousGuest or federatedUser.</summary>
    public string? UserIdentityType { get; set; }

    /// <summary>The object id in Microsoft Entra ID.</summary>
    public string? Id { get; set; }

    /// <summary>The name shown.</summary>
    public string? DisplayName { get; set; }
}
