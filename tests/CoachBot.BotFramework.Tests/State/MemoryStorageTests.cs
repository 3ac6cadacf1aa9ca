namespace CoachBot.BotFramework.Tests.State;

public class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task Readers_never_share_an_object()
    {
        var written = new Versioned { Text = "one" };
        await WriteAsync(written);
        written.Text = "changed after writing";

        var first = await ReadAsync();
        first.Text = "changed after reading";

        Assert.Equal("one", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task A_writer_who_has_not_seen_the_latest_version_is_refused()
    {
        await WriteAsync(new Versioned { Text = "one" });
        var (mine, theirs) = (await ReadAsync(), await ReadAsync());
        theirs.Text = "two";
        await WriteAsync(theirs);

        mine.Text = "three";
        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(mine));

        Assert.Equal("two", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task A_star_overwrites_any_version()
    {
        await WriteAsync(new Versioned { Text = "one" });
        await WriteAsync(new Versioned { Text = "two", ETag = "*" });

        Assert.Equal("two", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task A_conflict_writes_nothing_at_all()
    {
        await WriteAsync(new Versioned { Text = "one" });
        var stale = await ReadAsync();
        await WriteAsync(await ReadAsync());

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => _storage.WriteAsync(new Dictionary<string, object> { ["other"] = new Versioned(), ["key"] = stale }, default));

        Assert.Empty(await _storage.ReadAsync(["other"], default));
    }

    [Fact]
    public async Task Unknown_and_deleted_keys_are_left_out()
    {
        await WriteAsync(new Versioned());
        await _storage.DeleteAsync(["key", "never there"], default);

        Assert.Empty(await _storage.ReadAsync(["key", "never there"], default));
    }

    private Task WriteAsync(Versioned item) => _storage.WriteAsync(new Dictionary<string, object> { ["key"] = item }, default);

    private async Task<Versioned> ReadAsync() => Assert.IsType<Versioned>((await _storage.ReadAsync(["key"], default))["key"]);
}
