using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>A waterfall that can also go to a named step, back to the question before, or back to an answer that is being corrected.</summary>
internal sealed class StepsDialog(IEnumerable<WaterfallStep> steps, Func<DialogInstance, Frame, OpenQuestion> restore)
    : WaterfallDialog(nameof(StepsDialog), steps)
{
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result, CancellationToken cancellationToken = default)
    {
        var instance = dc.ActiveDialog!;
        var frame = Frame.Load(instance);
        if (reason == DialogReason.NextCalled || result is not Answer answer)
        {
            return await GoToAsync(dc, frame, reason, result, cancellationToken);
        }
        if (answer.Back)
        {
            return await AskBeforeAsync(dc, frame, cancellationToken);
        }
        if (frame.Asked[^1].Question != answer.Question && frame.BackTo(answer.Question) is { } corrected)
        {
            restore(instance, corrected);
            frame = corrected;
        }
        return await GoToAsync(dc, frame, reason, result, cancellationToken);
    }

    private async Task<DialogTurnResult> GoToAsync(DialogContext dc, Frame frame, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        if (frame.Next is not { } next)
        {
            return await base.ResumeDialogAsync(dc, reason, result!, cancellationToken);
        }
        (frame with { Next = null }).Save(dc.ActiveDialog!);
        return await RunStepAsync(dc, next, reason, result!, cancellationToken);
    }

    private async Task<DialogTurnResult> AskBeforeAsync(DialogContext dc, Frame frame, CancellationToken cancellationToken)
    {
        var before = frame.BackTo(frame.Asked[^2].Question)!;
        var question = restore(dc.ActiveDialog!, before);
        before.Save(dc.ActiveDialog!);
        return await dc.BeginDialogAsync(nameof(AskDialog), new AskOptions(question), cancellationToken);
    }
}
