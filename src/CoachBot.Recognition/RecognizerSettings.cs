namespace CoachBot.Recognition;

/// <summary>How a recognizer is trained and how cautious it is. The defaults are the measured ones.</summary>
public sealed record RecognizerSettings
{
    /// <summary>Share of the authors' in-scope phrases, when held out, that may be answered with "did you mean"; 0 to 0.5.</summary>
    public double UnsureShare { get; init; } = 0.05;

    /// <summary>
    /// Share of the authors' in-scope phrases, when held out, that may be taken for <see cref="IntentRecognizer.None"/>; 0 to 0.5.
    /// </summary>
    public double MissedShare { get; init; } = 0.03;

    /// <summary>The label of what is out of scope in the phrases.</summary>
    public string NoneLabel { get; init; } = IntentRecognizer.None;

    /// <summary>Folder to keep the trained model in, by hash of phrases, settings and encoder; null trains anew at every start.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Whether many intents are learnt in a quicker way that is a little less exact.</summary>
    public bool MayBeQuick { get; init; }

    /// <summary>
    /// As public data sets are scored: a few of the phrases in scope may be rejected, and rejected means none; nothing is unsure.
    /// </summary>
    /// <param name="noneLabel">The label of what is out of scope.</param>
    public static RecognizerSettings ForPublicSets(string noneLabel) =>
        new() { MissedShare = 0.025, UnsureShare = 0, NoneLabel = noneLabel };

    internal void Validate()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(NoneLabel);
        CheckShare(UnsureShare, nameof(UnsureShare));
        CheckShare(MissedShare, nameof(MissedShare));
    }

    private static void CheckShare(double share, string name)
    {
        if (share is not (>= 0 and <= 0.5))
            throw new ArgumentOutOfRangeException(name, share, "A share is between 0 and 0.5.");
    }
}
