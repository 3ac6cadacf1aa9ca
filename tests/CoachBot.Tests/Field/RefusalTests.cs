using CoachBot.Delivery;
using CoachBot.Storage.Outbox;

namespace CoachBot.Tests.Field;

/// <summary>The channel refuses what the coach sends: what may pass is held, and what is final ends.</summary>
public sealed class RefusalTests
{
    private readonly FieldReport _field = new();

    [Theory]
    [InlineData(403, "BotDisabledByAdmin")]
    [InlineData(403, "ConversationBlockedByUser")]
    [InlineData(403, "MessageWritesBlocked")]
    public async Task A_reminder_that_is_refused_for_now_comes_when_it_may(int status, string code)
    {
        await _field.ArriveAsync("05-admin-block-1-due");
        await _field.ArriveAsync("05-admin-block-2-later");
        Refuse(status, code);
        Assert.Empty(await _field.WaitAsync(TimeSpan.FromMinutes(2), "u403"));
        Assert.Empty(await _field.WaitAsync(TimeSpan.FromHours(5), "u403"));

        _field.Coach.Channel.Refuses = null;
        var came = await _field.WaitAsync(TimeSpan.FromHours(7), "u403");

        Assert.Contains("ring Ana", Assert.Single(came).Text, StringComparison.Ordinal);
        Assert.Equal(["send the quote to Ravi"], await _field.Coach.QueryAsync("SELECT task FROM reminder WHERE status = 'pending'"));
    }

    [Fact]
    public async Task Who_writes_meanwhile_is_told_what_fell_due()
    {
        await _field.ArriveAsync("05-admin-block-1-due");
        Refuse(403, "BotDisabledByAdmin");
        await _field.WaitAsync(TimeSpan.FromMinutes(2), "u403");
        _field.Coach.Channel.Refuses = null;

        var told = await _field.SayAsync("hello", "u403", "conv403");

        Assert.Contains("ring Ana", string.Join('\n', told), StringComparison.Ordinal);
        Assert.Empty(await _field.WaitAsync(TimeSpan.FromDays(1), "u403"));
    }

    [Fact]
    public async Task What_is_refused_for_good_ends()
    {
        await _field.ArriveAsync("05-admin-block-1-due");
        await _field.ArriveAsync("05-admin-block-2-later");
        Refuse(403, "BotNotInConversationRoster");
        await _field.WaitAsync(TimeSpan.FromMinutes(2), "u403");

        Assert.Empty(await _field.Coach.QueryAsync("SELECT task FROM reminder WHERE status = 'pending'"));
        Assert.Empty(await _field.Coach.QueryAsync("SELECT user_id FROM conversation_reference"));
    }

    [Fact]
    public async Task A_reply_to_a_talk_that_is_over_is_dropped_and_that_is_said()
    {
        var lost = true;
        _field.Coach.Channel.Refuses = message =>
            lost && message.Verb == OutboxVerb.Reply ? new DeliveryResult(403, Error: "BotDisabledByAdmin") : null;
        var said = _field.SayAsync("they said no", "u403", "conv403");
        for (var waited = TimeSpan.Zero; !said.IsCompleted && waited < TimeSpan.FromMinutes(70); waited += TimeSpan.FromSeconds(15))
        {
            _field.Coach.Time.Advance(TimeSpan.FromSeconds(15));
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        Assert.Empty(await said);
        lost = false;

        var told = await _field.SayAsync("help", "u403", "conv403");

        Assert.Contains("didn't reach you", told[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("didn't reach you", (await _field.SayAsync("help", "u403", "conv403"))[0].Text, StringComparison.Ordinal);
    }

    private void Refuse(int status, string code) => _field.Coach.Channel.Refuses = _ => new DeliveryResult(status, Error: code);
}
