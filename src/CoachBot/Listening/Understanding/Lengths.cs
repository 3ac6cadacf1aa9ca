namespace CoachBot.Listening.Understanding;

/// <summary>How long a message is, in words: the only place that says from where on it is a story.</summary>
internal static class Lengths
{
    /// <summary>So many words tell a story: what is asked can wait, and what is told is the case.</summary>
    public const int Story = 14;
}
