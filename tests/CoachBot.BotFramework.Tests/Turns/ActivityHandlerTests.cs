using System.Net;
using CoachBot.BotFramework.Adapters;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Tests.Turns;

public class ActivityHandlerTests
{
    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "edited")]
    [InlineData(ActivityTypes.MessageDelete, "deleted")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData("somethingNew", "unrecognised")]
    public async Task Each_kind_of_activity_has_its_own_method(string type, string expected)
    {
        var bot = await RunAsync(new Activity { Type = type });

        Assert.Equal([expected], bot.Seen);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    public async Task Installing_and_uninstalling_are_told_apart(string action, string expected)
    {
        var bot = await RunAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = action });

        Assert.Equal([expected], bot.Seen);
    }

    [Fact]
    public async Task Members_are_reported_unless_the_bot_alone_was_added()
    {
        var alone = await RunAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new ChannelAccount { Id = "bot" }] });
        var both = await RunAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new ChannelAccount { Id = "bot" }, new ChannelAccount { Id = "ana" }] });
        var gone = await RunAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersRemoved = [new ChannelAccount { Id = "ana" }] });

        Assert.Empty(alone.Seen);
        Assert.Equal(["added bot,ana"], both.Seen);
        Assert.Equal(["removed ana"], gone.Seen);
    }

    [Fact]
    public async Task Reactions_come_one_list_after_the_other()
    {
        var bot = await RunAsync(new Activity
        {
            Type = ActivityTypes.MessageReaction,
            ReactionsAdded = [new MessageReaction { Type = "like" }],
            ReactionsRemoved = [new MessageReaction { Type = "sad" }],
        });

        Assert.Equal(["+like", "-sad"], bot.Seen);
    }

    [Fact]
    public async Task A_card_action_is_answered_with_the_bots_response()
    {
        var response = await InvokeAsync("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"use-it"}}""");

        Assert.Equal(200, response.Status);
        Assert.Equal("use-it", Assert.IsType<AdaptiveCardInvokeResponse>(response.Body).Value);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"action":"none"}""")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""")]
    public async Task A_card_action_of_another_shape_is_answered_400(string value)
    {
        var response = await InvokeAsync("adaptiveCard/action", value);

        Assert.Equal(400, response.Status);
        Assert.Equal("application/vnd.microsoft.error", Assert.IsType<AdaptiveCardInvokeResponse>(response.Body).Type);
    }

    [Fact]
    public async Task An_invoke_that_nobody_handles_is_answered_501() => Assert.Equal(501, (await InvokeAsync("made/up", "{}")).Status);

    [Fact]
    public async Task An_activity_without_a_type_is_refused()
    {
        using var context = new TurnContext(new TestAdapter(), new Activity());

        await Assert.ThrowsAsync<ArgumentException>(() => new RecordingBot().OnTurnAsync(context));
    }

    private static async Task<RecordingBot> RunAsync(Activity activity)
    {
        var bot = new RecordingBot();
        await new TestAdapter().ProcessActivityAsync(activity, bot.OnTurnAsync);
        return bot;
    }

    private static async Task<InvokeResponse> InvokeAsync(string name, string valueJson)
    {
        var adapter = new TestAdapter();
        var invoke = BotJson.Read(System.Text.Encoding.UTF8.GetBytes($$"""{"type":"invoke","name":"{{name}}","value":{{valueJson}}}"""));
        await adapter.ProcessActivityAsync(invoke, new RecordingBot().OnTurnAsync);
        var sent = (Activity)adapter.GetNextReply()!;
        Assert.Equal(ActivityTypesEx.InvokeResponse, sent.Type);
        return Assert.IsType<InvokeResponse>(sent.Value);
    }

    private sealed class RecordingBot : ActivityHandler
    {
        public List<string> Seen { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            Saw("message");

        protected override Task OnMessageUpdateActivityAsync(
            ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Saw("edited");

        protected override Task OnMessageDeleteActivityAsync(
            ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
            Saw("deleted");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Saw("event");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) =>
            Saw("typing");

        protected override Task OnEndOfConversationActivityAsync(
            ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) =>
            Saw("end");

        protected override Task OnInstallationUpdateAddAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Saw("installed");

        protected override Task OnInstallationUpdateRemoveAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Saw("uninstalled");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) =>
            Saw("added " + string.Join(',', membersAdded.Select(m => m.Id)));

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) =>
            Saw("removed " + string.Join(',', membersRemoved.Select(m => m.Id)));

        protected override Task OnReactionsAddedAsync(
            IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken) =>
            Saw("+" + messageReactions[0].Type);

        protected override Task OnReactionsRemovedAsync(
            IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken) =>
            Saw("-" + messageReactions[0].Type);

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            Saw("unrecognised");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = (int)HttpStatusCode.OK, Value = invokeValue.Action!.Verb });

        private Task Saw(string what)
        {
            Seen.Add(what);
            return Task.CompletedTask;
        }
    }
}
