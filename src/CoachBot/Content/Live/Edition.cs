using CoachBot.Bot;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Content.Live;

/// <summary>
/// One state of the content, and everything that is made of it: the library, the listener, the dialogs, the bot. A turn runs in one edition
/// from its beginning to its end, and so does a talk.
/// </summary>
public sealed class Edition
{
    private readonly Learnt _learnt;
    private long _usedAt;

    internal Edition(IServiceScope scope)
    {
        // Never disposed: a turn may still run in it when nobody else knows it any more. What it holds is memory alone.
        Services = scope.ServiceProvider;
        _learnt = Services.GetRequiredService<Learnt>();
        Version = Services.GetRequiredService<EditionFolder>().Version;
        Library = Services.GetRequiredService<ContentLibrary>();
    }

    /// <summary>Names the organisation's content in it.</summary>
    public string Version { get; }

    public ContentLibrary Library { get; }

    /// <summary>Everything that is made of this content.</summary>
    public IServiceProvider Services { get; }

    /// <summary>When it was last asked for, in Unix milliseconds.</summary>
    internal long UsedAt => Volatile.Read(ref _usedAt);

    /// <summary>Learns, or recalls, and makes the bot: the next turn finds all in place.</summary>
    public async Task PrepareAsync()
    {
        var curriculum = Services.GetRequiredService<Curriculum>();
        await Task.WhenAll(Task.Run(() => _learnt.Listener(curriculum)), Task.Run(() => _learnt.Counsel(Library, curriculum)));
        Services.GetRequiredService<SalesCoachBot>();
    }

    internal void Use(long now) => Volatile.Write(ref _usedAt, now);
}
