using CoachBot.Dialogs;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Understanding;
using CoachBot.Pipeline;
using CoachBot.Practice.RolePlay;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening;

/// <summary>
/// Leads a conversation: a press does what its button says; words are read once, decided on once, and then carried out. Whatever comes in,
/// something sensible goes out, on one card.
/// </summary>
public sealed class DialogManager(
    TalkTurns turns, TalkDialogs dialogs, GlobalCommands commands, PressedButtons buttons, WhichDeals which, HeardWords words)
{
    /// <summary>Takes what a seller wrote or pressed.</summary>
    public async Task HandleAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (!await dialogs.DropEarlierAsync(context, cancellationToken))
        {
            await turns.RunAsync(context, turn => RouteAsync(turn, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Begins a topic of the coach's own accord; not while another conversation is open.</summary>
    public Task<bool> TryBeginAsync(ITurnContext context, string topic, TopicOptions options, CancellationToken cancellationToken) =>
        turns.BeginAsync(context,
            turn => dialogs.BeginAsync(turn, options, turn.NewTalk(topic, [], Deal(options)), beside: false, cancellationToken),
            cancellationToken);

    // Who takes it: the first of these that it is for.
    private async Task RouteAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        var incoming = turn.Incoming;
        if (await dialogs.EndSwitchedOffAsync(turn, cancellationToken))
        {
            return;
        }
        if (incoming.Click is { Start: not null } start)
        {
            await buttons.PressAsync(turn, start, cancellationToken);
        }
        else if (await commands.RunAsync(turn, incoming, cancellationToken))
        {
            return;
        }
        else if (await dialogs.ModalAsync(turn, cancellationToken) is { } modal
            && (incoming.Command is null || modal.Hears(incoming.Command)))
        {
            await InPlayAsync(turn, incoming, cancellationToken);
        }
        else
        {
            await HearAsync(turn, incoming, cancellationToken);
        }
    }

    // A line is said to the buyer; what is wanted of the coach is done beside it, or ends the play.
    private async Task InPlayAsync(TalkTurn turn, Incoming incoming, CancellationToken cancellationToken)
    {
        if (incoming.Click is not null)
        {
            await dialogs.ContinueAsync(turn, cancellationToken);
        }
        else if (LeavesPart.WishBehind(incoming.Text) is { } wish)
        {
            await dialogs.EndAsync(turn, cancellationToken);
            await words.HearAsync(turn, incoming with { Text = wish, Command = null }, cancellationToken);
        }
        else if (LeavesPart.Unsaid(incoming.Text, turn))
        {
            await dialogs.EndAsync(turn, cancellationToken);
            await HearAsync(turn, incoming, cancellationToken);
        }
        else if (ToldInPlay.WantsDone(incoming.Text) && !LeavesPart.In(incoming.Text))
        {
            await words.HearAsync(turn, incoming, cancellationToken);
        }
        else
        {
            await dialogs.ContinueAsync(turn, cancellationToken);
        }
    }

    private async Task HearAsync(TalkTurn turn, Incoming incoming, CancellationToken cancellationToken)
    {
        if (!await which.TakeAsync(turn, cancellationToken))
        {
            await (incoming.Click is { } click
                ? buttons.PressAsync(turn, click, cancellationToken)
                : words.HearAsync(turn, incoming, cancellationToken));
        }
    }

    private static DealView? Deal(TopicOptions options) =>
        options.Buyer is null && options.Company is null ? null : new DealView(options.Buyer, options.Company);
}
