namespace CoachBot.BotFramework.Schema.Teams;

/// <summary>Value of the invoke composeExtension/query: a search in the message extension.</summary>
public class MessagingExtensionQuery
{
    public string? CommandId { get; set; }
    public IList<MessagingExtensionParameter>? Parameters { get; set; }
    public MessagingExtensionQueryOptions? QueryOptions { get; set; }
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
    public MessageActionsPayload? MessagePayload { get; set; }
}

/// <summary>The answer to <see cref="MessagingExtensionAction"/>: a dialog, or results.</summary>
public class MessagingExtensionActionResponse
{
    public TaskModuleResponseBase? Task { get; set; }
    public MessagingExtensionResult? ComposeExtension { get; set; }
}

/// <summary>The answer to a query.</summary>
public class MessagingExtensionResponse
{
    public MessagingExtensionResult? ComposeExtension { get; set; }
}

/// <summary>Results of a message extension.</summary>
public class MessagingExtensionResult
{
    public string? AttachmentLayout { get; set; }
    public string? Type { get; set; }
    public IList<MessagingExtensionAttachment>? Attachments { get; set; }
}

/// <summary>A result: the card, and how it looks in the list.</summary>
public class MessagingExtensionAttachment : Attachment
{
    public Attachment? Preview { get; set; }
}

/// <summary>The message on which a message extension was called.</summary>
public class MessageActionsPayload
{
    public MessageActionsPayloadFrom? From { get; set; }
    public MessageActionsPayloadBody? Body { get; set; }
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
    public string? DisplayName { get; set; }
}
