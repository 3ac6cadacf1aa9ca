namespace CoachBot.Listening.Acts;

/// <summary>A feature's own rule for words that can mean nothing else. It stands before what is learnt.</summary>
/// <param name="Act">What they do.</param>
/// <param name="Says">Whether a message says it.</param>
public sealed record UnmistakableWords(string Act, Func<string, bool> Says)
{
    /// <summary>Nothing of the message may be kept.</summary>
    public bool IsPrivate { get; init; }
}
