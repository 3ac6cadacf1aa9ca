namespace CoachBot.BotFramework.Schema;

/// <summary>Value of the invoke adaptiveCard/action: a click on Action.Execute.</summary>
public class AdaptiveCardInvokeValue
{
    public AdaptiveCardInvokeAction? Action { get; set; }
}

/// <summary>An Action.Execute that was clicked.</summary>
public class AdaptiveCardInvokeAction
{
    public string? Type { get; set; }
    public string? Verb { get; set; }
    public object? Data { get; set; }
}

/// <summary>The answer to Action.Execute: a card that takes the old one's place, a short message, or an error.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>HTTP status, 200 when all is well.</summary>
    public int StatusCode { get; set; }
    public string? Type { get; set; }
    /// <summary>The card, the text, or the <see cref="Error"/>.</summary>
    public object? Value { get; set; }
}

/// <summary>An error as the connector words it.</summary>
public class ErrorResponse
{
    public ErrorResponse() { }
    public ErrorResponse(Error? error = null) => Error = error;

    public Error? Error { get; set; }
}

/// <summary>What went wrong.</summary>
public class Error
{
    /// <summary>A word for programs, such as BadArgument.</summary>
    public string? Code { get; set; }
    public string? Message { get; set; }
}
