using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CoachBot.MyData;
using CoachBot.Storage;
using CoachBot.Storage.Sqlite;
using CoachBot.Tests.Hosting;
using CoachBot.Tests.Package;
using CoachBot.Tests.Time;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.MyData;

public sealed partial class ExportTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_link_lives_for_a_quarter_of_an_hour_and_is_honoured_by_every_replica()
    {
        using var folder = new TemporaryFolder();
        var time = new ManualTime();
        await using var store = new SqliteStore(Options.Create(new StorageOptions { DataFolder = folder.Path }), time);
        await store.PrepareAsync(Cancelled);
        var token = await new ExportLinks(store, new(store), time).SignAsync("29:sam|x", "csv", Cancelled);
        var another = new ExportLinks(store, new(store), time);

        Assert.Equal(("29:sam|x", "csv", false),
            await another.ReadAsync(token, Cancelled) is { } link ? (link.User, link.Format, link.IsOver) : default);
        time.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        Assert.False((await another.ReadAsync(token, Cancelled))!.IsOver);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await another.ReadAsync(token, Cancelled))!.IsOver);
    }

    [Fact]
    public async Task A_link_that_was_changed_or_made_up_is_none()
    {
        using var folder = new TemporaryFolder();
        await using var store = new SqliteStore(Options.Create(new StorageOptions { DataFolder = folder.Path }), TimeProvider.System);
        await store.PrepareAsync(Cancelled);
        var links = new ExportLinks(store, new(store), TimeProvider.System);
        var token = await links.SignAsync("sam", "json", Cancelled);
        for (var at = 0; at < token.Length; at++)
        {
            var changed = $"{token[..at]}{(token[at] == 'A' ? 'B' : 'A')}{token[(at + 1)..]}";
            Assert.True(await links.ReadAsync(changed, Cancelled) is null || at == token.Length - 1, $"Changed at {at}");
        }

        foreach (var odd in (string[])["", "x", "!!!", new string('A', 5000), "../../etc/passwd"])
        {
            Assert.Null(await links.ReadAsync(odd, Cancelled));
        }
    }

    [Fact]
    public async Task The_files_hold_what_was_kept_and_are_never_cached()
    {
        await using var coach = await RunningCoach.StartAsync();
        using (await coach.SayAsync("remind me tomorrow at 10 to call Zoë & Ana back"))
        using (await coach.SayAsync("export my data"))
        {
            await coach.HearAsync(2);
        }

        var links = Link().Matches(coach.Channel.In("c1")[^1].Json).Select(match => new Uri(match.Value).PathAndQuery).Distinct().ToList();
        Assert.Equal(3, links.Count);
        using var json = await coach.Http.PostAsync(new Uri(links[0], UriKind.Relative), null, Cancelled);
        using var csv = await coach.Http.PostAsync(new Uri(links[1], UriKind.Relative), null, Cancelled);
        using var reminders = await coach.Http.PostAsync(new Uri(links[2], UriKind.Relative), null, Cancelled);
        using var none = await coach.Http.GetAsync(new Uri("/export/AAAA", UriKind.Relative), Cancelled);

        Assert.True(json.Headers.CacheControl!.NoStore);
        Assert.Contains("call Zoë & Ana back", await json.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        using var data = JsonDocument.Parse(await json.Content.ReadAsStringAsync(Cancelled));
        Assert.Equal("call Zoë & Ana back", data.RootElement.GetProperty("reminder")[0].GetProperty("task").GetString());
        Assert.StartsWith("\uFEFFdate,buyer,company", Encoding.UTF8.GetString(await csv.Content.ReadAsByteArrayAsync(Cancelled)),
            StringComparison.Ordinal);
        Assert.Contains("\"call Zoë & Ana back\"", await reminders.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Whoever_only_fetches_a_link_uses_nothing_up_and_the_button_downloads_once()
    {
        await using var coach = await RunningCoach.StartAsync();
        var token = await coach.Services.GetRequiredService<ExportLinks>().SignAsync("sam", "json", Cancelled);
        var address = new Uri($"/export/{token}", UriKind.Relative);
        for (var fetched = 0; fetched < 3; fetched++)
        {
            using var head = await coach.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), Cancelled);
            using var page = await coach.Http.GetAsync(address, Cancelled);
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (head.StatusCode, page.StatusCode));
            Assert.Contains("<button>", await page.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
            Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }

        using var first = await coach.Http.PostAsync(address, null, Cancelled);
        using var second = await coach.Http.PostAsync(address, null, Cancelled);
        using var after = await coach.Http.GetAsync(address, Cancelled);

        Assert.Equal("attachment", first.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Gone, HttpStatusCode.Gone),
            (first.StatusCode, second.StatusCode, after.StatusCode));
    }

    [Fact]
    public async Task A_link_that_has_run_out_says_so_and_gives_nothing()
    {
        await using var coach = await RunningCoach.StartAsync();
        var earlier = new ManualTime(DateTimeOffset.UtcNow - ExportLinks.Life);
        var token = await new ExportLinks(coach.Services.GetRequiredService<ITurnStore>(), coach.Services.GetRequiredService<SharedKeys>(),
            earlier).SignAsync("sam", "json", Cancelled);

        using var answer = await coach.Http.GetAsync(new Uri($"/export/{token}", UriKind.Relative), Cancelled);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("That link has run out", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("@cmd", "\"'@cmd\"")]
    [InlineData("she said \"yes\"", "\"she said \"\"yes\"\"\"")]
    [InlineData(null, "\"\"")]
    public void A_cell_is_never_a_formula(string? text, string cell) => Assert.Equal(cell, ExportFiles.Cell(text));

    [GeneratedRegex("http://[^\"\\\\ ]+/export/[A-Za-z0-9_-]+")]
    private static partial Regex Link();
}
