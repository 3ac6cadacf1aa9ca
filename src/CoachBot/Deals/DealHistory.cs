using CoachBot.Storage.Turns;

namespace CoachBot.Deals;

/// <summary>What is known of a seller's deals, and what happened in them; written with the turn that tells it.</summary>
public sealed class DealHistory(TimeProvider time)
{
    private const string LatestStage =
        "SELECT e.stage FROM deal_event e WHERE e.deal_id = deal.id AND e.user_id = deal.user_id AND e.stage IS NOT NULL";

    /// <summary>What is known, what was said last coming last.</summary>
    public Task<IReadOnlyList<DealFact>> FactsAsync(TurnTransaction turn, string dealId, CancellationToken cancellationToken) =>
        turn.QueryAsync<DealFact>(
        "SELECT name, value, part, starts_at, ends_at, has_time, said_at FROM deal_fact WHERE user_id = @User AND deal_id = @dealId " +
            "ORDER BY said_at, name",
        new { turn.Key.User, dealId },
        cancellationToken);

    /// <summary>What happened, the latest last.</summary>
    public Task<IReadOnlyList<DealEvent>> EventsAsync(TurnTransaction turn, string dealId, CancellationToken cancellationToken) =>
        turn.QueryAsync<DealEvent>(
        "SELECT id, kind, stage, detail, starts_at, ends_at, has_time, happened_at FROM deal_event WHERE user_id = @User AND deal_id = " +
            "@dealId ORDER BY seq",
        new { turn.Key.User, dealId },
        cancellationToken);

    /// <summary>What says where each of the seller's deals stands.</summary>
    public Task<IReadOnlyList<DealEvent>> StandingsAsync(TurnTransaction turn, CancellationToken cancellationToken) =>
        turn.QueryAsync<DealEvent>(
        """
        SELECT e.id, e.deal_id, e.kind, e.stage, e.detail, e.starts_at, e.ends_at, e.has_time, e.happened_at FROM deal_event e
        WHERE e.user_id = @User AND e.seq = (SELECT MAX(l.seq) FROM deal_event l WHERE l.deal_id = e.deal_id AND (l.stage IS NOT NULL OR l.kind IN (@CallOff, @NoShow)))
        """,
        new { turn.Key.User, DealEvents.CallOff, DealEvents.NoShow },
        cancellationToken);

    /// <summary>Keeps a fact, in place of what was known before.</summary>
    public void Keep(TurnTransaction turn, string dealId, DealFact fact) => PutBack(turn, dealId, fact with { SaidAt = Now });

    /// <summary>Keeps a fact as it was known once.</summary>
    public void PutBack(TurnTransaction turn, string dealId, DealFact fact)
    {
        turn.Write(
            """
            INSERT INTO deal_fact (id, user_id, deal_id, name, value, part, starts_at, ends_at, has_time, said_at)
            VALUES (@id, @User, @dealId, @Name, @Value, @Part, @StartsAt, @EndsAt, @hasTime, @SaidAt)
            ON CONFLICT (id) DO UPDATE SET value = excluded.value, part = excluded.part, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
              has_time = excluded.has_time, said_at = excluded.said_at
            """,
            new { id = $"{dealId}/{fact.Name}", turn.Key.User, dealId, fact.Name, fact.Value, fact.Part, fact.StartsAt, fact.EndsAt,
                hasTime = fact.HasTime ? 1 : 0, fact.SaidAt });
        Touch(turn, dealId);
    }

    /// <summary>Forgets a fact that isn't so any more.</summary>
    public void Forget(TurnTransaction turn, string dealId, string name) =>
        turn.Write("DELETE FROM deal_fact WHERE deal_id = @dealId AND name = @name AND user_id = @User",
            new { dealId, name, turn.Key.User });

    /// <summary>Keeps what happened. What has this id already is put right, and keeps its place and its day.</summary>
    public void Keep(TurnTransaction turn, string dealId, DealEvent happened)
    {
        turn.Write(
            """
            INSERT INTO deal_event (id, user_id, deal_id, seq, kind, stage, detail, starts_at, ends_at, has_time, happened_at)
            VALUES (@Id, @User, @dealId, (SELECT COALESCE(MAX(seq), 0) + 1 FROM deal_event WHERE deal_id = @dealId), @Kind, @Stage, @Detail, @StartsAt, @EndsAt, @hasTime, @now)
            ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, stage = excluded.stage, detail = excluded.detail, starts_at = excluded.starts_at,
              ends_at = excluded.ends_at, has_time = excluded.has_time
            """,
            new { happened.Id, turn.Key.User, dealId, happened.Kind, happened.Stage, happened.Detail, happened.StartsAt, happened.EndsAt,
                hasTime = happened.HasTime ? 1 : 0, now = Now });
        turn.Write(
            $"UPDATE deal SET stage = COALESCE(({LatestStage} ORDER BY e.seq DESC LIMIT 1), @open), updated_at = @now WHERE id = @dealId " +
                "AND user_id = @User",
            new { dealId, turn.Key.User, open = DealStages.Open, now = Now });
    }

    /// <summary>Takes back what turned out not to have happened; the deal stands where it stood before.</summary>
    public void TakeBack(TurnTransaction turn, string eventId)
    {
        turn.Write(
            $"""
            UPDATE deal SET stage = COALESCE(({LatestStage} AND e.id <> @eventId ORDER BY e.seq DESC LIMIT 1), @open)
            WHERE user_id = @User AND id = (SELECT t.deal_id FROM deal_event t WHERE t.id = @eventId AND t.user_id = @User)
            """,
            new { eventId, turn.Key.User, open = DealStages.Open });
        turn.Write("DELETE FROM deal_event WHERE id = @eventId AND user_id = @User", new { eventId, turn.Key.User });
    }

    private void Touch(TurnTransaction turn, string dealId) =>
        turn.Write("UPDATE deal SET updated_at = @now WHERE id = @dealId AND user_id = @User", new { dealId, turn.Key.User, now = Now });

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();
}
