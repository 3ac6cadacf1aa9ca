using CoachBot.Storage;
using CoachBot.Storage.Turns;

namespace CoachBot.Unheard;

/// <summary>
/// Sentences that sellers let go to whoever writes the coach's content. Whose they are is kept to give them back and to erase them, and
/// shown to nobody else.
/// </summary>
public sealed class UnheardRepository(TimeProvider time)
{
    public void Add(TurnTransaction turn, string sentence) => turn.Write(
        "INSERT INTO unheard (id, user_id, sentence, shown_at) VALUES (@id, @User, @sentence, @at)",
        new { id = Guid.CreateVersion7(time.GetUtcNow()).ToString("N"), turn.Key.User, sentence,
            at = time.GetUtcNow().ToUnixTimeMilliseconds() });

    /// <summary>All that are kept, the oldest first; whose they are isn't among it.</summary>
    public static async Task<IReadOnlyList<UnheardSentence>> AllAsync(ITurnStore store, CancellationToken cancellationToken) =>
        await store.QueryAsync<UnheardSentence>("SELECT sentence, shown_at FROM unheard ORDER BY shown_at, id", null, cancellationToken);
}

/// <summary>A sentence that a seller has shown.</summary>
public sealed class UnheardSentence
{
    public string Sentence { get; init; } = "";

    public long ShownAt { get; init; }
}
