namespace CoachBot.Content.Live;

/// <summary>Tells health and the coaches' chat what became of changed content; the same refusal once.</summary>
internal sealed partial class ReloadReport(ReloadState state, IEnumerable<IReloadTold> told, ILogger<ReloadReport> logger)
{
    /// <summary>Whether content of this version was refused already.</summary>
    public bool IsRefused(string version) => state.Refused?.Version == version;

    /// <summary>What stands there is live already.</summary>
    public void Accept() => state.Accept();

    /// <summary>It was put live.</summary>
    public Task LiveAsync(string version, CancellationToken cancellationToken)
    {
        state.Accept();
        return TellAsync(new(version, []), cancellationToken);
    }

    /// <summary>It has something to mend.</summary>
    public Task RefusedAsync(string version, IReadOnlyList<string> problems, CancellationToken cancellationToken)
    {
        if (state.Refused is { } before && before.Version == version && before.Problems.SequenceEqual(problems))
        {
            return Task.CompletedTask;
        }

        state.Refuse(version, problems);
        LogRefused(problems.Count, string.Join(" | ", problems));
        return TellAsync(new(version, problems), cancellationToken);
    }

    private async Task TellAsync(Reloaded what, CancellationToken cancellationToken)
    {
        foreach (var each in told)
        {
            await each.TellAsync(what, cancellationToken);
        }
    }

    [LoggerMessage(EventId = 1503, Level = LogLevel.Warning,
        Message = "The changed content has {Count} to mend and was not put live; what was live before stays. {Problems}")]
    private partial void LogRefused(int count, string problems);
}

/// <summary>Content was put live, or refused.</summary>
/// <param name="Version">Names it.</param>
/// <param name="Problems">What is wrong with it; none where it is live.</param>
public sealed record Reloaded(string Version, IReadOnlyList<string> Problems);

/// <summary>Is told when content is put live or refused.</summary>
public interface IReloadTold
{
    Task TellAsync(Reloaded what, CancellationToken cancellationToken);
}
