namespace CoachBot.BotFramework.Dialogs;

/// <summary>Runs a dialog as a bot's whole logic.</summary>
public static class DialogExtensions
{
    /// <summary>Goes on with the open dialog, or begins <paramref name="dialog"/> when none is open.</summary>
    public static async Task RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var context = await new DialogSet(accessor).Add(dialog).CreateContextAsync(turnContext, cancellationToken);
        var result = await context.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
        {
            await context.BeginDialogAsync(dialog.Id, null, cancellationToken);
        }
    }
}
