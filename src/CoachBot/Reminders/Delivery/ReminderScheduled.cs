namespace CoachBot.Reminders.Delivery;

/// <summary>Tells whoever wakes the coach that something has become due at a new time; only what is committed is told.</summary>
public sealed class ReminderScheduled
{
    /// <summary>Gets the Unix time in milliseconds.</summary>
    public event Action<long>? Changed;

    public void Set(long dueAt) => Changed?.Invoke(dueAt);
}
