using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using CoachBot.Delivery;
using CoachBot.Storage.Outbox;
using CoachBot.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Tests.Field;

/// <summary>Who else writes to the endpoint: parts left out, far too much of others, and words that would lead elsewhere.</summary>
public sealed class HostileTests(HostileTests.OneCoach one) : IClassFixture<HostileTests.OneCoach>
{
    private readonly RunningCoach _coach = one.Coach;
    private readonly string _user = $"u-{Guid.NewGuid():N}";
    private readonly string _chat = $"c-{Guid.NewGuid():N}";

    private int _heard;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string, string?> OddMembers => new()
    {
        { "recipient", null },
        { "attachments", "[null]" },
        { "entities", "[null]" },
        { "entities", """[{"type":"mention","mentioned":"x"}]""" },
        { "entities", """[{"type":"clientInfo","timezone":7}]""" },
        { "channelData", "\"x\"" },
        { "localTimezone", "\"../../etc/passwd\"" },
        { "localTimezone", "\"UTC+99:99\"" },
        { "locale", "\"\\u0000\"" },
    };

    [Theory]
    [MemberData(nameof(OddMembers))]
    public async Task A_message_with_an_odd_member_is_answered_like_any_other(string member, string? value)
    {
        var activity = _coach.Activity("message", _user, _chat);
        activity["text"] = "they said no";
        activity.Remove(member);
        if (value is not null)
        {
            activity[member] = JsonNode.Parse(value);
        }

        await AnsweredAsync(activity);
    }

    [Theory]
    [InlineData('<', 250_000)]
    [InlineData('(', 100_000)]
    [InlineData('\n', 100_000)]
    public async Task A_very_long_text_is_answered(char letter, int many)
    {
        var activity = _coach.Activity("message", _user, _chat);
        activity["text"] = new string(letter, many);

        await AnsweredAsync(activity);
    }

    [Fact]
    public async Task A_very_long_id_of_an_activity_is_one()
    {
        var activity = _coach.Activity("message", _user, _chat);
        (activity["id"], activity["text"]) = (new string('a', 10_000), "help");

        using var answer = await _coach.PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await HeardAsync();
        Assert.NotEmpty(_coach.Channel.In(_chat));
        Assert.Empty(_coach.Log.Faults);
    }

    [Theory]
    [InlineData("conversation", "10000")]
    [InlineData("from", "10000")]
    [InlineData("conversation", "..")]
    [InlineData("conversation", "../../v3/attachments")]
    [InlineData("from", "a\u0007b")]
    public async Task An_id_that_cant_be_one_is_refused_with_the_reason(string whose, string id)
    {
        var activity = _coach.Activity("message", _user, _chat);
        activity[whose]!["id"] = int.TryParse(id, out var many) ? new string('x', many) : id;

        using var answer = await _coach.PostAsync(activity);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("ids of 'conversation' and 'from'", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_member_of_the_same_name_in_other_letters_is_looked_at_too()
    {
        var activity = _coach.Activity("message", _user, _chat);
        activity["conversation"]!["ID"] = new string('x', 10_000);

        using var answer = await _coach.PostAsync(activity);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("2026-11-24T11:00:00+50:00")]
    [InlineData("2026-13-45T99:00:00Z")]
    public async Task A_moment_that_is_none_is_refused(string moment)
    {
        var activity = _coach.Activity("message", _user, _chat);
        (activity["text"], activity["localTimestamp"]) = ("they said no", moment);

        using var answer = await _coach.PostAsync(activity);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(_coach.Log.Faults);
    }

    [Theory]
    [InlineData("start")]
    [InlineData("step")]
    [InlineData("command")]
    public async Task A_press_that_says_nothing_is_answered(string member)
    {
        var activity = _coach.Activity("message", _user, _chat);
        activity["value"] = new JsonObject { [member] = " " };

        await AnsweredAsync(activity);
    }

    [Theory]
    [InlineData("https://sam:secret@smba.example/")]
    [InlineData("https://smba.example/?to=https://evil.example")]
    [InlineData("https://smba.example/#x")]
    [InlineData("https://smba.example@evil.example/")]
    public async Task A_service_url_that_says_more_than_where_is_refused(string address)
    {
        var activity = _coach.Activity("message", _user, _chat);
        activity["serviceUrl"] = address;

        using var answer = await _coach.PostAsync(activity);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("a?b=c#d", "a%3Fb%3Dc%23d")]
    [InlineData("a/../b", "a%2F..%2Fb")]
    public async Task An_id_never_changes_the_path_of_a_reply(string id, string sent)
    {
        var path = new TaskCompletionSource<string>();
        var usual = _coach.Channel.Refuse;
        _coach.Channel.Refuse = http =>
        {
            var target = http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
            return target.Contains("/c1/", StringComparison.Ordinal) && path.TrySetResult(target) ? Task.FromResult(false) : usual!(http);
        };
        var reply = new OutboxMessage { ServiceUrl = _coach.Channel.ServiceUrl, ConversationId = "c1", Verb = OutboxVerb.Reply,
            ActivityId = id, Payload = "{}", CreatedAt = 0 };

        await _coach.Services.GetRequiredService<IReplyTransport>().SendAsync(reply, Cancelled);

        Assert.Equal($"/v3/conversations/c1/activities/{sent}", await path.Task.WaitAsync(TimeSpan.FromSeconds(10), Cancelled));
        _coach.Channel.Refuse = usual;
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    public async Task An_id_that_would_name_a_folder_above_is_not_sent(string id)
    {
        var reply = new OutboxMessage { ServiceUrl = _coach.Channel.ServiceUrl, ConversationId = "c1", Verb = OutboxVerb.Reply,
            ActivityId = id, Payload = "{}", CreatedAt = 0 };

        Assert.Equal(new DeliveryResult(400, Error: "BadId"),
            await _coach.Services.GetRequiredService<IReplyTransport>().SendAsync(reply, Cancelled));
        
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/anything")]
    [InlineData("signin/verifyState")]
    public async Task A_call_that_the_coach_doesnt_know_leaves_no_address(string name)
    {
        var activity = _coach.Activity("invoke", _user, _chat);
        (activity["name"], activity["value"]) = (name, new JsonObject());

        using var answer = await _coach.PostAsync(activity);

        Assert.Equal(HttpStatusCode.NotImplemented, answer.StatusCode);
        Assert.Empty(await _coach.QueryAsync($"SELECT user_id FROM conversation_reference WHERE user_id = '{_user}'"));
        Assert.Empty(_coach.Log.Faults);
    }

    [Theory]
    [InlineData("start")]
    [InlineData("command")]
    [InlineData("item")]
    [InlineData("step")]
    [InlineData("answer")]
    public async Task What_a_press_says_reaches_no_log(string member)
    {
        var activity = _coach.Activity("message", _user, _chat);
        activity["value"] = new JsonObject { ["command"] = "reminder-done", [member] = "snaffleberg" };

        await AnsweredAsync(activity);
        Assert.DoesNotContain(_coach.Log.Lines, line => line.Contains("snaffleberg", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("25:99")]
    [InlineData("99:00")]
    [InlineData("-1:00")]
    public async Task A_time_that_no_clock_shows_is_not_taken(string time)
    {
        using (await _coach.SayAsync("remind me to call Ana", _user, _chat))
        {
            await HeardAsync();
        }

        var asked = JsonNode.Parse(_coach.Channel.In(_chat)[^1].Json)!;
        var step = Find(asked, "step") ?? "x";
        var activity = _coach.Activity("message", _user, _chat);
        activity["value"] = new JsonObject { ["step"] = step, ["text"] = "0000-00-00", ["time"] = time };
        await AnsweredAsync(activity);

        Assert.Empty(await _coach.QueryAsync($"SELECT id FROM reminder WHERE user_id = '{_user}'"));
    }

    /// <summary>Waits until something has come in the test's own chat: others write beside it.</summary>
    private async Task HeardAsync()
    {
        var patience = DateTime.UtcNow + TimeSpan.FromSeconds(30);
        while (_coach.Channel.In(_chat).Count == _heard)
        {
            Assert.True(DateTime.UtcNow < patience, "Nothing came.");
            await Task.Delay(10, Cancelled);
        }

        _heard = _coach.Channel.In(_chat).Count;
    }

    private static string? Find(JsonNode? node, string name) => node switch
    {
        JsonObject members => (string?)(members[name] as JsonValue) ?? members.Select(member => Find(member.Value, name))
            .FirstOrDefault(found => found is not null),
        JsonArray items => items.Select(item => Find(item, name)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private async Task AnsweredAsync(JsonObject activity)
    {
        using var content = new StringContent(activity.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }),
            Encoding.UTF8, "application/json");
        using var answer = await _coach.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), content, Cancelled);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await HeardAsync();
        Assert.Empty(_coach.Log.Faults);
    }

    /// <summary>One coach takes all of it.</summary>
    public sealed class OneCoach : IAsyncLifetime
    {
        internal RunningCoach Coach { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Coach = await RunningCoach.StartAsync();

        public ValueTask DisposeAsync() => Coach.DisposeAsync();
    }
}
