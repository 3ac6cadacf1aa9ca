namespace CoachBot.Benchmarks.Load;

/// <summary>Reminders that wait, as the product keeps them.</summary>
internal static class ReminderRows
{
    public const string Insert =
        """
        INSERT INTO reminder (id, user_id, conversation_id, kind, status, task, due_at, next_attempt_at, created_at)
        VALUES ($id, $user, 'stored', 'task', 'pending', 'call back', $due, $due, 1)
        """;
}
