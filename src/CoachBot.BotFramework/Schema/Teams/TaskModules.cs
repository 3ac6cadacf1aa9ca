using System.Text.Json.Serialization;

namespace CoachBot.BotFramework.Schema.Teams;

/// <summary>Value of the invokes task/fetch and task/submit: a dialog (once “task module”) in Teams.</summary>
public class TaskModuleRequest
{
    /// <summary>The button's or form's data.</summary>
    public object? Data { get; set; }

    /// <summary>How it will look.</summary>
    public TaskModuleRequestContext? Context { get; set; }
}

/// <summary>How a dialog will look.</summary>
public class TaskModuleRequestContext
{
    /// <summary>default, dark or contrast.</summary>
    public string? Theme { get; set; }
}

/// <summary>The answer to <see cref="TaskModuleRequest"/>.</summary>
public class TaskModuleResponse
{
    /// <summary>No answer yet.</summary>
    [JsonConstructor]
    public TaskModuleResponse()
    {
    }

    /// <summary>This answer.</summary>
    public TaskModuleResponse(TaskModuleResponseBase? task = null) => Task = task;

    /// <summary>What the dialog shows.</summary>
    public TaskModuleResponseBase? Task { get; set; }
}

/// <summary>What a dialog shows.</summary>
[JsonDerivedType(typeof(TaskModuleContinueResponse))]
[JsonDerivedType(typeof(TaskModuleMessageResponse))]
public class TaskModuleResponseBase
{
    /// <summary>Nothing yet.</summary>
    [JsonConstructor]
    public TaskModuleResponseBase()
    {
    }

    /// <summary>Of this kind.</summary>
    public TaskModuleResponseBase(string? type = null) => Type = type;

    /// <summary>continue or message.</summary>
    public string? Type { get; set; }
}

/// <summary>The dialog shows a card or page.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    /// <summary>Nothing yet.</summary>
    [JsonConstructor]
    public TaskModuleContinueResponse()
        : base("continue")
    {
    }

    /// <summary>This.</summary>
    public TaskModuleContinueResponse(TaskModuleTaskInfo? value = null)
        : base("continue") => Value = value;

    /// <summary>What is shown.</summary>
    public TaskModuleTaskInfo? Value { get; set; }
}

/// <summary>The dialog says one sentence and is done.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    /// <summary>Nothing yet.</summary>
    [JsonConstructor]
    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    /// <summary>This sentence.</summary>
    public TaskModuleMessageResponse(string? value = null)
        : base("message") => Value = value;

    /// <summary>The sentence.</summary>
    public string? Value { get; set; }
}

/// <summary>A dialog's content and size.</summary>
public class TaskModuleTaskInfo
{
    /// <summary>Its title.</summary>
    public string? Title { get; set; }

    /// <summary>Pixels, or small, medium, large.</summary>
    public object? Height { get; set; }

    /// <summary>Pixels, or small, medium, large.</summary>
    public object? Width { get; set; }

    /// <summary>A page to show.</summary>
    public string? Url { get; set; }

    /// <summary>A card to show.</summary>
    public Attachment? Card { get; set; }

    /// <summary>A page for clients without dialogs.</summary>
    public string? FallbackUrl { get; set; }

    /// <summary>The app id of the bot that gets the submitted form.</summary>
    public string? CompletionBotId { get; set; }
}
