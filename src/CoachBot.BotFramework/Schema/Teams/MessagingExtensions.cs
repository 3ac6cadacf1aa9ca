namespace CoachBot.BotFramework.Schema.Teams;

/// <summary>Value of the invoke composeExtension/query: a search in the message extension.</summary>
public class MessagingExtensionQuery
{
    public string? CommandId { get; set; }
    public IList<MessagingExtensionParameter>? Parameters { get; set; }
    public MessagingExtensionQueryOptions? QueryOptions { get; set; }
    public string? State { get; set; }
}

/// <summary>A search's parameter.</summary>
public class MessagingExtensionParameter
{
    public string? Name { get; set; }
    public object? Value { get; set; }
}

/// <summary>Which page of the results.</summary>
public class MessagingExtensionQueryOptions
{
    public int? Skip { get; set; }
    public int? Count { get; set; }
}

/// <summary>Value of the invokes composeExtension/fetchTask and composeExtension/submitAction.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    public string? CommandId { get; set; }
    /// <summary>Where it was called: compose, commandbox or message.</summary>
    public string? CommandContext { get; set; }
    /// <summary>What was done with the preview: edit or send.</summary>
    public string? BotMessagePreviewAction { get; set; }
    public IList<Activity>? BotActivityPreview { get; set; }
    public MessageActionsPayload? MessagePayload { get; set; }
    public string? State { get; set; }
}

/// <summary>The answer to <see cref="MessagingExtensionAction"/>: a dialog, or results.</summary>
public class MessagingExtensionActionResponse
{
    public TaskModuleResponseBase? Task { get; set; }
    public MessagingExtensionResult? ComposeExtension { get; set; }
}

/// <summary>The answer to a query or link.</summary>
public class MessagingExtensionResponse
{
    public MessagingExtensionResponse() { }
    public MessagingExtensionResponse(MessagingExtensionResult? composeExtension = null) => ComposeExtension = composeExtension;

    public MessagingExtensionResult? ComposeExtension { get; set; }
}

/// <summary>Results of a message extension.</summary>
public class MessagingExtensionResult
{
    public string? AttachmentLayout { get; set; }
    public string? Type { get; set; }
    public IList<MessagingExtensionAttachment>? Attachments { get; set; }
    public MessagingExtensionSuggestedAction? SuggestedActions { get; set; }
    public string? Text { get; set; }
    public Activity? ActivityPreview { get; set; }
}

/// <summary>Where to sign in or set up.</summary>
public class MessagingExtensionSuggestedAction
{
    public IList<CardAction>? Actions { get; set; }
}

/// <summary>A result: the card, and how it looks in the list.</summary>
public class MessagingExtensionAttachment : Attachment
{
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
    public string? Url { get; set; }
    public string? State { get; set; }
}

/// <summary>The message on which a message extension was called.</summary>
public class MessageActionsPayload
{
    public string? Id { get; set; }
    public string? ReplyToId { get; set; }
    public string? MessageType { get; set; }
    /// <summary>When it was written, in ISO 8601.</summary>
    public string? CreatedDateTime { get; set; }
    public string? Subject { get; set; }
    public string? Locale { get; set; }
    public MessageActionsPayloadFrom? From { get; set; }
    public MessageActionsPayloadBody? Body { get; set; }
    public Uri? LinkToMessage { get; set; }
}

/// <summary>A message's text.</summary>
public class MessageActionsPayloadBody
{
    public string? ContentType { get; set; }
    public string? Content { get; set; }
}

/// <summary>A message's author.</summary>
public class MessageActionsPayloadFrom
{
    public MessageActionsPayloadUser? User { get; set; }
}

/// <summary>A person.</summary>
public class MessageActionsPayloadUser
{
    public string? UserIdentityType { get; set; }
    public string? Id { get; set; }
    public string? DisplayName { get; set; }
}
