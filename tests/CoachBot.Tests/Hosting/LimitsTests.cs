using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Hosting;

/// <summary>What one caller may ask for, over real HTTP.</summary>
public sealed class LimitsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_user_who_floods_is_told_to_wait_and_the_others_are_served()
    {
        await using var coach = await RunningCoach.StartAsync("--Limits:RequestsPerUser=1", "--Limits:UserBurst=3");
        var answers = await FloodAsync(coach, "flooder", "tenant-1");

        Assert.Equal([200, 200, 200], answers[..3].Select(answer => (int)answer.StatusCode));
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        using var other = await coach.SayAsync("hello", "somebody else");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task One_tenant_that_floods_is_told_to_wait_and_another_is_served()
    {
        await using var coach = await RunningCoach.StartAsync("--Limits:RequestsPerTenant=1", "--Limits:TenantBurst=3");
        Assert.Contains(await FloodAsync(coach, null, "tenant-1"), answer => answer.StatusCode == HttpStatusCode.TooManyRequests);

        using var other = await coach.PostAsync(Message(coach, "ana", "tenant-2"));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task What_is_refused_changes_nothing()
    {
        await using var coach = await RunningCoach.StartAsync("--Limits:RequestsPerUser=1", "--Limits:UserBurst=2");
        var answers = await FloodAsync(coach, "flooder", "tenant-1");
        var taken = answers.Count(answer => answer.StatusCode == HttpStatusCode.OK);

        Assert.Equal(taken, (await coach.QueryAsync("SELECT activity FROM handled")).Count);
    }

    [Fact]
    public async Task In_development_nothing_is_counted_so_that_a_load_test_measures_the_coach()
    {
        await using var coach = await RunningCoach.StartAsync();

        Assert.All(await FloodAsync(coach, "flooder", "tenant-1"), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task Body_and_depth_have_their_bounds()
    {
        await using var coach = await RunningCoach.StartAsync("--Limits:BodyKilobytes=32", "--Limits:JsonDepth=20");
        using var large = await coach.SayAsync(new string('x', 33 * 1024));
        using var deep = await coach.PostAsync(With(coach, Nested(24)));
        using var usual = await coach.PostAsync(With(coach, Nested(10)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, deep.StatusCode);
        Assert.Equal(HttpStatusCode.OK, usual.StatusCode);
    }

    [Fact]
    public async Task Who_sends_too_slowly_is_cut_off()
    {
        await using var coach = await RunningCoach.StartAsync("--Limits:BodyBytesPerSecond=100000", "--Limits:BodyGraceSeconds=2");
        using var caller = new TcpClient();
        await caller.ConnectAsync(IPAddress.Loopback, coach.Http.BaseAddress!.Port, Cancellation);
        var stream = caller.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: " +
            "application/json\r\nContent-Length: 1000\r\n\r\n{"),
            Cancellation);
        using var reader = new StreamReader(stream, Encoding.ASCII);

        Assert.StartsWith("HTTP/1.1 408", await reader.ReadLineAsync(Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Limits:RequestsPerUser=-1", "RequestsPerUser")]
    [InlineData("--Limits:BodyKilobytes=100000", "BodyKilobytes")]
    [InlineData("--Limits:JsonDepth=1", "JsonDepth")]
    [InlineData("--Limits:BodyBytesPerSecond=0", "BodyBytesPerSecond")]
    public async Task A_limit_out_of_its_range_stops_the_start(string setting, string name)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningCoach.StartAsync(setting));

        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Thirty messages at once, of one user or of thirty.</summary>
    private static async Task<List<HttpResponseMessage>> FloodAsync(RunningCoach coach, string? user, string tenant)
    {
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 30; i++)
        {
            answers.Add(await coach.PostAsync(Message(coach, user ?? $"user-{i}", tenant)));
        }

        return answers;
    }

    private static JsonObject Message(RunningCoach coach, string user, string tenant)
    {
        var activity = coach.Activity("message", user, $"c-{user}");
        activity["conversation"]!["tenantId"] = tenant;
        activity["text"] = "thanks";
        return activity;
    }

    private static JsonObject With(RunningCoach coach, JsonNode channelData)
    {
        var activity = Message(coach, "sam", "tenant-1");
        activity["channelData"] = channelData;
        return activity;
    }

    private static JsonNode Nested(int levels)
    {
        JsonNode node = new JsonObject();
        for (var i = 0; i < levels; i++)
        {
            node = new JsonObject { ["x"] = node };
        }

        return node;
    }
}
