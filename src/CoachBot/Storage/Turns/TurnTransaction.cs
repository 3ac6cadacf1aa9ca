using CoachBot.Storage.Outbox;

namespace CoachBot.Storage.Turns;

/// <summary>
/// All that one turn reads and wants to change: committed together or not at all. Opened and closed by the first of the adapter's
/// middleware, found by <see cref="TurnTransactions.Transaction"/>; features hand it their writes, and what they read holds those already.
/// </summary>
public sealed class TurnTransaction(TurnKey key, string? activityId)
{
    private readonly Dictionary<string, StateChange> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _versions = new(StringComparer.Ordinal);
    private readonly List<OutboxMessage> _outbox = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Action> _afterwards = [];

    public TurnKey Key { get; } = key;

    /// <summary>Identifies the activity for good, or null when there is nothing to recognise it by (a proactive turn).</summary>
    public string? ActivityKey { get; } = activityId is null ? null : $"{key.Channel}|{key.Conversation}|{activityId}";

    public IReadOnlyCollection<StateChange> States => Erases is null ? _states.Values : [];

    public IReadOnlyList<OutboxMessage> Outbox => _outbox;

    public IReadOnlyList<Statement> Statements => _statements;

    /// <summary>The answer of an invoke, kept so that a redelivery gets the same one.</summary>
    public string? InvokeResponse { get; internal set; }

    /// <summary>What erases the turn's user, before all else that it writes; null when it erases nobody.</summary>
    public IReadOnlyList<Statement>? Erases { get; private set; }

    /// <summary>Whose rows this turn writes: nobody's when it erases.</summary>
    public string Owner => Erases is null ? Key.User : "";

    /// <summary>The reminder that this turn brings, and with it all that it sends; null in other turns.</summary>
    public string? ReminderId { get; set; }

    /// <summary>Writes that a read has to see.</summary>
    internal bool HasWrites => _statements.Count > 0 || Erases is not null;

    internal ITurnSession? Session { get; set; }

    public bool ChangesNothing => _states.Count == 0 && _outbox.Count == 0 && _statements.Count == 0 && Erases is null;

    /// <summary>
    /// Rows as <typeparamref name="T"/>, as Dapper maps them; columns in snake case. This turn's own writes are among them, nobody else's
    /// before their commit.
    /// </summary>
    public Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken cancellationToken) =>
        Open.QueryAsync<T>(sql, parameters, cancellationToken);

    /// <summary>Adds a write to the commit.</summary>
    public void Write(string sql, object? parameters = null) => _statements.Add(new Statement(sql, parameters));

    /// <summary>Adds a write that must find a row: when it finds none, somebody else was first, and nothing of this turn is kept.</summary>
    public void Claim(string sql, object? parameters = null) => _statements.Add(new Statement(sql, parameters) { MustChange = true });

    /// <summary>Does this once the commit stands; never when it fails.</summary>
    public void OnCommitted(Action then) => _afterwards.Add(then);

    /// <summary>
    /// Erases the turn's user with the commit: what the turn has written so far, and would have saved as state, is not kept. See
    /// <see cref="Tables.Erasure"/>.
    /// </summary>
    internal void EraseUser(IReadOnlyList<Statement> erasing)
    {
        _statements.Clear();
        Erases = erasing;
    }

    internal Task<StoredState?> ReadStateAsync(string key, CancellationToken cancellationToken) =>
        Open.ReadStateAsync(key, cancellationToken);

    internal void Committed() => _afterwards.ForEach(then => then());

    internal void Send(OutboxMessage message)
    {
        if (message.ChangesCard)
        {
            _outbox.RemoveAll(other => other.ChangesCard && other.Card == message.Card);
        }

        _outbox.Add(message);
    }

    internal void Saw(string key, long version) => _versions[key] = version;

    internal bool TryGetState(string key, out string? json)
    {
        var found = _states.TryGetValue(key, out var change);
        json = change?.Json;
        return found;
    }

    internal void ChangeState(string key, string? json) =>
        _states[key] = new StateChange(key, json, _versions.GetValueOrDefault(key));

    private ITurnSession Open =>
        Session ?? throw new InvalidOperationException("This turn is over: read and write while it goes on, and await what you begin.");

    /// <summary>Forgets everything but the activity: what an error leaves of a turn.</summary>
    internal void Abandon()
    {
        _states.Clear();
        _outbox.Clear();
        _statements.Clear();
        _afterwards.Clear();
        InvokeResponse = null;
        Erases = null;
    }
}

/// <summary>
/// A state as it shall be; <see cref="Json"/> null deletes it. <see cref="Version"/> is the one that was read, nought when there was none.
/// </summary>
public sealed record StateChange(string Key, string? Json, long Version);

/// <summary>A state as it stands in the store.</summary>
public sealed record StoredState(string Json, long Version);

/// <summary>What is known of an activity that was handled before.</summary>
public sealed record HandledActivity(string? InvokeResponse);
