using CoachBot.Storage;
using CoachBot.Storage.Turns;

namespace CoachBot.Calls.Reminders;

/// <summary>The reminders as rows: added, moved and taken back with the turn that says so.</summary>
public sealed class ReminderBook(ITurnStore store, DueSignal signal, TimeProvider time)
{
    private const string Select =
        """
        SELECT r.id, r.user_id, r.conversation_id, r.kind, r.status, r.task, r.repeats, r.deal_id, r.about_id, r.due_at, r.attempts, d.buyer, d.company
        FROM reminder r LEFT JOIN deal d ON d.id = r.deal_id
        """;

    public string Add(Turn turn, string kind, DateTimeOffset due, string? task = null, string? dealId = null, string? aboutId = null, string? repeats = null) =>
        Add(turn, turn.Key.User, turn.Key.Conversation, kind, due, task, dealId, aboutId, repeats);

    /// <summary>For another user than the turn's: somebody in the same meeting.</summary>
    public string Add(
        Turn turn, string user, string conversation, string kind, DateTimeOffset due, string? task = null, string? dealId = null, string? aboutId = null, string? repeats = null)
    {
        var id = Guid.CreateVersion7(time.GetUtcNow()).ToString();
        var dueAt = due.ToUnixTimeMilliseconds();
        turn.Write(
            """
            INSERT INTO reminder (id, user_id, conversation_id, kind, status, task, repeats, deal_id, about_id, due_at, next_attempt_at, created_at)
            VALUES (@id, @user, @conversation, @kind, @pending, @task, @repeats, @dealId, @aboutId, @dueAt, @dueAt, @now)
            """,
            new { id, user, conversation, kind, pending = ReminderStatus.Pending, task, repeats, dealId, aboutId, dueAt, now = Now });
        turn.OnCommitted(() => signal.Set(dueAt));
        return id;
    }

    /// <summary>Brings a reminder back at another time, whether it has come already or not.</summary>
    public void Move(Turn turn, string id, DateTimeOffset due)
    {
        var dueAt = due.ToUnixTimeMilliseconds();
        turn.Claim(
            "UPDATE reminder SET status = @pending, due_at = @dueAt, next_attempt_at = @dueAt, attempts = 0 WHERE id = @id AND user_id = @User",
            new { id, turn.Key.User, dueAt, pending = ReminderStatus.Pending });
        turn.OnCommitted(() => signal.Set(dueAt));
    }

    public void Close(Turn turn, string id, string status) =>
        turn.Claim("UPDATE reminder SET status = @status WHERE id = @id AND user_id = @User", new { id, turn.Key.User, status });

    /// <summary>Takes back what is still to come about a call plan or an entry.</summary>
    public void DropAbout(Turn turn, string aboutId, string? kind = null) => DropAbout(turn, turn.Key.User, aboutId, kind);

    public void DropAbout(Turn turn, string user, string aboutId, string? kind) => turn.Write(
        $"UPDATE reminder SET status = @dropped WHERE user_id = @user AND about_id = @aboutId AND status = @pending{(kind is null ? "" : " AND kind = @kind")}",
        new { user, aboutId, kind, dropped = ReminderStatus.Dropped, pending = ReminderStatus.Pending });

    public void DropKind(Turn turn, string kind) => turn.Write(
        "UPDATE reminder SET status = @dropped WHERE user_id = @User AND kind = @kind AND status = @pending",
        new { turn.Key.User, kind, dropped = ReminderStatus.Dropped, pending = ReminderStatus.Pending });

    /// <summary>All that is still to come for a user who can't be reached any more.</summary>
    public void EndAll(Turn turn) => turn.Write(
        "UPDATE reminder SET status = @ended WHERE user_id = @User AND status = @pending",
        new { turn.Key.User, ended = ReminderStatus.Ended, pending = ReminderStatus.Pending });

    public async Task<Reminder?> FindAsync(string user, string id, CancellationToken cancellationToken) =>
        (await store.QueryAsync<Reminder>($"{Select} WHERE r.id = @id AND r.user_id = @user", new { id, user }, cancellationToken)).SingleOrDefault();

    /// <summary>What a seller is waiting for, the next first; the coach's own look backs are left out.</summary>
    public Task<IReadOnlyList<Reminder>> PendingAsync(string user, int many, CancellationToken cancellationToken) => store.QueryAsync<Reminder>(
        $"{Select} WHERE r.user_id = @user AND r.status = @pending AND r.kind <> @digest ORDER BY r.due_at LIMIT @many",
        new { user, many, pending = ReminderStatus.Pending, digest = ReminderKinds.WeeklyDigest },
        cancellationToken);

    public async Task<bool> HasComeAsync(string user, string aboutId, string kind, CancellationToken cancellationToken) => (await store.QueryAsync<string>(
        "SELECT id FROM reminder WHERE user_id = @user AND about_id = @aboutId AND kind = @kind AND status = @came LIMIT 1",
        new { user, aboutId, kind, came = ReminderStatus.Came },
        cancellationToken)).Count > 0;

    public async Task<bool> HasPendingAsync(string user, string kind, CancellationToken cancellationToken) => (await store.QueryAsync<string>(
        "SELECT id FROM reminder WHERE user_id = @user AND kind = @kind AND status = @pending LIMIT 1",
        new { user, kind, pending = ReminderStatus.Pending },
        cancellationToken)).Count > 0;

    public async Task<int> CountPendingAsync(string user, CancellationToken cancellationToken) => (int)(await store.QueryAsync<long>(
        "SELECT COUNT(*) FROM reminder WHERE user_id = @user AND status = @pending AND kind <> @digest", new { user, pending = ReminderStatus.Pending, digest = ReminderKinds.WeeklyDigest }, cancellationToken)).Single();

    /// <summary>The reminder that came last and hasn't been answered: what “snooze it” means.</summary>
    public async Task<Reminder?> LastCameAsync(string user, CancellationToken cancellationToken) => (await store.QueryAsync<Reminder>(
        $"{Select} WHERE r.user_id = @user AND r.status = @came AND r.kind IN (@task, @step) ORDER BY r.came_at DESC LIMIT 1",
        new { user, came = ReminderStatus.Came, task = ReminderKinds.Task, step = ReminderKinds.NextStep },
        cancellationToken)).SingleOrDefault();

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();
}
