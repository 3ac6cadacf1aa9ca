using Microsoft.Extensions.Options;

namespace CoachBot.Content.Live;

/// <summary>Where an organisation keeps its content.</summary>
public interface IOwnContent
{
    /// <summary>It as it stands now.</summary>
    /// <exception cref="ContentException">It isn't there, or is no content at all.</exception>
    /// <exception cref="ContentAwayException">It can't be reached now.</exception>
    Task<FolderCopy> TakeAsync(CancellationToken cancellationToken);
}

/// <summary>A folder that the coach can read.</summary>
internal sealed class OwnFolder(IOptions<ContentOptions> options) : IOwnContent
{
    public Task<FolderCopy> TakeAsync(CancellationToken cancellationToken) => Task.FromResult(
        options.Value.Folder is { Length: > 0 } folder ? FolderCopy.Of(Path.GetFullPath(folder)) : FolderCopy.Empty);
}
