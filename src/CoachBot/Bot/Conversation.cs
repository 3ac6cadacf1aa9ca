using CoachBot.Bot.Steps;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Recognition;
using CoachBot.Telemetry;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Bot;

/// <summary>
/// Leads a seller's conversation: commands first, then the open dialog, then recognition. Whatever comes in, something sensible goes out.
/// </summary>
public sealed partial class Conversation(
    ContentLibrary content, TopicDialogs dialogs, Understanding understanding, Home home, PrivateConversationState state,
    IEnumerable<IStandingCommand> commands, IEnumerable<IHearsFirst> changes, ILogger<Conversation> log)
{
    private const int LongestGist = 160;

    private readonly Dictionary<string, IStandingCommand> _standing = commands
        .SelectMany(feature => feature.Commands.Select(name => (name, feature)))
        .ToDictionary(pair => pair.name, pair => pair.feature, StringComparer.Ordinal);
    private readonly IStatePropertyAccessor<string> _opening = state.CreateProperty<string>("opening");

    public async Task HandleAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var dialog = await dialogs.OpenAsync(turn, cancellationToken);
        if (dialog.ActiveDialog is { } active && !dialogs.Has(active.Id))
        {
            await dialog.CancelAllDialogsAsync(cancellationToken);
            await turn.SendAsync(home.Menu(home.Line("no-longer-there")), cancellationToken);
            return;
        }
        await RouteAsync(dialog, Incoming.Of(turn), cancellationToken);
        if (turn.TurnState.Get<SwitchTo>() is { } elsewhere)
        {
            await turn.SayAsync(home.Line("switched"), cancellationToken);
            await BeginAsync(dialog, elsewhere.Topic, elsewhere.Said, new Opening { Buyer = elsewhere.Buyer, Company = elsewhere.Company }, cancellationToken);
        }
    }

    /// <summary>Begins a topic of the coach's own accord; not while another conversation is open.</summary>
    public async Task<bool> TryBeginAsync(ITurnContext turn, string topic, Opening opening, CancellationToken cancellationToken)
    {
        var dialog = await dialogs.OpenAsync(turn, cancellationToken);
        if (dialog.ActiveDialog is not null)
        {
            return false;
        }
        await BeginAsync(dialog, topic, opening, cancellationToken);
        return true;
    }

    private async Task RouteAsync(DialogContext dialog, Incoming incoming, CancellationToken cancellationToken)
    {
        var (turn, isOpen) = (dialog.Context, dialog.ActiveDialog is not null);
        if (incoming.Click is { Start: not null } click)
        {
            await ChosenAsync(dialog, click.Start, click, cancellationToken);
        }
        else if ((incoming.Click?.Command ?? incoming.Command) is { } name && _standing.TryGetValue(name, out var standing))
        {
            await StandAsync(dialog, standing, name, incoming.Click, cancellationToken);
        }
        else if (incoming.Command is { } command && Steers(command, isOpen) && !Hears(dialog, command))
        {
            await (isOpen ? SteerWithinAsync(dialog, command, cancellationToken) : SteerAsync(turn, command, cancellationToken));
        }
        else if (isOpen)
        {
            await dialog.ContinueDialogAsync(cancellationToken);
        }
        else if (incoming.Click is not null)
        {
            await turn.SendAsync(home.Menu(home.Line("finished-card")), cancellationToken);
        }
        else if (Unreadable(incoming) is { } why && !await IsLongDraftAsync(turn, incoming, cancellationToken))
        {
            await turn.SayAsync(home.Line(why), cancellationToken);
        }
        else if (!await IsChangeAsync(turn, incoming.Text, cancellationToken))
        {
            await RecogniseAsync(dialog, incoming.Text, cancellationToken);
        }
    }

    private async Task<bool> IsChangeAsync(ITurnContext turn, string text, CancellationToken cancellationToken)
    {
        foreach (var feature in changes)
        {
            if (await feature.HearAsync(turn, text, cancellationToken))
            {
                return true;
            }
        }
        return false;
    }

    private async Task RecogniseAsync(DialogContext dialog, string text, CancellationToken cancellationToken)
    {
        var turn = dialog.Context;
        var recognised = await understanding.RecognizeAsync(turn, Gist(text), cancellationToken);
        var best = recognised.Best.Intent;
        Recognised(recognised.Decision, best);
        CoachTelemetry.Decided(recognised.Decision, best);
        switch (recognised.Decision)
        {
            case Decision.Sure when best == "help":
                await turn.SendAsync(home.Help(Names(turn)), cancellationToken);
                break;
            case Decision.Sure when best != IntentRecognizer.None:
                await BeginAsync(dialog, best, Opening.From(text, recognised.Slots), cancellationToken);
                break;
            case Decision.Unsure:
                await turn.SendAsync(home.DidYouMean(recognised, text), cancellationToken);
                break;
            case Decision.None when IsName(text, recognised.Slots.Buyer):
                await turn.SendAsync(home.Menu(home.Line("what-about", new Names(recognised.Slots.Buyer))), cancellationToken);
                break;
            default:
                await turn.SendAsync(home.Menu(home.Vary("not-my-field", turn), home.Line("can-do")), cancellationToken);
                break;
        }
    }

    private static bool IsName(string text, string? buyer) => string.Equals(text.Trim(' ', '.', '!', '?'), buyer, StringComparison.OrdinalIgnoreCase);

    /// <summary>A topic was chosen on a card: from "did you mean" it also teaches how this seller writes.</summary>
    private async Task ChosenAsync(DialogContext dialog, string topic, Click click, CancellationToken cancellationToken)
    {
        if (click.Said is not null && content.Find(topic) is not null && !dialogs.Forgets(topic))
        {
            await understanding.LearnAsync(dialog.Context, click.Said, topic, cancellationToken);
        }
        if (topic == "help")
        {
            await dialog.Context.SendAsync(home.Help(Names(dialog.Context)), cancellationToken);
            return;
        }
        await BeginAsync(dialog, topic, click.Said, new Opening { Buyer = click.Buyer, Company = click.Company, Item = click.Item }, cancellationToken);
    }

    /// <summary>Begins with what the seller wrote; who it was about before still holds where they name nobody else.</summary>
    private async Task BeginAsync(DialogContext dialog, string topic, string? said, Opening before, CancellationToken cancellationToken)
    {
        var slots = said is null ? null : (await understanding.RecognizeAsync(dialog.Context, said, cancellationToken)).Slots;
        var opening = Opening.From(said, slots);
        var names = opening.Buyer is null && opening.Company is null ? before : opening;
        await BeginAsync(dialog, topic, opening with { Buyer = names.Buyer, Company = names.Company, Item = before.Item }, cancellationToken);
    }

    private async Task BeginAsync(DialogContext dialog, string topic, Opening opening, CancellationToken cancellationToken)
    {
        if (!dialogs.Has(topic))
        {
            NotAvailable(topic);
            await dialog.Context.SendAsync(home.Menu(home.Line("not-yet-available")), cancellationToken);
            return;
        }
        var options = (dialogs.Forgets(topic) ? opening with { Text = null } : opening).ToOptions();
        await _opening.SetAsync(dialog.Context, options, cancellationToken);
        await dialog.CancelAllDialogsAsync(cancellationToken);
        await dialog.BeginDialogAsync(topic, options, cancellationToken);
        Began(topic);
    }

    // A message with the whole correspondence below it is long, and yet can be read.
    private async Task<bool> IsLongDraftAsync(ITurnContext turn, Incoming incoming, CancellationToken cancellationToken)
    {
        if (!incoming.IsTooLong)
        {
            return false;
        }
        var recognised = await understanding.RecognizeAsync(turn, Gist(incoming.Text), cancellationToken);
        return recognised.Decision == Decision.Sure && dialogs.Forgets(recognised.Best.Intent);
    }

    // Of a very long text, only how it begins tells what it is for.
    private static string Gist(string text) => text.Length > Incoming.LongestRead ? text[..LongestGist] : text;

    private static string? Unreadable(Incoming incoming)
    {
        if (incoming.Text.Length == 0)
        {
            return incoming.HasFiles ? "only-attachments" : "empty";
        }
        if (incoming.IsTooLong)
        {
            return "too-long";
        }
        return incoming.Text.Any(char.IsLetterOrDigit) ? null : "only-emoji";
    }

    private static Names Names(ITurnContext turn) => new(seller: turn.Activity.From?.Name);

    [LoggerMessage(1001, LogLevel.Information, "Recognised: {Decision}, {Intent}")]
    private partial void Recognised(Decision decision, string intent);

    [LoggerMessage(1002, LogLevel.Information, "Began {Topic}")]
    private partial void Began(string topic);

    [LoggerMessage(1003, LogLevel.Information, "Asked for {Topic}, which has no dialog")]
    private partial void NotAvailable(string topic);
}
