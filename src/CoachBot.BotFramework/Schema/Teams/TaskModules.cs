using System.Text.Json.Serialization;

namespace CoachBot.BotFramework.Schema.Teams;

/// <summary>Value of the invokes that open or submit a dialog (once “task module”) in Teams.</summary>
public class TaskModuleRequest
{
    public object? Data { get; set; }
}

/// <summary>What a dialog shows.</summary>
[JsonDerivedType(typeof(TaskModuleContinueResponse))]
public class TaskModuleResponseBase
{
    public string? Type { get; set; }
}

/// <summary>The dialog shows a card or page.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse() => Type = "continue";

    public TaskModuleTaskInfo? Value { get; set; }
}

/// <summary>A dialog's content and size.</summary>
public class TaskModuleTaskInfo
{
    public string? Title { get; set; }
    /// <summary>Pixels, or small, medium, large.</summary>
    public object? Height { get; set; }
    /// <summary>Pixels, or small, medium, large.</summary>
    public object? Width { get; set; }
    public Attachment? Card { get; set; }
}
