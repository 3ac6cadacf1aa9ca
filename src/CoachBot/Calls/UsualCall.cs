namespace CoachBot.Calls;

/// <summary>A call of which nobody has said how long it takes: the only place that says.</summary>
internal static class UsualCall
{
    /// <summary>Its length, in minutes: in the calendar, and until the coach asks how it went.</summary>
    public const int Minutes = 30;
}
