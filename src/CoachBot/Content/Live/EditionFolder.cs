using Microsoft.Extensions.Options;

namespace CoachBot.Content.Live;

/// <summary>Where one edition's content stands: the coach's own folder and, over it, an organisation's. One for each scope.</summary>
public sealed class EditionFolder(IOptions<ContentOptions> options)
{
    private static readonly string Coach = Path.Combine(AppContext.BaseDirectory, "content");

    private string? _version;

    /// <summary>The organisation's; null without one.</summary>
    public string? Own { get; private set; } = options.Value.Folder is { Length: > 0 } folder ? Path.GetFullPath(folder) : null;

    /// <summary>Names the organisation's content; talks name it, too.</summary>
    public string Version => _version ??= (Own is null ? FolderCopy.Empty : FolderCopy.Of(Own)).Version;

    public string Language { get; } = options.Value.Language;

    public string[] All => Own is null ? [Coach] : [Coach, Own];

    /// <summary>Sets it to a copy; before anything is read.</summary>
    public void Set(string version, string folder) => (_version, Own) = (version, folder);
}
