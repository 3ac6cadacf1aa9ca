using System.Net;
using System.Text.Json.Nodes;
using CoachBot.Delivery;
using CoachBot.Dialogs.Questions;
using CoachBot.Storage.Outbox;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Hosting;

/// <summary>What a channel sees of the coach, over real HTTP.</summary>
public sealed class EndpointTests
{
    private const string AppId = "--MicrosoftAppId=2f0c6b0e-5a0e-4c0d-9a39-6a7f0b7f4d10";

    [Fact]
    public async Task A_reply_is_kept_with_the_turn_as_it_will_travel_and_a_redelivery_adds_none()
    {
        await using var coach = await RunningCoach.StartAsync();
        coach.Channel.Refuse = Answer(StatusCodes.Status503ServiceUnavailable);
        var activity = Said(coach, "they said no");

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(coach, activity));
        var kept = await RepliesAsync(coach);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(coach, activity));

        Assert.Equal(kept.Count, (await RepliesAsync(coach)).Count);
        Assert.All(kept, reply =>
        {
            Assert.Equal("message", (string?)reply["type"]);
            Assert.Equal((string?)activity["id"], (string?)reply["replyToId"]);
            Assert.Equal("sam", (string?)reply["recipient"]!["id"]);
            Assert.Equal("AdaptiveCard", (string?)reply["attachments"]![0]!["content"]!["type"]);
        });
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/privacy.html")]
    [InlineData("/terms.html")]
    public async Task The_pages_that_the_app_package_names_are_there(string page)
    {
        await using var coach = await RunningCoach.StartAsync();

        Assert.Contains("<html", await coach.Http.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_that_the_channel_puts_off_comes_again()
    {
        await using var coach = await RunningCoach.StartAsync();
        var again = new TaskCompletionSource();
        var tries = 0;
        coach.Channel.Refuse = async http =>
        {
            if (Interlocked.Increment(ref tries) > 1)
            {
                again.TrySetResult();
                return false;
            }

            http.Response.Headers.RetryAfter = "1";
            return await Answer(StatusCodes.Status429TooManyRequests)(http);
        };

        await StatusAsync(coach, Said(coach, "help"));

        await again.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_member_of_the_wrong_type_is_refused()
    {
        await using var coach = await RunningCoach.StartAsync();
        var activity = Said(coach, "help");
        activity["entities"] = "none";

        using var answer = await coach.PostAsync(activity);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("'entities'", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type", "7")]
    [InlineData("conversation", "[]")]
    [InlineData("conversation", "{\"id\":\"c\",\"isGroup\":\"perhaps\"}")]
    [InlineData("from", "\"sam\"")]
    [InlineData("timestamp", "\"yesterday\"")]
    [InlineData("attachments", "{}")]
    [InlineData("serviceUrl", "\"nowhere\"")]
    public async Task A_body_that_is_no_activity_is_refused_with_the_member_to_mend(string member, string value)
    {
        await using var coach = await RunningCoach.StartAsync();
        var activity = Said(coach, "help");
        activity[member] = JsonNode.Parse(value);

        using var answer = await coach.PostAsync(activity);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(member, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_shows_no_token_is_refused()
    {
        await using var coach = await RunningCoach.StartAsync(AppId, "--MicrosoftAppPassword=secret");

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(coach, Said(coach, "help")));
    }

    [Fact]
    public async Task The_bots_token_goes_only_where_an_authenticated_activity_came_from()
    {
        await using var coach = await RunningCoach.StartAsync(AppId, "--MicrosoftAppPassword=secret");
        var reply = new OutboxMessage { ServiceUrl = coach.Channel.ServiceUrl, ConversationId = "c1", Verb = OutboxVerb.Delete,
            ActivityId = "a1", CreatedAt = 0 };

        var delivery = await coach.Services.GetRequiredService<IReplyTransport>().SendAsync(reply, TestContext.Current.CancellationToken);

        Assert.Equal(new DeliveryResult(StatusCodes.Status403Forbidden, Error: "ServiceUrlNotTrusted"), delivery);
    }

    [Theory]
    [InlineData("MicrosoftAppId is not set", "--environment=Production")]
    [InlineData("AllowedTenants names 'contoso.com'", AppId, "--MicrosoftAppPassword=secret", "--AllowedTenants=contoso.com")]
    public async Task Settings_that_would_let_in_the_wrong_ones_stop_the_start(string told, params string[] settings)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(async () => await RunningCoach.StartAsync(settings));

        Assert.Contains(told, refusal.Message, StringComparison.Ordinal);
    }

    private static Func<HttpContext, Task<bool>> Answer(int status) => http =>
    {
        http.Response.StatusCode = status;
        return Task.FromResult(true);
    };

    private static JsonObject Said(RunningCoach coach, string text)
    {
        var activity = coach.Activity("message");
        (activity["text"], activity["textFormat"]) = (text, "plain");
        return activity;
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningCoach coach, JsonObject activity)
    {
        using var answer = await coach.PostAsync(activity);
        return answer.StatusCode;
    }

    private static async Task<IReadOnlyList<JsonNode>> RepliesAsync(RunningCoach coach) =>
        [.. (await coach.QueryAsync("SELECT payload FROM outbox ORDER BY id")).Select(payload => JsonNode.Parse(payload)!)];
}
