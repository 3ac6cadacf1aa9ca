using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.StandIns.Tests.Dialogs;

/// <summary>Asks what it is begun with, and ends with the answer.</summary>
internal sealed class Question(string id) : Dialog(id)
{
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null,
        CancellationToken cancellationToken = default)
    {
        dc.ActiveDialog!.State["question"] = options!;
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(dc.Context.Activity.Text, cancellationToken);

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance,
        CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync((string)instance.State["question"], cancellationToken: cancellationToken);
}
