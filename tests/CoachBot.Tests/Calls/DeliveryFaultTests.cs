using CoachBot.Tests.Conversations;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Calls;

/// <summary>What happens to a reminder when its seller can't be reached just now.</summary>
public sealed class DeliveryFaultTests
{
    private readonly Chat _chat = new(new TestCoach());

    [Fact]
    public async Task It_is_tried_again_until_it_comes_and_says_that_it_is_late()
    {
        await _chat.SayAsync("remind me today at 11 to call Ana");
        _chat.Coach.Adapter.Fault = new HttpRequestException("The channel is away.");
        Assert.Empty(await _chat.WaitAsync(TimeSpan.FromHours(2)));
        Assert.Empty(await _chat.WaitAsync(TimeSpan.FromMinutes(1)));

        _chat.Coach.Adapter.Fault = null;
        var replies = await _chat.WaitAsync(TimeSpan.FromMinutes(2));

        Assert.Contains("I was out of order", Assert.Single(replies).Text, StringComparison.Ordinal);
        Assert.Empty(await _chat.WaitAsync(TimeSpan.FromHours(2)));
    }

    [Fact]
    public async Task Uninstalling_ends_what_was_still_to_come()
    {
        await _chat.SayAsync("remind me today at 11 to call Ana");
        await _chat.SendAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = "remove" });
        Assert.Empty(await _chat.WaitAsync(TimeSpan.FromHours(3)));
    }
}
