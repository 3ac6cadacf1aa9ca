namespace CoachBot.Listening.State;

/// <summary>
/// The talk that a message may be about: the one at hand, else the one that ended last; in the turn's state while it is read.
/// </summary>
/// <param name="Talk">The talk; null where nothing was spoken of.</param>
public sealed record TalkSpokenOf(TalkState? Talk)
{
    /// <summary>What was told with nothing open.</summary>
    public IReadOnlyList<TalkFact> Told { get; init; } = [];
}
