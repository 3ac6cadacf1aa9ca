using CoachBot.Arrival;
using CoachBot.Dialogs;
using CoachBot.Journal;
using CoachBot.Reminders.Delivery;
using CoachBot.Storage.Turns;

namespace CoachBot.Reminders;

/// <summary>The reminders as rows: added, moved and taken back with the turn that says so.</summary>
public sealed class ReminderRepository(ReminderScheduled signal, TimeProvider time)
{
    private const string Select =
        """
        SELECT r.id, r.user_id, r.conversation_id, r.kind, r.status, r.task, r.repeats, r.deal_id, r.about_id, r.due_at, r.attempts,
               COALESCE(r.came_at, r.created_at) AS touched_at, d.buyer, d.company
        FROM reminder r LEFT JOIN deal d ON d.id = r.deal_id
        """;

    public string Add(TurnTransaction turn, string kind, DateTimeOffset due, string? task = null, string? dealId = null,
        string? aboutId = null, string? repeats = null) =>
        Add(turn, turn.Key.User, turn.Key.Conversation, kind, due, task, dealId, aboutId, repeats);

    /// <summary>For another user than the turn's: somebody in the same meeting.</summary>
    public string Add(
        TurnTransaction turn, string user, string conversation, string kind, DateTimeOffset due, string? task = null, string? dealId = null,
        string? aboutId = null, string? repeats = null)
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
    public void Move(TurnTransaction turn, string id, DateTimeOffset due)
    {
        var dueAt = due.ToUnixTimeMilliseconds();
        turn.Claim(
            "UPDATE reminder SET status = @pending, due_at = @dueAt, next_attempt_at = @dueAt, attempts = 0 WHERE id = @id AND user_id = " +
                "@User",
            new { id, turn.Key.User, dueAt, pending = ReminderStatus.Pending });
        turn.OnCommitted(() => signal.Set(dueAt));
    }

    /// <summary>
    /// Lets go of what was held back until quiet hours end: they are others now. It is due now, so that it isn't late; what repeats keeps
    /// its time of day, and waits.
    /// </summary>
    public void Release(TurnTransaction turn)
    {
        var now = Now;
        turn.Write(
            """
            UPDATE reminder SET due_at = @now, next_attempt_at = @now
            WHERE user_id = @User AND status = @pending AND repeats IS NULL AND attempts = 0 AND due_at <= @now AND next_attempt_at > @now
            """,
            new { turn.Key.User, now, pending = ReminderStatus.Pending });
        turn.OnCommitted(() => signal.Set(now));
    }

    public void Close(TurnTransaction turn, string id, string status) =>
        turn.Claim("UPDATE reminder SET status = @status WHERE id = @id AND user_id = @User", new { id, turn.Key.User, status });

    /// <summary>Gives a reminder other words.</summary>
    public void Rename(TurnTransaction turn, string id, string task) =>
        turn.Claim("UPDATE reminder SET task = @task WHERE id = @id AND user_id = @User", new { id, turn.Key.User, task });

    /// <summary>Makes a reminder again what it was.</summary>
    public void Restore(TurnTransaction turn, string id, string status, DateTimeOffset due, string? task)
    {
        var dueAt = due.ToUnixTimeMilliseconds();
        turn.Claim(
            "UPDATE reminder SET status = @status, due_at = @dueAt, next_attempt_at = @dueAt, attempts = 0, task = @task WHERE id = @id " +
                "AND user_id = @User",
            new { id, turn.Key.User, status, dueAt, task });
        turn.OnCommitted(() => signal.Set(dueAt));
    }

    /// <summary>The reminder that came last, and isn't done; null where none came since then.</summary>
    public async Task<Reminder?> CameSinceAsync(TurnTransaction turn, DateTimeOffset from, CancellationToken cancellationToken) =>
        (await turn.QueryAsync<Reminder>(
        $"{Select} WHERE r.user_id = @User AND r.status = @came AND r.came_at >= @at AND r.kind IN (@task, @step) ORDER BY r.came_at " +
            "DESC, r.id DESC LIMIT 1",
        new { turn.Key.User, came = ReminderStatus.Came, at = from.ToUnixTimeMilliseconds(), task = ReminderKinds.Task,
            step = ReminderKinds.NextStep },
        cancellationToken)).SingleOrDefault();

    /// <summary>Takes back what is still to come about a call plan or an entry.</summary>
    public void DropAbout(TurnTransaction turn, string aboutId, string? kind = null) => DropAbout(turn, turn.Key.User, aboutId, kind);

    public void DropAbout(TurnTransaction turn, string user, string aboutId, string? kind) => turn.Write(
        $"UPDATE reminder SET status = @dropped WHERE user_id = @user AND about_id = @aboutId AND status = " +
            $"@pending{(kind is null ? "" : " AND kind = @kind")}",
        new { user, aboutId, kind, dropped = ReminderStatus.Dropped, pending = ReminderStatus.Pending });

    public void DropKind(TurnTransaction turn, string kind) => turn.Write(
        "UPDATE reminder SET status = @dropped WHERE user_id = @User AND kind = @kind AND status = @pending",
        new { turn.Key.User, kind, dropped = ReminderStatus.Dropped, pending = ReminderStatus.Pending });

    /// <summary>All that is still to come for a user who can't be reached any more.</summary>
    public void EndAll(TurnTransaction turn) => turn.Write(
        "UPDATE reminder SET status = @ended WHERE user_id = @User AND status = @pending",
        new { turn.Key.User, ended = ReminderStatus.Ended, pending = ReminderStatus.Pending });

    /// <summary>
    /// All that was asked for in the turn's conversation, and could come only there: whoever has a chat of their own with the coach gets
    /// theirs in it.
    /// </summary>
    public void EndIn(TurnTransaction turn) => turn.Write(
        $"""
        UPDATE reminder SET status = @ended WHERE status = @pending AND {Room.Within}
          AND NOT EXISTS (SELECT 1 FROM conversation_reference r WHERE r.user_id = reminder.user_id AND r.personal = 1)
        """,
        new { conversation = turn.Key.Conversation, thread = Room.ThreadsOf(turn.Key.Conversation), ended = ReminderStatus.Ended,
            pending = ReminderStatus.Pending });

    /// <summary>
    /// Gives up the reminders that fell due while their seller couldn't be reached: they are told of now. Those of moments that are over
    /// come no more.
    /// </summary>
    public async Task<IReadOnlyList<Reminder>> TakeHeldAsync(TurnTransaction turn, CancellationToken cancellationToken)
    {
        var held = await turn.QueryAsync<Reminder>(
            $"{Select} WHERE r.user_id = @User AND r.status = @pending AND r.attempts > 0 AND r.due_at <= @now AND r.kind <> @digest " +
                "ORDER BY r.due_at, r.id",
            new { turn.Key.User, now = Now, pending = ReminderStatus.Pending, digest = ReminderKinds.WeeklyDigest },
            cancellationToken);
        foreach (var reminder in held)
        {
            turn.Claim(
                "UPDATE reminder SET status = @came, came_at = @now WHERE id = @Id AND status = @pending",
                new { reminder.Id, now = Now, came = ReminderStatus.Came, pending = ReminderStatus.Pending });
        }

        return held;
    }

    public async Task<Reminder?> FindAsync(TurnTransaction turn, string id, CancellationToken cancellationToken) =>
        (await turn.QueryAsync<Reminder>($"{Select} WHERE r.id = @id AND r.user_id = @User", new { id, turn.Key.User }, cancellationToken))
            .SingleOrDefault();

    /// <summary>What a seller is waiting for, the next first; the coach's own look backs are left out.</summary>
    public Task<IReadOnlyList<Reminder>> PendingAsync(TurnTransaction turn, int many, int skip, CancellationToken cancellationToken) =>
        turn.QueryAsync<Reminder>(
        $"{Select} WHERE r.user_id = @User AND r.status = @pending AND r.kind <> @digest ORDER BY r.due_at, r.id LIMIT @many OFFSET @skip",
        new { turn.Key.User, many, skip, pending = ReminderStatus.Pending, digest = ReminderKinds.WeeklyDigest },
        cancellationToken);

    /// <summary>
    /// What a seller is waiting for, the next first, and the reminder that came last since then, if one did and isn't done: in one look.
    /// </summary>
    public async Task<(IReadOnlyList<Reminder> Pending, Reminder? Came)> AtHandAsync(TurnTransaction turn, int many, DateTimeOffset from,
        CancellationToken cancellationToken)
    {
        // A limit that is no constant has SQLite plan the query anew each time.
        var found = await turn.QueryAsync<Reminder>(
            $"""
            {Select} WHERE r.user_id = @User AND (r.status = @pending AND r.kind <> @digest OR r.status = @came AND r.came_at >= @at AND r.kind IN (@task, @step))
            ORDER BY r.status, r.due_at, r.id LIMIT {2 * many}
            """,
            new
            {
                turn.Key.User, at = from.ToUnixTimeMilliseconds(), pending = ReminderStatus.Pending, came = ReminderStatus.Came,
                digest = ReminderKinds.WeeklyDigest, task = ReminderKinds.Task, step = ReminderKinds.NextStep,
            },
            cancellationToken);
        var came = found.Where(one => one.Status == ReminderStatus.Came)
            .OrderByDescending(one => one.TouchedAt)
            .ThenByDescending(one => one.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return ([.. found.Where(one => one.Status == ReminderStatus.Pending).Take(many)], came);
    }

    /// <summary>The prompts of a call, those that have come too.</summary>
    public Task<IReadOnlyList<Reminder>> AboutAsync(TurnTransaction turn, string aboutId, CancellationToken cancellationToken) =>
        turn.QueryAsync<Reminder>(
        $"{Select} WHERE r.user_id = @User AND r.about_id = @aboutId AND r.status IN (@pending, @came)",
        new { turn.Key.User, aboutId, pending = ReminderStatus.Pending, came = ReminderStatus.Came },
        cancellationToken);

    public async Task<bool> HasComeAsync(TurnTransaction turn, string user, string aboutId, string kind,
        CancellationToken cancellationToken) => (await turn.QueryAsync<string>(
        "SELECT id FROM reminder WHERE user_id = @user AND about_id = @aboutId AND kind = @kind AND status = @came LIMIT 1",
        new { user, aboutId, kind, came = ReminderStatus.Came },
        cancellationToken)).Count > 0;

    public async Task<bool> HasPendingAsync(TurnTransaction turn, string kind, CancellationToken cancellationToken) =>
        (await turn.QueryAsync<string>(
        "SELECT id FROM reminder WHERE user_id = @User AND kind = @kind AND status = @pending LIMIT 1",
        new { turn.Key.User, kind, pending = ReminderStatus.Pending },
        cancellationToken)).Count > 0;

    public async Task<int> CountPendingAsync(TurnTransaction turn, CancellationToken cancellationToken) =>
        (int)(await turn.QueryAsync<long>(
        "SELECT COUNT(*) FROM reminder WHERE user_id = @User AND status = @pending AND kind <> @digest",
        new { turn.Key.User, pending = ReminderStatus.Pending, digest = ReminderKinds.WeeklyDigest }, cancellationToken))
            .Single();

    /// <summary>The reminder that came or was set last, and is still of use: what “snooze it” and “make it 4” mean.</summary>
    public async Task<Reminder?> LatestAsync(TurnTransaction turn, CancellationToken cancellationToken) => (await turn.QueryAsync<Reminder>(
        $"{Select} WHERE r.user_id = @User AND r.status IN (@pending, @came) AND r.kind IN (@task, @step) ORDER BY touched_at DESC, r.id " +
            "DESC LIMIT 1",
        new { turn.Key.User, pending = ReminderStatus.Pending, came = ReminderStatus.Came, task = ReminderKinds.Task,
            step = ReminderKinds.NextStep },
        cancellationToken)).SingleOrDefault();

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();
}
