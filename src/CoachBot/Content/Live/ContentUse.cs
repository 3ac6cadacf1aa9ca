using System.Collections.Concurrent;
using CoachBot.Storage;
using CoachBot.Storage.Turns;
using CoachBot.Telemetry;
using Microsoft.Bot.Builder;

namespace CoachBot.Content.Live;

/// <summary>Counts which wordings and which counsel are shown: how often, never to whom, and never what anybody said.</summary>
public sealed class ContentUse
{
    private readonly ConcurrentDictionary<string, long> _shown = new(StringComparer.Ordinal);

    /// <summary>Counts it once the turn stands; a turn that only asks keeps nothing.</summary>
    /// <param name="part">Its name in the content.</param>
    public void Shown(ITurnContext turn, string part)
    {
        if (turn.HasTransaction())
        {
            turn.Transaction().OnCommitted(() => Count(part));
        }
    }

    private void Count(string part)
    {
        CoachTelemetry.Shown(part);
        _shown.AddOrUpdate(part, 1, (_, before) => before + 1);
    }

    /// <summary>What was counted since it was last asked; it is kept by whoever asks.</summary>
    internal IReadOnlyList<Statement> Take()
    {
        List<Statement> counts = [];
        foreach (var part in _shown.Keys)
        {
            if (_shown.TryRemove(part, out var shown))
            {
                counts.Add(Add(part, shown));
            }
        }

        return counts;
    }

    /// <summary>How often each was shown, the most shown first.</summary>
    public static Task<IReadOnlyList<UsedPart>> AllAsync(ITurnStore store, CancellationToken cancellationToken) =>
        store.QueryAsync<UsedPart>("SELECT part, shown FROM content_use ORDER BY shown DESC, part", null, cancellationToken);

    // In the turn's own transaction, turns would wait for each other at the words that are shown most.
    private static Statement Add(string part, long shown) => new(
        "INSERT INTO content_use (part, shown) VALUES (@part, @shown) ON CONFLICT (part) DO UPDATE SET shown = content_use.shown + " +
            "excluded.shown",
        new { part, shown });
}

/// <summary>How often a part of the content was shown.</summary>
public sealed class UsedPart
{
    public string Part { get; init; } = "";

    public long Shown { get; init; }
}
