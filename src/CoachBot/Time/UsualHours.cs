namespace CoachBot.Time;

/// <summary>
/// When the coach comes where a seller named no hour: the only place that says. What is said of it stands in the content.
/// </summary>
public static class UsualHours
{
    /// <summary>On a day without an hour, and “in the morning”.</summary>
    public static readonly TimeSpan Morning = TimeSpan.FromHours(9);

    /// <summary>“In the evening”.</summary>
    public static readonly TimeSpan Evening = TimeSpan.FromHours(18);
}
