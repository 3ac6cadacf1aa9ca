using System.Text;
using CoachBot.Content.Live;
using CoachBot.Storage;
using CoachBot.Storage.Sqlite;
using CoachBot.Tests.Package;
using CoachBot.Tests.Time;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Content.Live;

/// <summary>What was live is kept as long as a talk may need it, however long it was live.</summary>
public sealed class EditionStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new(new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_live_for_months_is_there_for_thirty_days_after_it()
    {
        await using var sqlite = new SqliteStore(Options.Create(new StorageOptions { DataFolder = _folder.Path }), _time);
        await sqlite.PrepareAsync(Cancelled);
        var (store, first, second, third) = (new EditionStore(sqlite, _time), Copy("1"), Copy("2"), Copy("3"));

        await store.KeepAsync(first, Cancelled);
        _time.Advance(TimeSpan.FromDays(90));
        await store.KeepAsync(second, Cancelled);
        Assert.NotNull(await store.FindAsync(first.Version, Cancelled));
        Assert.Equal(second.Version, (await store.LatestAsync(Cancelled))!.Version);

        _time.Advance(TimeSpan.FromDays(31));
        await store.KeepAsync(third, Cancelled);
        Assert.Null(await store.FindAsync(first.Version, Cancelled));
        Assert.NotNull(await store.FindAsync(second.Version, Cancelled));
    }

    private static FolderCopy Copy(string text) => new([KeyValuePair.Create("a.en.yaml", Encoding.UTF8.GetBytes(text))]);
}
