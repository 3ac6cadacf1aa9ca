using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Listening;

/// <summary>Commands and courtesies: the same at every step, and none of them costs the seller their place, unless they want it to.</summary>
public sealed partial class Conversation
{
    // Words that may also be an answer are left to an open question.
    private static bool Steers(string command, bool isOpen) => command switch
    {
        "skip" or "back" or "yes" or "no" or "no-date" or "praise" => !isOpen,
        _ => true,
    };

    private static bool Hears(DialogContext dialog, string command)
    {
        var innermost = dialog;
        while (innermost.Child is { } child)
        {
            innermost = child;
        }
        return innermost.ActiveDialog is { } active && innermost.FindDialog(active.Id) is IModalDialog hearing && hearing.Hears(command);
    }

    /// <summary>Carried out at once; a question that was open stays open and is asked again.</summary>
    private async Task StandAsync(DialogContext dialog, IGlobalCommand feature, string command, Click? click, CancellationToken cancellationToken)
    {
        if (await feature.RunAsync(dialog.Context, command, click, cancellationToken) is { } begin)
        {
            await BeginAsync(dialog, begin.Topic, begin.Options, cancellationToken);
        }
        else if (dialog.ActiveDialog is not null)
        {
            await dialog.RepromptDialogAsync(cancellationToken);
        }
    }

    private Task SteerAsync(ITurnContext turn, string command, CancellationToken cancellationToken) => command switch
    {
        "help" => turn.SendAsync(home.Help(Names(turn)), cancellationToken),
        "hello" => turn.SendAsync(home.Menu(home.Vary("hello", turn, Names(turn))), cancellationToken),
        "how-are-you" or "who-are-you" => turn.SendAsync(home.Menu(home.Line(command)), cancellationToken),
        "cancel" => turn.SendAsync(home.Menu(home.Line("nothing-to-cancel")), cancellationToken),
        "start-over" or "back" => turn.SendAsync(home.Menu(home.Line("nothing-to-start-over")), cancellationToken),
        "none-of-these" => turn.SayAsync(home.Line("none-of-these-reply"), cancellationToken),
        "thanks" or "goodbye" or "praise" => turn.SayAsync(home.Vary(command, turn, Names(turn)), cancellationToken),
        _ => turn.SendAsync(home.Menu(home.Line("welcome-buttons")), cancellationToken),
    };

    private async Task SteerWithinAsync(DialogContext dialog, string command, CancellationToken cancellationToken)
    {
        var turn = dialog.Context;
        switch (command)
        {
            case "cancel":
                await dialog.CancelAllDialogsAsync(cancellationToken);
                await turn.SendAsync(home.Menu(home.Line("cancelled")), cancellationToken);
                return;
            case "start-over":
                await StartOverAsync(dialog, cancellationToken);
                return;
            case "goodbye":
                await turn.SayAsync(home.Vary("goodbye", turn, Names(turn)), cancellationToken);
                return;
            case "thanks":
                await turn.SayAsync(home.Line("thanks-within"), cancellationToken);
                return;
            case "none-of-these":
                await dialog.ContinueDialogAsync(cancellationToken);
                return;
        }
        await turn.SayAsync(home.Line(command switch
        {
            "help" => "help-within",
            "hello" => "hello-within",
            _ => command,
        }), cancellationToken);
        await dialog.RepromptDialogAsync(cancellationToken);
    }

    private async Task StartOverAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        var (topic, opening) = (dialog.ActiveDialog!.Id, await _opening.GetAsync(dialog.Context, () => "", cancellationToken));
        await dialog.CancelAllDialogsAsync(cancellationToken);
        await dialog.Context.SayAsync(home.Line("started-over"), cancellationToken);
        await dialog.BeginDialogAsync(topic, string.IsNullOrEmpty(opening) ? null : opening, cancellationToken);
    }
}
