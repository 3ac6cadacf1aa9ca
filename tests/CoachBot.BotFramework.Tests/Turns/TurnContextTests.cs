using CoachBot.BotFramework.Adapters;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Tests.Turns;

public class TurnContextTests
{
    private readonly TestAdapter _adapter = new();
    private readonly List<string> _seen = [];

    [Fact]
    public async Task Send_hooks_run_in_the_order_in_which_they_were_added_around_the_adapter()
    {
        var context = NewContext();
        context.OnSendActivities(async (_, activities, next) => await AroundAsync("outer", next));
        context.OnSendActivities(async (_, activities, next) => await AroundAsync("inner", next));

        await context.SendActivityAsync("hello");

        Assert.Equal(["outer before", "inner before", "inner after", "outer after"], _seen);
        Assert.Equal("hello", _adapter.GetNextReply()!.AsMessageActivity()!.Text);
    }

    [Fact]
    public async Task A_hook_that_does_not_go_on_keeps_the_activities_from_the_channel()
    {
        var context = NewContext();
        context.OnSendActivities((_, activities, _) => Task.FromResult(activities.ConvertAll(_ => new ResourceResponse("kept")).ToArray()));

        var response = await context.SendActivityAsync("hello");

        Assert.Equal("kept", response.Id);
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task A_hook_can_change_what_is_sent()
    {
        var context = NewContext();
        context.OnSendActivities((_, activities, next) =>
        {
            activities.Add(MessageFactory.Text("and one more"));
            return next();
        });

        await context.SendActivityAsync("hello");

        Assert.Equal(2, _adapter.ActiveQueue.Count);
    }

    [Fact]
    public async Task What_is_sent_is_addressed_to_the_conversation_of_the_turn()
    {
        var context = NewContext();

        await context.SendActivityAsync("hello");

        var reply = _adapter.GetNextReply()!;
        Assert.Equal(("convo1", "user1", "bot", context.Activity.Id), (reply.Conversation.Id, reply.Recipient.Id, reply.From.Id, reply.ReplyToId));
        Assert.True(context.Responded);
    }

    [Fact]
    public async Task A_trace_is_no_response()
    {
        var context = NewContext();

        await context.SendActivityAsync(new Activity { Type = ActivityTypes.Trace });

        Assert.False(context.Responded);
    }

    [Fact]
    public async Task Update_and_delete_hooks_see_what_is_meant()
    {
        var context = NewContext();
        context.OnUpdateActivity((_, activity, next) =>
        {
            _seen.Add($"update {activity.Id}");
            return next();
        });
        context.OnDeleteActivity((_, reference, next) =>
        {
            _seen.Add($"delete {reference.ActivityId}");
            return next();
        });
        var sent = await context.SendActivityAsync("draft");

        await context.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = sent.Id, Text = "final" });
        Assert.Equal("final", Assert.Single(_adapter.ActiveQueue).Text);
        await context.DeleteActivityAsync(sent.Id!);

        Assert.Equal([$"update {sent.Id}", $"delete {sent.Id}"], _seen);
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task Expected_replies_are_kept_back_for_the_response()
    {
        var message = _adapter.MakeActivity("hi");
        message.DeliveryMode = DeliveryModes.ExpectReplies;
        using var context = new TurnContext(_adapter, message);

        await context.SendActivityAsync("hello");

        Assert.Equal("hello", Assert.Single(context.BufferedReplyActivities).Text);
        Assert.Empty(_adapter.ActiveQueue);
        Assert.True(context.Responded);
    }

    [Fact]
    public async Task Nothing_can_be_sent_after_the_turn()
    {
        var context = NewContext();
        context.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => context.SendActivityAsync("too late"));
        Assert.Throws<ObjectDisposedException>(() => context.TurnState.Get<string>("any"));
    }

    [Fact]
    public async Task Blank_text_is_refused() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => NewContext().SendActivityAsync("  "));

    [Fact]
    public void Turn_state_is_found_by_name_in_any_case_and_by_type()
    {
        var state = new TurnContextStateCollection();
        state.Add("Name", "value");
        state.Add(new Uri("https://example.org"));

        Assert.Equal("value", state.Get<string>("name"));
        Assert.Null(state.Get<Uri>("name"));
        Assert.Equal("example.org", state.Get<Uri>()!.Host);
        Assert.Throws<ArgumentException>(() => state.Add("NAME", "again"));
    }

    private TurnContext NewContext() => new(_adapter, _adapter.MakeActivity("hi"));

    private async Task<ResourceResponse[]> AroundAsync(string name, Func<Task<ResourceResponse[]>> next)
    {
        _seen.Add($"{name} before");
        var responses = await next();
        _seen.Add($"{name} after");
        return responses;
    }
}
