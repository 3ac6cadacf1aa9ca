using CoachBot.Calls;
using CoachBot.Deals;
using CoachBot.Storage.Turns;

namespace CoachBot.Journal;

/// <summary>The seller's journal as rows: written with the turn, read page by page.</summary>
public sealed class JournalRepository(TimeProvider time)
{
    private const string Select =
        """
        SELECT e.id, e.deal_id, e.situation, e.wording, e.happened, e.outcome, e.talk_share, e.learnt, e.missing, e.next_step,
               e.due_at, e.due_has_time, e.is_open, e.created_at, d.buyer, d.company
        FROM journal_entry e LEFT JOIN deal d ON d.id = e.deal_id
        """;

    private const string Matches =
        "e.user_id = @User AND (@open = 0 OR e.is_open = 1) AND (@name IS NULL OR d.buyer_key LIKE @name ESCAPE '!' OR d.company_key " +
            "LIKE @name ESCAPE '!')";

    /// <summary>Adds an entry, in place of the one with its id.</summary>
    /// <returns>The entry's id.</returns>
    public string Add(TurnTransaction turn, JournalEntry entry)
    {
        var id = entry.Id.Length > 0 ? entry.Id : Guid.CreateVersion7(time.GetUtcNow()).ToString();
        turn.Write("DELETE FROM journal_entry WHERE id = @id AND user_id = @User", new { id, turn.Key.User });
        turn.Write(
            """
            INSERT INTO journal_entry (id, user_id, deal_id, situation, wording, happened, outcome, talk_share, learnt, missing, next_step, due_at, due_has_time, is_open, created_at)
            VALUES (@id, @User, @DealId, @Situation, @Wording, @Happened, @Outcome, @TalkShare, @Learnt, @Missing, @NextStep, @DueAt, @hasTime, @isOpen, @now)
            """,
            new
            {
                id, turn.Key.User, entry.DealId, entry.Situation, entry.Wording, entry.Happened, entry.Outcome, entry.TalkShare,
                entry.Learnt, entry.Missing, entry.NextStep,
                entry.DueAt, hasTime = entry.DueHasTime ? 1 : 0, isOpen = entry.IsOpen ? 1 : 0, now = time.GetUtcNow()
                    .ToUnixTimeMilliseconds(),
            });
        return id;
    }

    public void SetText(TurnTransaction turn, string id, JournalField field, string? text) => turn.Claim(
        $"UPDATE journal_entry SET {Column(field)} = @text WHERE id = @id AND user_id = @User", new { id, turn.Key.User, text });

    public void SetDue(TurnTransaction turn, string id, DateTimeOffset? due, bool hasTime) => turn.Claim(
        "UPDATE journal_entry SET due_at = @due, due_has_time = @has, is_open = CASE WHEN next_step IS NULL THEN 0 ELSE 1 END WHERE id = " +
            "@id AND user_id = @User",
        new { id, turn.Key.User, due = due?.ToUnixTimeMilliseconds(), has = hasTime ? 1 : 0 });

    public void SetDeal(TurnTransaction turn, string id, string? dealId) => turn.Claim(
        "UPDATE journal_entry SET deal_id = @dealId WHERE id = @id AND user_id = @User", new { id, turn.Key.User, dealId });

    /// <summary>The next step is done, or dropped.</summary>
    public void CloseStep(TurnTransaction turn, string id) => turn.Write(
        "UPDATE journal_entry SET is_open = 0 WHERE id = @id AND user_id = @User", new { id, turn.Key.User });

    public void Delete(TurnTransaction turn, string id) => turn.Claim(
        "DELETE FROM journal_entry WHERE id = @id AND user_id = @User", new { id, turn.Key.User });

    /// <summary>Deletes an entry that may be gone already.</summary>
    public void TakeBack(TurnTransaction turn, string id) =>
        turn.Write("DELETE FROM journal_entry WHERE id = @id AND user_id = @User", new { id, turn.Key.User });

    public async Task<JournalEntry?> FindAsync(TurnTransaction turn, string id, CancellationToken cancellationToken) =>
        (await turn.QueryAsync<JournalEntry>($"{Select} WHERE e.id = @id AND e.user_id = @User", new { id, turn.Key.User },
            cancellationToken))
            .SingleOrDefault();

    public async Task<JournalEntry?> LatestAsync(TurnTransaction turn, string dealId, CancellationToken cancellationToken) =>
        (await turn.QueryAsync<JournalEntry>(
        $"{Select} WHERE e.user_id = @User AND e.deal_id = @dealId ORDER BY e.created_at DESC LIMIT 1", new { turn.Key.User, dealId },
        cancellationToken))
            .SingleOrDefault();

    /// <summary>The latest entry with a name, or of all; null where there is none.</summary>
    public async Task<JournalEntry?> LatestNamedAsync(TurnTransaction turn, string? name, CancellationToken cancellationToken) =>
        (await turn.QueryAsync<JournalEntry>(
        $"{Select} WHERE {Matches} ORDER BY e.created_at DESC, e.id DESC LIMIT 1", new { turn.Key.User, open = 0, name = Pattern(name) },
        cancellationToken))
            .SingleOrDefault();

    public async Task<JournalPage> ReadAsync(TurnTransaction turn, JournalQuery query, CancellationToken cancellationToken)
    {
        // What is to be done comes first, the most urgent of it before all else; then the latest.
        const string Urgent = "CASE WHEN e.is_open = 1 AND e.due_at IS NULL THEN 1 ELSE 0 END, CASE WHEN e.is_open = 1 THEN e.due_at END";
        var order = query.OnlyOpen ? $"{Urgent}, e.created_at" : $"e.is_open DESC, {Urgent}, e.created_at DESC, e.id DESC";
        var parameters = new { turn.Key.User, open = query.OnlyOpen
            ? 1
            : 0, name = Pattern(query.Name), JournalPage.Size, skip = query.Page * JournalPage.Size };
        var count = await turn.QueryAsync<long>(
            $"SELECT COUNT(*) FROM journal_entry e LEFT JOIN deal d ON d.id = e.deal_id WHERE {Matches}", parameters, cancellationToken);
        var entries = await turn.QueryAsync<JournalEntry>($"{Select} WHERE {Matches} ORDER BY {order} LIMIT @Size OFFSET @skip", parameters,
            cancellationToken);
        return new JournalPage(query, entries, (int)count[0]);
    }

    /// <summary>Next steps that are to be done, the most urgent first, those without a day last.</summary>
    public Task<IReadOnlyList<JournalEntry>> OpenAsync(TurnTransaction turn, CancellationToken cancellationToken) =>
        turn.QueryAsync<JournalEntry>(
        $"{Select} WHERE e.user_id = @User AND e.is_open = 1 ORDER BY CASE WHEN e.due_at IS NULL THEN 1 ELSE 0 END, e.due_at, " +
            "e.created_at LIMIT 200",
        new { turn.Key.User }, cancellationToken);

    /// <summary>Next steps that are to be done by a day, the most urgent first.</summary>
    public Task<IReadOnlyList<JournalEntry>> DueAsync(TurnTransaction turn, CancellationToken cancellationToken) =>
        turn.QueryAsync<JournalEntry>(
        $"{Select} WHERE e.user_id = @User AND e.is_open = 1 AND e.due_at IS NOT NULL ORDER BY e.due_at LIMIT 200", new { turn.Key.User },
        cancellationToken);

    /// <summary>All entries since a moment, the oldest first: for figures and for export.</summary>
    public Task<IReadOnlyList<JournalEntry>> SinceAsync(TurnTransaction turn, DateTimeOffset from, CancellationToken cancellationToken) =>
        turn.QueryAsync<JournalEntry>(
        $"{Select} WHERE e.user_id = @User AND e.created_at >= @from ORDER BY e.created_at, e.id",
        new { turn.Key.User, from = from.ToUnixTimeMilliseconds() }, cancellationToken);

    private static string Column(JournalField field) => field switch
    {
        JournalField.Happened => "happened",
        JournalField.Learnt => "learnt",
        JournalField.NextStep => "next_step",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "This field isn't text."),
    };

    // A percent sign in a name is a percent sign.
    private static string? Pattern(string? name) => DealNames.Key(name) is { } key ? $"%{Literally(key)}%" : null;

    private static string Literally(string key) => key.Replace("!", "!!", StringComparison.Ordinal)
        .Replace("%", "!%", StringComparison.Ordinal)
        .Replace("_", "!_", StringComparison.Ordinal);
}

/// <summary>What can be changed in an entry as text.</summary>
public enum JournalField
{
    Happened,
    Learnt,
    NextStep,
}

/// <summary>Which entries to show.</summary>
/// <param name="Name">Part of a buyer's or a company's name.</param>
/// <param name="OnlyOpen">Only those whose next step is still to be done, the most urgent first.</param>
/// <param name="Page">The first is nought.</param>
public sealed record JournalQuery(string? Name = null, bool OnlyOpen = false, int Page = 0);

/// <summary>A page of entries, and how many there are in all.</summary>
public sealed record JournalPage(JournalQuery Query, IReadOnlyList<JournalEntry> Entries, int Count)
{
    public const int Size = 10;

    public bool HasMore => (Query.Page + 1) * Size < Count;
}
