using System.Buffers.Text;
using System.Net;
using System.Text;
using CoachBot.Calls.Calendar;
using CoachBot.Tests.Conversations;
using CoachBot.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Tests.Calls;

/// <summary>An agreed call as a calendar file: behind a button of its card, for whoever has that, and kept nowhere.</summary>
public sealed class CalendarTests
{
    private static readonly AgreedTime _call =
        new("Call with Zoë from Čapek; Sons, “Ltd”", new(2026, 11, 27, 9, 30, 0, TimeSpan.Zero), TimeSpan.FromMinutes(45));

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_link_of_a_card_gives_a_file_that_calendars_open_and_says_nothing_by_itself()
    {
        await using var coach = await RunningCoach.StartAsync();
        var link = await coach.Services.GetRequiredService<CalendarLinks>().LinkAsync(_call, Cancelled);
        var says = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(link.Segments[^1]));
        Assert.DoesNotContain("Call", says, StringComparison.Ordinal);
        Assert.DoesNotContain("apek", says, StringComparison.Ordinal);

        using var answer = await coach.Http.GetAsync(link, Cancelled);
        Assert.Equal(("text/calendar", "call.ics"),
            (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.FileName));
        var entry = Assert.Single(Ical.Net.Calendar.Load(await answer.Content.ReadAsStringAsync(Cancelled))!.Events);
        Assert.Equal((_call.Title, _call.Starts.UtcDateTime), (entry.Summary, entry.Start!.AsUtc));
        Assert.Equal(_call.Starts.UtcDateTime + _call.Length, entry.End?.AsUtc
            ?? entry.Start.AsUtc + entry.Duration!.Value.ToTimeSpanUnspecified());
        Assert.DoesNotContain(coach.Log.Lines, line => line.Contains("Zoë", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_that_was_changed_or_made_up_is_none()
    {
        await using var coach = await RunningCoach.StartAsync();
        var link = (await coach.Services.GetRequiredService<CalendarLinks>().LinkAsync(_call, Cancelled)).AbsolutePath;
        string[] others = [$"{link[..^2]}{(link[^2] == 'A' ? 'B' : 'A')}{link[^1]}", $"{link}A", "/calendar/x", "/calendar/%FF",
            $"/calendar/{new string('A', 60)}", $"/calendar/{new string('A', 4000)}"];
        foreach (var other in others)
        {
            Assert.Equal(HttpStatusCode.NotFound,
                (await coach.Http.GetAsync(new Uri(coach.Http.BaseAddress!, other), Cancelled)).StatusCode);
        }
    }

    [Fact]
    public async Task Every_card_of_an_agreed_call_has_it_and_a_day_alone_has_not()
    {
        var chat = new Chat(new TestCoach());
        await chat.SayAsync("I have a half hour call with Ana from Contoso tomorrow at 10");
        Assert.Contains("To my calendar", chat.Replies[^1].Buttons);
        Assert.Contains("To my calendar", (await ToTheEndAsync("Call them", "friday at 9")).Buttons);
        Assert.DoesNotContain("To my calendar", (await ToTheEndAsync("Call them", "friday")).Buttons);
        Assert.DoesNotContain("To my calendar", (await ToTheEndAsync("Send the message", "friday at 9")).Buttons);
    }

    private static async Task<Reply> ToTheEndAsync(string step, string day)
    {
        var chat = new Chat(new TestCoach());
        await chat.SayAsync("Ana from Contoso said no");
        await chat.PressAsync("They'd rather not");
        await chat.SayAsync("ask about the language first");
        await chat.PressAsync(step);
        return (await chat.SayAsync(day))[^1];
    }
}
