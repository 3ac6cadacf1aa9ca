using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoachBot.Content.Live;
using CoachBot.EndToEnd.Bots;
using CoachBot.Tests.Hosting;
using CoachBot.Tests.Package;

namespace CoachBot.Tests.Content.Live;

/// <summary>
/// An organisation's content changes while sellers talk: new talks begin with it, open talks end with what they began with.
/// </summary>
public sealed partial class ReloadTests : IAsyncLifetime
{
    private const int Sellers = 8;
    private const string Coaches = "19:coaches@thread.v2";
    private static readonly string[] _talk = ["they want it cheaper", "It's too expensive", "It's only the price"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ContentFolder _folder = new();
    private readonly TemporaryFolder _data = new();
    private readonly HttpClient _http = new();
    private ChannelServer _channel = null!;
    private readonly ConcurrentDictionary<string, int> _talksOf = new(StringComparer.Ordinal);
    private RunningCoach _coach = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _folder.With("price.en.yaml", Marked("first"));
        _channel = await ChannelServer.StartAsync();
        _coach = await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _coach.DisposeAsync();
        await _channel.DisposeAsync();
        _http.Dispose();
        _data.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_reload_under_load_loses_no_turn_and_mixes_no_two_contents_in_one_talk()
    {
        using var enough = new CancellationTokenSource();
        var crowd = Enumerable.Range(0, Sellers).Select(number => TalkAsync(NewSeller($"crowd-{number}"), enough.Token)).ToList();
        foreach (var edition in (string[])["second", "third"])
        {
            await EverybodyTalksAsync();
            _folder.With("price.en.yaml", Marked(edition));
            await LiveAsync(edition);
        }

        await EverybodyTalksAsync();
        await enough.CancelAsync();
        var talks = (await Task.WhenAll(crowd)).SelectMany(seller => seller).ToList();

        var editions = talks.Select(talk => Assert.Single(talk)).ToHashSet();
        Assert.Equal(["first", "second", "third"], editions.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_open_talk_ends_with_what_it_began_with_also_after_a_restart_and_no_edit_takes_another_up()
    {
        var (seller, eve, tom) = (NewSeller("sam"), NewSeller("eve"), NewSeller("tom"));
        await AskAsync(seller, _talk[0]);
        foreach (var other in (Seller[])[eve, tom])
        {
            await AskAsync(other, _talk[0]);
            await AskAsync(other, "cancel");
        }

        Assert.Contains("first-too-much", await EditAsync(tom, _talk[1], "first-too-much"), StringComparison.Ordinal);
        _folder.With("price.en.yaml", Marked("second"));
        await LiveAsync("second");
        Assert.Contains("first-too-much", await AskAsync(seller, _talk[1]), StringComparison.Ordinal);
        Assert.DoesNotMatch(Mark(), await EditAsync(eve, _talk[1]));

        await _coach.DisposeAsync();
        _coach = await StartAsync();
        Assert.Contains("first-only-the-price", await AskAsync(seller, _talk[2]), StringComparison.Ordinal);

        await AskAsync(seller, "cancel");
        Assert.Contains("second-card", await AskAsync(seller, _talk[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_content_changes_nothing_and_is_told_and_a_restart_begins_with_what_was_live()
    {
        await AddToCoachesChatAsync();
        _folder.With("price.en.yaml", Marked("second").Replace("title:", "titel:", StringComparison.Ordinal));
        var health = await HealthAsync("not put live");
        Assert.Contains("'titel' is not known here", health, StringComparison.Ordinal);
        Assert.Contains("Degraded", health, StringComparison.Ordinal);
        Assert.Single(_coach.Log.Lines, line => line.Contains(" 1503 ", StringComparison.Ordinal));
        Assert.Contains("first-card", await AskAsync(NewSeller("sam"), _talk[0]), StringComparison.Ordinal);
        await CoachesHearAsync("'titel' is not known here");

        await _coach.DisposeAsync();
        _coach = await StartAsync();
        Assert.Contains("first-card", await AskAsync(NewSeller("ana"), _talk[0]), StringComparison.Ordinal);

        _folder.With("price.en.yaml", Marked("second"));
        await LiveAsync("second");
        Assert.DoesNotContain("not put live", await HealthAsync("is live"), StringComparison.Ordinal);
        Assert.Contains("second-card", await AskAsync(NewSeller("eve"), _talk[0]), StringComparison.Ordinal);
        await CoachesHearAsync("The changed content is live");
    }

    /// <summary>Wordings and lines only: nothing of it is learnt from.</summary>
    private static string Marked(string edition) =>
        $"""
        situation: price
        language: en
        wording:
          price-aside:
            title: Put it aside
            why: The {edition}-card says why.
            spoken: Money aside, is it what you'd want?
        lines:
          too-much: This is {edition}-too-much.
          only-the-price: This is {edition}-only-the-price.
        """;

    private Task<RunningCoach> StartAsync() => RunningCoach.StartAsync(
        _data, _channel, $"--Content:Folder={_folder.Path}", "--Content:ReloadSeconds=1", $"--Content:CoachesChat={Coaches}",
        "--Limits:RequestsPerUser=0", "--Limits:RequestsPerTenant=0");

    private async Task AddToCoachesChatAsync()
    {
        var added = _coach.Activity("conversationUpdate", "ines", Coaches);
        added["conversation"]!["conversationType"] = "groupChat";
        added["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "bot" });
        (await _coach.PostAsync(added)).EnsureSuccessStatusCode();
    }

    private async Task CoachesHearAsync(string text)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(Patience);
        while (!_channel.In(Coaches).Any(reply =>
            (string?)JsonNode.Parse(reply.Json)!["text"] is { } told && told.Contains(text, StringComparison.Ordinal)))
        {
            await Task.Delay(50, patience.Token);
        }
    }

    private Seller NewSeller(string name) => new(_http, _channel.ServiceUrl, $"conversation-{name}", name);

    private async Task LiveAsync(string edition)
    {
        var version = new FolderCopy([KeyValuePair.Create("price.en.yaml", System.Text.Encoding.UTF8.GetBytes(Marked(edition)))]).Version;
        await HealthAsync($"{version} is live");
    }

    private async Task<string> HealthAsync(string says)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(Patience);
        while (true)
        {
            var health = await _coach.Http.GetStringAsync("/healthz/ready", patience.Token);
            if (health.Contains(says, StringComparison.Ordinal))
            {
                return health;
            }

            await Task.Delay(100, patience.Token);
        }
    }

    // Two talks more of each: the second of them began after this.
    private async Task EverybodyTalksAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(Patience);
        var before = _talksOf.ToDictionary();
        while (_talksOf.Count < Sellers || _talksOf.Any(held => held.Value < before.GetValueOrDefault(held.Key) + 2))
        {
            await Task.Delay(50, patience.Token);
        }
    }

    /// <summary>Talks one talk after the other until it is enough.</summary>
    /// <returns>The editions that each talk was held in.</returns>
    private async Task<IReadOnlyList<IReadOnlySet<string>>> TalkAsync(Seller seller, CancellationToken enough)
    {
        var talks = new List<IReadOnlySet<string>>();
        while (!enough.IsCancellationRequested)
        {
            var heard = new List<string>();
            foreach (var line in _talk)
            {
                heard.Add(await AskAsync(seller, line));
            }

            await AskAsync(seller, "cancel");
            Assert.All(heard, reply => Assert.Matches(Mark(), reply));
            _talksOf.AddOrUpdate(seller.Conversation, 1, (_, held) => held + 1);
            talks.Add(heard.SelectMany(reply => Mark().Matches(reply)).Select(mark => mark.Groups["edition"].Value).ToHashSet());
        }

        return talks;
    }

    /// <summary>Edits what was written last.</summary>
    // The answer to an edit may come behind the change of a card that was left: where one is named, it is waited for.
    private async Task<string> EditAsync(Seller seller, string text, string? answer = null)
    {
        var before = _channel.In(seller.Conversation).Count;
        var edit = JsonNode.Parse(seller.Write(text, seller.Written[^1]))!.AsObject();
        (edit["type"], edit["timestamp"], edit["channelData"]) =
            ("messageUpdate", DateTimeOffset.UtcNow.ToString("O"), new JsonObject { ["eventType"] = "editMessage" });
        Assert.Equal(HttpStatusCode.OK, await seller.PostAsync(_coach.Http.BaseAddress!, edit.ToJsonString(), Cancelled));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(Patience);
        while (_channel.In(seller.Conversation).Count == before
            || (answer is not null && !Since(before).Contains(answer, StringComparison.Ordinal)))
        {
            await Task.Delay(20, patience.Token);
        }

        return Since(before);

        string Since(int before) => string.Join("\n", _channel.In(seller.Conversation).Skip(before).Select(reply => reply.Json));
    }

    /// <summary>Says something, which must be taken at once, and waits for its reply.</summary>
    private async Task<string> AskAsync(Seller seller, string text)
    {
        Assert.Equal(HttpStatusCode.OK, await seller.PostAsync(_coach.Http.BaseAddress!, seller.Write(text), Cancelled));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(Patience);
        while (true)
        {
            var replies = _channel.In(seller.Conversation).Where(reply => !reply.IsChange && reply.ReplyTo == seller.Written[^1]).ToList();
            if (replies.Count > 0)
            {
                return string.Join('\n', replies.Select(reply => reply.Json));
            }

            await Task.Delay(10, patience.Token);
        }
    }

    [GeneratedRegex("(?<edition>first|second|third)-(card|too-much|only-the-price)", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
