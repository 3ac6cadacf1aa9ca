using CoachBot.Bot.Asking;

namespace CoachBot.Bot.Steps;

/// <summary>One step of a dialog: says or shows something, then tells where to go.</summary>
public delegate Task<Move> CoachStep<TState>(Coaching<TState> coaching)
    where TState : CoachState, new();

/// <summary>Where a dialog goes after a step. A step only tells; its state is kept before anything moves.</summary>
public abstract record Move
{
    internal sealed record Asking(string Question, AnswerKind Kind, int? Then, string? Lead) : Move;

    internal sealed record GoingOn(int? To) : Move;

    internal sealed record Running(string Dialog, object? Options, int? Then) : Move;

    internal sealed record Ending(object? Result) : Move;
}
