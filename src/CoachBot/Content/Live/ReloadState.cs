namespace CoachBot.Content.Live;

/// <summary>What is live, and what is wrong with what should be; health tells it.</summary>
public sealed class ReloadState
{
    private volatile Refusal? _refused;

    /// <summary>What was not put live; null where what stands in the folder is live, or on its way.</summary>
    public Refusal? Refused => _refused;

    public void Accept() => _refused = null;

    public void Refuse(string version, IReadOnlyList<string> problems) => _refused = new(version, problems);
}

/// <summary>Content that was not put live.</summary>
/// <param name="Version">Names it; empty where it couldn't be read at all.</param>
/// <param name="Problems">What is wrong, each with file and line.</param>
public sealed record Refusal(string Version, IReadOnlyList<string> Problems);
