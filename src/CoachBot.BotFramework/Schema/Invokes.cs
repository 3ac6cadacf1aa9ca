using System.Text.Json.Serialization;

namespace CoachBot.BotFramework.Schema;

/// <summary>Value of the invoke adaptiveCard/action: a click on Action.Execute.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>The action that was clicked.</summary>
    public AdaptiveCardInvokeAction? Action { get; set; }

    /// <summary>The code that a sign-in ended with.</summary>
    public string? State { get; set; }
}

/// <summary>An Action.Execute that was clicked.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>Always Action.Execute.</summary>
    public string? Type { get; set; }

    /// <summary>The action's id on its card.</summary>
    public string? Id { get; set; }

    /// <summary>What to do.</summary>
    public string? Verb { get; set; }

    /// <summary>The action's data together with the card's inputs.</summary>
    public object? Data { get; set; }
}

/// <summary>The answer to Action.Execute: a card that takes the old one's place, a short message, or an error.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>HTTP status, 200 when all is well.</summary>
    public int StatusCode { get; set; }

    /// <summary>application/vnd.microsoft.card.adaptive, application/vnd.microsoft.activity.message or application/vnd.microsoft.error.</summary>
    public string? Type { get; set; }

    /// <summary>The card, the text, or the <see cref="Error"/>.</summary>
    public object? Value { get; set; }
}

/// <summary>An error as the connector words it.</summary>
public class ErrorResponse
{
    /// <summary>No error yet.</summary>
    [JsonConstructor]
    public ErrorResponse()
    {
    }

    /// <summary>This error.</summary>
    public ErrorResponse(Error? error = null) => Error = error;

    /// <summary>What went wrong.</summary>
    public Error? Error { get; set; }
}

/// <summary>What went wrong.</summary>
public class Error
{
    /// <summary>No error yet.</summary>
    [JsonConstructor]
    public Error()
    {
    }

    /// <summary>An error.</summary>
    public Error(string? code = null, string? message = null, InnerHttpError? innerHttpError = null) =>
        (Code, Message, InnerHttpError) = (code, message, innerHttpError);

    /// <summary>A word for programs, such as <see cref="ErrorCodes.BadArgument"/>.</summary>
    public string? Code { get; set; }

    /// <summary>A sentence for people.</summary>
    public string? Message { get; set; }

    /// <summary>What a service behind it said.</summary>
    public InnerHttpError? InnerHttpError { get; set; }
}

/// <summary>What a service behind the connector said.</summary>
public class InnerHttpError
{
    /// <summary>HTTP status.</summary>
    public int? StatusCode { get; set; }

    /// <summary>The body.</summary>
    public object? Body { get; set; }
}

/// <summary>Values of <see cref="Error.Code"/>.</summary>
public static class ErrorCodes
{
    /// <summary>The service failed.</summary>
    public const string ServiceError = "ServiceError";

    /// <summary>An argument is wrong.</summary>
    public const string BadArgument = "BadArgument";

    /// <summary>The body is no JSON.</summary>
    public const string BadSyntax = "BadSyntax";

    /// <summary>A member is missing.</summary>
    public const string MissingProperty = "MissingProperty";

    /// <summary>The body is too long.</summary>
    public const string MessageSizeTooBig = "MessageSizeTooBig";
}
