namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog context within a step of a waterfall.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _wentOn;

    internal WaterfallStepContext(
        WaterfallDialog waterfall, DialogContext dc, object? options, IDictionary<string, object> values, int index, DialogReason reason,
        object? result)
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        Parent = dc.Parent;
        _waterfall = waterfall;
        (Options, Values, Index, Reason, Result) = (options, values, index, reason, result);
    }

    /// <summary>The step's index, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with. Changes to it are kept.</summary>
    public object? Options { get; }

    /// <summary>Why this step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>The result of the step before: of its prompt, of its dialog, or the text of the user's message.</summary>
    public object? Result { get; }

    /// <summary>What the steps keep for each other.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes straight on to the next step.</summary>
    /// <exception cref="InvalidOperationException">The step did so already.</exception>
    public Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        if (result is CancellationToken)
        {
            throw new ArgumentException("This is a cancellation token; pass it as the last argument.", nameof(result));
        }

        if (_wentOn)
        {
            throw new InvalidOperationException($"Step {Index} of '{_waterfall.Id}' called NextAsync twice. Return what the first call " +
                "returns.");
        }

        _wentOn = true;
        return _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
