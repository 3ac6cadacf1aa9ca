using AdaptiveCards;
using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Listening;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Understanding;
using CoachBot.MessageExtension;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Bot;

/// <summary>The coach in Teams: messages, clicks, new members. In groups it answers only who speaks to it.</summary>
public sealed partial class SalesCoachBot(
    ContentLibrary content, DialogManager conversation, EditedMessages edits, ExtensionCommands extension, MenuReplies home,
    IEnumerable<IMeetingHandler> meetings,
    IEnumerable<IUninstallHandler> uninstalls, IEnumerable<IArrivalHandler> arrivals,
    ConversationState conversationState, PrivateConversationState privateState, UserState userState)
    : TeamsActivityHandler
{
    private static readonly HashSet<string> _answered =
        new(StringComparer.Ordinal) { "adaptiveCard/action", "composeExtension/query", "composeExtension/fetchTask",
            "composeExtension/submitAction" };

    private readonly IStatePropertyAccessor<string> _welcomed = conversationState.CreateProperty<string>("welcomed");

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Tidied.Tidy(turnContext.Activity);
        var reply = TurnReply.Begin(turnContext);
        await base.OnTurnAsync(turnContext, cancellationToken);
        await reply.SendAsync(turnContext, cancellationToken);
        await conversationState.SaveChangesAsync(turnContext, false, cancellationToken);
        await privateState.SaveChangesAsync(turnContext, false, cancellationToken);
        await userState.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = ((ITurnContext)turnContext).Activity;
        if (Room.IsShared(activity) && activity.Value is null && !BotMention.Of(activity))
        {
            return;
        }
        await HearAsync(turnContext, activity, activity.Value, cancellationToken);
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        if (Click.From(invokeValue.Action?.Data) is not { } click)
        {
            return await base.OnAdaptiveCardInvokeAsync(turnContext, invokeValue, cancellationToken);
        }
        var activity = ((ITurnContext)turnContext).Activity;
        if (CardOwner.IsOther(click, activity))
        {
            return Told(home.Line("card-of-other"));
        }
        await HearAsync(turnContext, activity, invokeValue.Action!.Data, cancellationToken);
        return turnContext.TurnState.Get<PressedCard>() is { } pressed
            ? new AdaptiveCardInvokeResponse { StatusCode = 200, Type = AdaptiveCard.ContentType, Value = pressed.Card }
            : Told(home.Line("card-done"));
    }

    /// <summary>Seen by whoever pressed, and nobody else.</summary>
    private static AdaptiveCardInvokeResponse Told(string line) =>
        new() { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = line };

    /// <summary>The latest message is read anew when it is edited; deleting one, or liking it, changes nothing.</summary>
    protected override async Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        var activity = ((ITurnContext)turnContext).Activity;
        if (activity.GetChannelData<TeamsChannelData>()?.EventType is not (null or "editMessage")
            || (Room.IsShared(activity) && !BotMention.Of(activity))
            || await edits.TakeBackAsync(turnContext, cancellationToken) is not { } canBeReadAnew)
        {
            return;
        }
        await (canBeReadAnew
            ? HearAsync(turnContext, activity, null, cancellationToken)
            : turnContext.SayAsync(home.Line("edited"), cancellationToken));
    }

    // What the coach has no use for, Bot Builder would read all the same, and trust it.
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name is Tidied.MeetingStart
            or Tidied.MeetingEnd ? base.OnEventActivityAsync(turnContext, cancellationToken) : Task.CompletedTask;

    protected override Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken) =>
        _answered.Contains(turnContext.Activity.Name ?? "")
            ? base.OnInvokeActivityAsync(turnContext, cancellationToken)
            : Task.FromResult(new InvokeResponse { Status = StatusCodes.Status501NotImplemented });

    // Teams would be asked for each member's details, which the coach has no use for.
    protected override Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnMembersAddedAsync(membersAdded, turnContext, cancellationToken);

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        WelcomeAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        WelcomeAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        TakenAwayAsync(turnContext, cancellationToken);

    protected override Task OnTeamsMembersRemovedDispatchAsync(
        IList<ChannelAccount> membersRemoved, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnMembersRemovedAsync(membersRemoved, turnContext, cancellationToken);

    protected override Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        membersRemoved.Any(member => member?.Id is { } id && id == turnContext.Activity.Recipient?.Id)
            ? TakenAwayAsync(turnContext, cancellationToken)
            : Task.CompletedTask;

    protected override async Task OnTeamsMeetingStartAsync(MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken)
    {
        foreach (var handler in meetings)
        {
            await handler.BeginAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnTeamsMeetingEndAsync(MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken)
    {
        foreach (var handler in meetings)
        {
            await handler.EndAsync(turnContext, cancellationToken);
        }
    }

    private async Task TakenAwayAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        foreach (var handler in uninstalls)
        {
            await handler.HandleAsync(turn, cancellationToken);
        }
    }

    private async Task HearAsync(ITurnContext turn, Activity activity, object? value, CancellationToken cancellationToken)
    {
        if (CardOwner.IsOther(Click.From(value), activity))
        {
            await turn.SayAsync(home.Line("card-of-other"), cancellationToken);
            return;
        }
        foreach (var handler in arrivals)
        {
            if (!await handler.HandleAsync(turn, cancellationToken))
            {
                return;
            }
        }
        var incoming = Incoming.Read(activity, value, content.Commands);
        if (incoming is { HasFiles: true, Text.Length: > 0, Click: null })
        {
            TurnReply.Of(turn).AddFirst(home.Line("file-unread"));
        }
        turn.TurnState.Set(incoming);
        await conversation.HandleAsync(turn, cancellationToken);
    }

    /// <summary>Once per conversation: Teams tells of an installation in several ways.</summary>
    private async Task WelcomeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(await _welcomed.GetAsync(turn, () => "", cancellationToken)))
        {
            return;
        }
        await _welcomed.SetAsync(turn, "yes", cancellationToken);
        await (Room.IsShared(turn.Activity)
            ? turn.SayAsync(home.Line("group-welcome"), cancellationToken)
            : turn.SendAsync(home.Welcome(new Names(seller: turn.Activity.From?.Name)), cancellationToken));
    }
}
