namespace CoachBot.Recognition.Listening.Answers;

/// <summary>What speaks for the answers of a question, in a text.</summary>
/// <param name="Shares">How likely each answer is, given that the text is one of them.</param>
/// <param name="Closest">How close the text is to each answer's closest example, 0 to 1.</param>
internal sealed record AnswerEvidence(float[] Shares, float[] Closest)
{
    /// <summary>The likeliest answer.</summary>
    public int Best => Array.IndexOf(Shares, Shares.Max());

    /// <summary>
    /// How surely a story tells each answer, 0 to 1: likely among them, and close to how somebody has told it. The root keeps what is told
    /// in new words from counting for nothing.
    /// </summary>
    public IReadOnlyList<float> Foretells => [.. Shares.Zip(Closest, (share, close) => share * MathF.Sqrt(Math.Max(0, close)))];

    /// <summary>By how much the likeliest is likelier than the next.</summary>
    public float Margin
    {
        get
        {
            var best = Best;
            var next = Shares.Where((_, at) => at != best).DefaultIfEmpty(0).Max();
            return Shares[best] - next;
        }
    }
}
