using System.Text.Json.Serialization;

namespace CoachBot.BotFramework.Schema.Teams;

/// <summary>Value of the invokes task/fetch and task/submit: a dialog (once “task module”) in Teams.</summary>
public class TaskModuleRequest
{
    public object? Data { get; set; }
    public TaskModuleRequestContext? Context { get; set; }
}

/// <summary>How a dialog will look.</summary>
public class TaskModuleRequestContext
{
    public string? Theme { get; set; }
}

/// <summary>The answer to <see cref="TaskModuleRequest"/>.</summary>
public class TaskModuleResponse
{
    public TaskModuleResponse() { }
    public TaskModuleResponse(TaskModuleResponseBase? task = null) => Task = task;

    public TaskModuleResponseBase? Task { get; set; }
}

/// <summary>What a dialog shows.</summary>
[JsonDerivedType(typeof(TaskModuleContinueResponse))]
[JsonDerivedType(typeof(TaskModuleMessageResponse))]
public class TaskModuleResponseBase
{
    public string? Type { get; set; }
}

/// <summary>The dialog shows a card or page.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse() => Type = "continue";
    public TaskModuleContinueResponse(TaskModuleTaskInfo? value = null)
        : this() => Value = value;

    public TaskModuleTaskInfo? Value { get; set; }
}

/// <summary>The dialog says one sentence and is done.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse() => Type = "message";
    public TaskModuleMessageResponse(string? value = null)
        : this() => Value = value;

    public string? Value { get; set; }
}

/// <summary>A dialog's content and size.</summary>
public class TaskModuleTaskInfo
{
    public string? Title { get; set; }
    /// <summary>Pixels, or small, medium, large.</summary>
    public object? Height { get; set; }
    /// <summary>Pixels, or small, medium, large.</summary>
    public object? Width { get; set; }
    public string? Url { get; set; }
    public Attachment? Card { get; set; }
    public string? FallbackUrl { get; set; }
    public string? CompletionBotId { get; set; }
}
