using CoachBot.Dialogs.Questions;

namespace CoachBot.Dialogs;

/// <summary>One step of a dialog: tells what to say and where to go, and sends nothing.</summary>
public delegate Task<StepResult> CoachStep<TState>(StepContext<TState> context)
    where TState : CoachState, new();

/// <summary>What a step says, and where the dialog goes after it. A step only tells; its state is kept before anything moves.</summary>
public abstract record StepResult
{
    /// <summary>What is said before it goes on.</summary>
    public Said Says { get; init; } = Said.Nothing;

    /// <summary>A step that had nothing to wait for.</summary>
    public static implicit operator Task<StepResult>(StepResult result) => Task.FromResult(result);

    internal sealed record Asking(string Question, AnswerKind Kind, Delegate? Then, string? Lead) : StepResult;

    internal sealed record GoingOn(Delegate? To) : StepResult;

    internal sealed record Running(string Dialog, object? Options, Delegate Then) : StepResult;

    internal sealed record Ending(object? Result) : StepResult;
}
