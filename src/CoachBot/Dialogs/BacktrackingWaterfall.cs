using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// A waterfall that can also go to a named step, back to the question before, or back to an answer that is being corrected.
/// </summary>
internal sealed class BacktrackingWaterfall(IEnumerable<WaterfallStep> steps, Func<DialogInstance, QuestionHistory, OpenQuestion> restore)
    : WaterfallDialog(nameof(BacktrackingWaterfall), steps)
{
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result, CancellationToken cancellationToken = default)
    {
        var instance = dc.ActiveDialog!;
        var history = QuestionHistory.Load(instance);
        if (reason == DialogReason.NextCalled || result is not Answer answer)
        {
            return await GoToAsync(dc, history, reason, result, cancellationToken);
        }
        if (answer.Back)
        {
            return await AskBeforeAsync(dc, history, answer.Question, cancellationToken);
        }
        if (history.Asked[^1].Question != answer.Question && history.BackTo(answer.Question) is { } corrected)
        {
            restore(instance, corrected);
            history = corrected;
        }
        return await GoToAsync(dc, history, reason, result, cancellationToken);
    }

    private async Task<DialogTurnResult> GoToAsync(DialogContext dc, QuestionHistory history, DialogReason reason, object? result,
        CancellationToken cancellationToken)
    {
        if (history.Next is not { } next)
        {
            return await base.ResumeDialogAsync(dc, reason, result!, cancellationToken);
        }
        (history with { Next = null }).Save(dc.ActiveDialog!);
        return await RunStepAsync(dc, next, reason, result!, cancellationToken);
    }

    private async Task<DialogTurnResult> AskBeforeAsync(DialogContext dc, QuestionHistory history, string wanted,
        CancellationToken cancellationToken)
    {
        var before = history.BackTo(wanted) ?? history.BackTo(history.Asked[^2].Question)!;
        var question = restore(dc.ActiveDialog!, before);
        before.Save(dc.ActiveDialog!);
        return await dc.BeginDialogAsync(nameof(QuestionPrompt), new QuestionPromptOptions(question), cancellationToken);
    }
}
