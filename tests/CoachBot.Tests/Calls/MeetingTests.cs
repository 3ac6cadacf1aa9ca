using System.Text.Json.Nodes;
using CoachBot.Reminders.Delivery;
using CoachBot.Tests.Hosting;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Tests.Calls;

/// <summary>A Teams meeting begins and ends: who uses the coach hears of it in their own chat, and nobody else does.</summary>
public sealed class MeetingTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Those_in_the_meeting_who_use_the_coach_are_asked_how_it_went()
    {
        await using var coach = await RunningCoach.StartAsync();
        await GreetAsync(coach, "sam", "c1");
        await GreetAsync(coach, "ana", "c2");
        await GreetAsync(coach, "ben", "c3");
        coach.Channel.Members = ["sam", "ana", "someone who never wrote"];

        await HappenAsync(coach, "meetingEnd", "EndTime");
        await coach.HearAsync(2);

        Assert.Contains("The meeting's over", coach.Channel.In("c1")[^1].Json, StringComparison.Ordinal);
        Assert.Contains("The meeting's over", coach.Channel.In("c2")[^1].Json, StringComparison.Ordinal);
        Assert.Single(coach.Channel.In("c3"));
        Assert.Empty(coach.Channel.In("meeting"));
    }

    [Fact]
    public async Task A_prepared_call_brings_its_card_when_the_meeting_begins_and_only_once()
    {
        await using var coach = await RunningCoach.StartAsync();
        using (await coach.SayAsync("I'm meeting Omar in 4 minutes"))
        {
            await coach.HearAsync(1);
        }

        coach.Channel.Members = ["sam"];
        await HappenAsync(coach, "meetingStart", "StartTime");
        await coach.HearAsync(1);
        Assert.Contains("Your call with Omar is beginning", coach.Channel.In("c1")[^1].Json, StringComparison.Ordinal);

        await HappenAsync(coach, "meetingEnd", "EndTime");
        await coach.HearAsync(1);
        Assert.Contains("The meeting's over", coach.Channel.In("c1")[^1].Json, StringComparison.Ordinal);
        Assert.Empty(await coach.QueryAsync("SELECT id FROM reminder WHERE status = 'pending'"));
    }

    [Fact]
    public async Task A_meeting_whose_roster_is_refused_prompts_nobody_and_is_no_fault()
    {
        await using var coach = await RunningCoach.StartAsync();
        await GreetAsync(coach, "sam", "c1");
        coach.Channel.Members = null;

        await HappenAsync(coach, "meetingStart", "StartTime");

        Assert.Single(coach.Channel.In("c1"));
        Assert.Contains(coach.Log.Lines, line => line.Contains("The roster of a meeting can't be read", StringComparison.Ordinal));
    }

    private static async Task GreetAsync(RunningCoach coach, string user, string conversation)
    {
        using var answer = await coach.SayAsync("hello", user, conversation);
        answer.EnsureSuccessStatusCode();
        await coach.HearAsync(1);
    }

    private static async Task HappenAsync(RunningCoach coach, string name, string time)
    {
        var activity = coach.Activity("event", "sam", "meeting");
        activity["name"] = $"application/vnd.microsoft.{name}";
        activity["conversation"]!["isGroup"] = true;
        activity["conversation"]!["conversationType"] = "groupChat";
        activity["value"] = new JsonObject { ["MeetingType"] = "Scheduled", ["Title"] = "Talk", ["Id"] = "bWVldGluZw==",
            [time] = DateTime.UtcNow.ToString("O") };
        using var answer = await coach.PostAsync(activity);
        answer.EnsureSuccessStatusCode();
        await coach.Services.GetRequiredService<ReminderDelivery>().DeliverDueAsync(Cancelled);
    }
}
