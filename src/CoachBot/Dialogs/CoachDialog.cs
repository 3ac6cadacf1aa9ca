using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening;
using CoachBot.Practice.DraftCheck.Phrases;
using CoachBot.Practice.RolePlay;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>What every dialog of the coach is made with.</summary>
public sealed record CoachTools(ContentLibrary Content, QuestionCatalog Questions, AnswerReader Reader);

/// <summary>
/// A dialog about one topic: a waterfall of small steps that share one typed state. Its constructor lists its steps;
/// help, cancel and other topics are handled outside, corrections and going back here.
/// </summary>
public abstract class CoachDialog<TState> : ComponentDialog
    where TState : CoachState, new()
{
    private const string StateKey = "coach";

    private readonly CoachTools _tools;
    private readonly JsonTypeInfo<TState> _json;
    private CoachStep<TState>[] _steps = [];

    protected CoachDialog(string topic, CoachTools tools, JsonTypeInfo<TState> json)
        : base(topic)
    {
        (_tools, _json) = (tools, json);
        AddDialog(new AskDialog(tools.Questions, tools.Reader));
    }

    protected ContentLibrary Content => _tools.Content;

    protected Topic Topic => Content.Find(Id) ?? throw new InvalidOperationException($"There is no content for '{Id}'. Add {Id}.{Content.Language}.yaml.");

    protected void Steps(params CoachStep<TState>[] steps)
    {
        _steps = steps;
        var waterfall = new StepsDialog(steps.Select(step => (WaterfallStep)((context, token) => RunAsync(step, context, token))), Restore);
        AddDialog(waterfall);
        InitialDialogId = waterfall.Id;
    }

    /// <summary>Asks; the following step takes the answer, or the one named.</summary>
    /// <param name="question">The question's key in the topic's file or in the shared one.</param>
    /// <param name="then">The step that takes the answer.</param>
    /// <param name="lead">A sentence before the question.</param>
    /// <param name="kind">What makes an answer.</param>
    protected Move Ask(string question, CoachStep<TState>? then = null, string? lead = null, AnswerKind kind = AnswerKind.Words) =>
        new Move.Asking(question, kind, IndexOf(then), lead);

    /// <summary>Goes on at once, with the following step or the one named.</summary>
    protected Move GoOn(CoachStep<TState>? to = null) => new Move.GoingOn(IndexOf(to));

    /// <summary>Runs another dialog of this one; the step named takes what it ends with.</summary>
    protected Move Run(string dialog, object? options, CoachStep<TState> then) => new Move.Running(dialog, options, IndexOf(then));

    protected static Move End(object? result = null) => new Move.Ending(result);

    /// <summary>Takes words that change what was said before, whatever is being asked; gives the sentence that says so, or null where they are none.</summary>
    protected virtual string? Amend(Coaching<TState> coaching, string text) => null;

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var incoming = Incoming.Of(innerDc.Context);
        if (incoming.Click is not null || incoming.Text.Length == 0 || Amend(innerDc, incoming.Text, cancellationToken) is not { } said)
        {
            return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }
        await innerDc.Context.SayAsync(said, cancellationToken);
        await innerDc.RepromptDialogAsync(cancellationToken);
        return EndOfTurn;
    }

    // What a question would be gone back to is changed, too.
    private string? Amend(DialogContext innerDc, string text, CancellationToken cancellationToken)
    {
        if (innerDc.Stack.FirstOrDefault(open => open.Id == InitialDialogId) is not { } instance || Load(instance) is not { } state)
        {
            return null;
        }
        string? AmendOne(TState one) => Amend(new Coaching<TState>(innerDc.Context, Topic, Content.Shared, one, new Opening(), Answer.None, cancellationToken), text);
        if (AmendOne(state) is not { } said)
        {
            return null;
        }
        var frame = Frame.Load(instance);
        var asked = frame.Asked.Select(before =>
        {
            var then = JsonSerializer.Deserialize(before.State, _json)!;
            AmendOne(then);
            return before with { State = JsonSerializer.Serialize(then, _json) };
        });
        (frame with { Asked = [.. asked] }).Save(instance);
        instance.State[StateKey] = JsonSerializer.Serialize(state, _json);
        return said;
    }

    private int? IndexOf(CoachStep<TState>? step)
    {
        if (step is null)
        {
            return null;
        }
        var index = Array.IndexOf(_steps, step);
        return index >= 0 ? index : throw new InvalidOperationException($"{step.Method.Name} is not among the steps of {Id}. List it in the constructor.");
    }

    private async Task<DialogTurnResult> RunAsync(CoachStep<TState> step, WaterfallStepContext context, CancellationToken cancellationToken)
    {
        var instance = context.ActiveDialog!;
        var opening = Opening.FromOptions(context.Options);
        var state = Load(instance) ?? new TState { Buyer = Names.First(opening.Buyer), Company = Names.Clean(opening.Company) };
        var answer = context.Result as Answer ?? Answer.None;
        var move = await step(new Coaching<TState>(context.Context, Topic, Content.Shared, state, opening, answer, cancellationToken) { Result = context.Result });
        var json = JsonSerializer.Serialize(state, _json);
        instance.State[StateKey] = json;
        return await MoveAsync(move, context, state, json, answer, cancellationToken);
    }

    private Task<DialogTurnResult> MoveAsync(
        Move move, WaterfallStepContext context, TState state, string json, Answer answer, CancellationToken cancellationToken)
    {
        var instance = context.ActiveDialog!;
        switch (move)
        {
            case Move.Asking ask:
                var frame = Frame.Load(instance).Ask(new AskedBefore(ask.Question, ask.Kind, ask.Then ?? context.Index + 1, json));
                frame.Save(instance);
                return context.BeginDialogAsync(nameof(AskDialog), new AskOptions(Question(frame, state), ask.Lead), cancellationToken);
            case Move.GoingOn on:
                (Frame.Load(instance) with { Next = on.To }).Save(instance);
                return context.NextAsync(answer, cancellationToken);
            case Move.Running run:
                (Frame.Load(instance) with { Next = run.Then }).Save(instance);
                return context.BeginDialogAsync(run.Dialog, run.Options, cancellationToken);
            case Move.Ending end:
                return context.EndDialogAsync(end.Result, cancellationToken);
            default:
                throw new InvalidOperationException($"A step can't move by {move.GetType().Name}.");
        }
    }

    private OpenQuestion Question(Frame frame, TState state) => new()
    {
        Topic = Id,
        Question = frame.Asked[^1].Question,
        Kind = frame.Asked[^1].Kind,
        Token = "",
        Earlier = [.. frame.Asked.SkipLast(1).Select(asked => asked.Question).Distinct()],
        Buyer = state.Buyer,
        Company = state.Company,
    };

    // The state goes back to what it was when the question was asked, so that nothing of the other course stays behind.
    private OpenQuestion Restore(DialogInstance instance, Frame frame)
    {
        instance.State[StateKey] = frame.Asked[^1].State;
        return Question(frame, Load(instance)!);
    }

    private TState? Load(DialogInstance instance) =>
        instance.State.TryGetValue(StateKey, out var json) ? JsonSerializer.Deserialize((string)json, _json) : null;
}
