namespace CoachBot.BotFramework;

/// <summary>The HTTP answer to an invoke.</summary>
public class InvokeResponse
{
    public int Status { get; set; }
    /// <summary>The body, written as JSON; none when null.</summary>
    public object? Body { get; set; }
}
