using CoachBot.Delivery;
using CoachBot.Tests.Conversations;

namespace CoachBot.Tests.Practice;

/// <summary>A draft is held in memory, and for a while: what a card says whose draft is gone.</summary>
public sealed class ForgottenDraftTests
{
    private const string Draft = "check this: Hi Xanthippe, just checking in about the zeppelin. Any news?";
    private const string Gone = "I've already forgotten it, I'm sorry. Paste it once more";

    private readonly TestCoach _coach = new();

    [Fact]
    public async Task A_card_that_comes_late_comes_without_its_draft_and_a_press_on_it_says_so()
    {
        var chat = new Chat(_coach);
        var tries = 0;
        _coach.Channel.Refuses = _ => tries == 0 ? BusyForAnHour(ref tries) : Taken(ref tries);
        var saying = chat.SayAsync(Draft);
        while (!saying.IsCompleted)
        {
            _coach.Time.Advance(Volatile.Read(ref tries) == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(1));
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        var late = (await saying)[^1];
        Assert.Equal(2, tries);
        Assert.Contains("It chases", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Xanthippe", late.Text, StringComparison.Ordinal);
        Assert.Contains(Gone, (await chat.PressAsync("Put it in"))[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_of_it_in_words_is_answered_alike()
    {
        var chat = new Chat(_coach);
        await chat.SayAsync(Draft);
        _coach.Time.Advance(TimeSpan.FromHours(1));
        Assert.Contains(Gone, (await chat.SayAsync("take the first one"))[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forget_me_takes_the_draft_that_is_remembered_too()
    {
        var chat = new Chat(_coach);
        await chat.SayAsync(Draft);
        await chat.SayAsync("forget me");
        await chat.PressAsync("Yes, erase everything");
        Assert.Contains(Gone, (await chat.PressAsync("Put it in"))[^1].Text, StringComparison.Ordinal);
    }

    // It answers when most of the hour is over, and wants to be asked again when all of it is.
    private DeliveryResult BusyForAnHour(ref int tries)
    {
        _coach.Time.Advance(TimeSpan.FromMinutes(59));
        Interlocked.Increment(ref tries);
        return new DeliveryResult(503, RetryAfter: TimeSpan.FromMinutes(2));
    }

    private static DeliveryResult? Taken(ref int tries)
    {
        Interlocked.Increment(ref tries);
        return null;
    }
}
