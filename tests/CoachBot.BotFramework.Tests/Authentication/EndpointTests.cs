using System.Text;
using System.Text.Json.Nodes;
using CoachBot.BotFramework.Hosting;
using CoachBot.BotFramework.Schema;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.BotFramework.Tests.Authentication;

/// <summary>The endpoint behind the real authentication: whatever arrives, it is served or refused, never an error.</summary>
public sealed class EndpointTests : IAsyncLifetime
{
    private static readonly string[] Odd =
    [
        "null", "7", "true", "\"\"", "[]", "{}", "[{}]", "{\"id\":null}", "{\"id\":7}", "\"http://localhost/\"", "\"::\"", "\"msteams\"",
        $"\"{Tokens.Tenant}\"", "{\"tenant\":{\"id\":\"x\"}}", "{\"tenant\":[]}", "\"\\u0000\"",
    ];

    private BotIdentity _bot = null!;
    private CloudAdapter _adapter = null!;
    private RsaSecurityKey _key = null!;
    private int _turns;

    public async ValueTask InitializeAsync()
    {
        _bot = await BotIdentity.StartAsync();
        _key = _bot.Issuer.Publish("channel-key", "msteams");
        _adapter = new CloudAdapter(_bot.Authentication);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_believed_sender_is_served()
    {
        Assert.Equal((200, ""), await PostAsync(Message().ToJsonString(), Tokens.SignedBy(_key).Header()));
        Assert.Equal(1, _turns);
    }

    [Fact]
    public async Task A_refused_one_learns_nothing_but_the_status()
    {
        Assert.Equal((401, ""), await PostAsync(Message().ToJsonString(), null));
        Assert.Equal((401, ""), await PostAsync(Message().ToJsonString(), Tokens.SignedBy(OpenIdServer.ForgersKey("channel-key")).Header()));
        var stranger = Message();
        stranger["conversation"]!["tenantId"] = Guid.NewGuid().ToString();
        Assert.Equal((403, ""), await PostAsync(stranger.ToJsonString(), Tokens.SignedBy(_key).Header()));
        Assert.Equal(0, _turns);
    }

    [Fact]
    public async Task Activities_with_odd_members_are_served_or_refused_and_never_an_error()
    {
        var random = new Random(5);
        var header = Tokens.SignedBy(_key).Header();
        var seen = new HashSet<int>();
        for (var round = 0; round < 2_000; round++)
            seen.Add((await PostAsync(Twisted(random).ToJsonString(), header)).Status);

        Assert.Equal([200, 400, 403], seen.Order());
        Assert.DoesNotContain("1101", _bot.Log.Text, StringComparison.Ordinal);
    }

    private static JsonObject Twisted(Random random)
    {
        var activity = Message();
        for (var twist = random.Next(1, 4); twist > 0; twist--)
        {
            var name = activity.Select(member => member.Key).ElementAt(random.Next(activity.Count));
            activity[name] = JsonNode.Parse(Odd[random.Next(Odd.Length)]);
        }

        return activity;
    }

    private static JsonObject Message()
    {
        var activity = BotIdentity.TeamsMessage();
        (activity.Id, activity.From, activity.Recipient) = ("a1", new ChannelAccount { Id = "29:ana" }, new ChannelAccount { Id = "28:bot" });
        return JsonNode.Parse(BotJson.Write(activity))!.AsObject();
    }

    private async Task<(int Status, string Body)> PostAsync(string body, string? header)
    {
        var http = new DefaultHttpContext();
        using var written = new MemoryStream();
        (http.Request.Method, http.Request.Body, http.Response.Body) = ("POST", new MemoryStream(Encoding.UTF8.GetBytes(body)), written);
        http.Request.Headers.Authorization = header;
        await _adapter.ProcessAsync(http.Request, http.Response, new Counting(() => _turns++), TestContext.Current.CancellationToken);
        return (http.Response.StatusCode, Encoding.UTF8.GetString(written.ToArray()));
    }

    private sealed class Counting(Action count) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            count();
            return Task.CompletedTask;
        }
    }
}
