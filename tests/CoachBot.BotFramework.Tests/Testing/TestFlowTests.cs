using CoachBot.BotFramework.Adapters;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Tests.Testing;

public class TestFlowTests
{
    [Fact]
    public async Task A_conversation_that_goes_as_expected_passes() => await Echo()
        .Send("hi").AssertReply("you said hi")
        .Test("they said no", "you said they said no")
        .Send("one").AssertReplyContains("one")
        .Send("three").AssertReply(reply => Assert.EndsWith("three", reply.AsMessageActivity()!.Text, StringComparison.Ordinal))
        .StartTestAsync();

    [Fact]
    public async Task A_wrong_reply_fails_and_says_what_came()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("hi").AssertReply("you said bye").StartTestAsync());

        Assert.Contains("you said hi", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_of_another_type_fails() => await Assert.ThrowsAsync<InvalidOperationException>(
        () => Echo().Send("hi").AssertReply(new Activity { Type = ActivityTypes.Typing }).StartTestAsync());

    [Fact]
    public async Task A_missing_reply_fails() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => Echo().Send("").AssertReply("anything", timeout: 1).StartTestAsync());

    [Fact]
    public async Task Silence_can_be_expected()
    {
        await Echo().Send("").AssertNoReply(timeout: 1).StartTestAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("hi").AssertNoReply(timeout: 1).StartTestAsync());
    }

    [Fact]
    public async Task A_reply_that_comes_later_is_waited_for()
    {
        var adapter = new TestAdapter();
        var next = adapter.GetNextReplyAsync();
        Assert.False(next.IsCompleted);

        await adapter.SendTextToBotAsync("hi", (turn, token) => turn.SendActivityAsync("late", cancellationToken: token), default);

        Assert.Equal("late", (await next).AsMessageActivity()!.Text);
        Assert.Null(adapter.GetNextReply());
    }

    private static TestFlow Echo() => new(new TestAdapter(), async (turn, token) =>
    {
        var activity = turn.Activity;
        if (activity.MembersAdded is [var member])
        {
            await turn.SendActivityAsync($"welcome, {member.Id}", cancellationToken: token);
        }
        else if (!string.IsNullOrEmpty(activity.Text))
        {
            await turn.SendActivityAsync($"you said {activity.Text}", cancellationToken: token);
        }
    });
}
