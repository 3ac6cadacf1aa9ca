using CoachBot.Storage;
using Microsoft.Extensions.Options;

namespace CoachBot.Content.Live;

/// <summary>Makes editions: a scope of the services, and in it a copy of an organisation's content.</summary>
public sealed class EditionMaker(IServiceProvider services, IOptions<StorageOptions> storage)
{
    /// <summary>The coach's own content, with nothing over it.</summary>
    public Edition MakeOwn() => new(services.CreateScope());

    /// <summary>Makes an edition of a copy; nothing is live yet.</summary>
    /// <exception cref="ContentException">What it says can't be talked with.</exception>
    public Edition Make(FolderCopy copy)
    {
        var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<EditionFolder>().Set(copy.Version, copy.WriteInto(Copies));
        return new Edition(scope);
    }

    private string Copies => Path.Combine(Path.GetFullPath(storage.Value.DataFolder), "content");
}
