using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Understanding;
using CoachBot.Storage.Turns;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>What every dialog of the coach is made with.</summary>
public sealed record CoachTools(ContentLibrary Content, QuestionCatalog Questions);

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
        AddDialog(new QuestionPrompt(tools.Questions));
    }

    protected ContentLibrary Content => _tools.Content;

    protected Topic Topic =>
        Content.Find(Id) ?? throw new InvalidOperationException($"There is no content for '{Id}'. Add {Id}.{Content.Language}.yaml.");

    protected void Steps(params CoachStep<TState>[] steps)
    {
        _steps = steps;
        var waterfall =
            new BacktrackingWaterfall(steps.Select(step => (WaterfallStep)((context, token) => RunAsync(step, context, token))), Restore);
        AddDialog(waterfall);
        InitialDialogId = waterfall.Id;
    }

    /// <summary>Asks; the following step takes the answer, or the one named.</summary>
    /// <param name="question">The question's key in the topic's file or in the shared one.</param>
    /// <param name="then">The step that takes the answer.</param>
    /// <param name="lead">A sentence before the question.</param>
    /// <param name="kind">What makes an answer.</param>
    protected static StepResult Ask(string question, CoachStep<TState>? then = null, string? lead = null,
        AnswerKind kind = AnswerKind.Words) =>
        new StepResult.Asking(question, kind, then, lead);

    /// <summary>Goes on at once, with the following step or the one named.</summary>
    protected static StepResult GoOn(CoachStep<TState>? to = null) => new StepResult.GoingOn(to);

    /// <summary>Runs another dialog of this one; the step named takes what it ends with.</summary>
    protected static StepResult Run(string dialog, object? options, CoachStep<TState> then) =>
        new StepResult.Running(dialog, options, then);

    protected static StepResult End(object? result = null) => new StepResult.Ending(result);

    /// <summary>Says with a part of the turn's card.</summary>
    protected static Said Show(CoachCard card) => new(new Saying.Part(card));

    /// <summary>The words that a step wants shown, as a card; only topics with wordings have any.</summary>
    protected virtual CoachCard CardOf(StepContext<TState> context, Saying.Wording wording) =>
        throw new InvalidOperationException($"{Id} has no wordings to show.");

    /// <summary>
    /// Takes words that change what was said before, whatever is being asked; gives the sentence that says so, or null where they are none.
    /// </summary>
    protected virtual string? Amend(StepContext<TState> coaching, string text) => null;

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc,
        CancellationToken cancellationToken = default)
    {
        var incoming = Incoming.Of(innerDc.Context);
        if (innerDc.Context.Held<Answer>() is not null
            || incoming.Click is not null
            || incoming.Text.Length == 0
            || Amend(innerDc, incoming.Text, cancellationToken) is not { } said)
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
        string? AmendOne(TState one) =>
            Amend(new StepContext<TState>(innerDc.Context, Topic, Content.Shared, one, cancellationToken), text);
        if (AmendOne(state) is not { } said)
        {
            return null;
        }
        var history = QuestionHistory.Load(instance);
        var asked = history.Asked.Select(before =>
        {
            var then = before.State.Deserialize(_json)!;
            AmendOne(then);
            return before with { State = JsonSerializer.SerializeToElement(then, _json) };
        });
        (history with { Asked = [.. asked] }).Save(instance);
        instance.Set(StateKey, state, _json);
        return said;
    }

    private int? IndexOf(Delegate? step)
    {
        if (step is null)
        {
            return null;
        }
        var index = Array.FindIndex(_steps, known => known.Method == step.Method);
        return index >= 0
            ? index
            : throw new InvalidOperationException($"{step.Method.Name} is not among the steps of {Id}. List it in the constructor.");
    }

    private async Task<DialogTurnResult> RunAsync(CoachStep<TState> step, WaterfallStepContext waterfall,
        CancellationToken cancellationToken)
    {
        var instance = waterfall.ActiveDialog!;
        var options = TopicOptions.FromOptions(waterfall.Options);
        var state = Load(instance) ?? new TState { Buyer = Names.First(options.Buyer), Company = Names.Clean(options.Company) };
        if (waterfall.Context.Held<KnownAnswers>() is { } known)
        {
            (state.Buyer, state.Company) = (Names.First(known.Buyer) ?? state.Buyer, Names.Clean(known.Company) ?? state.Company);
        }
        var answer = waterfall.Result as Answer ?? Answer.None;
        var context = new StepContext<TState>(waterfall.Context, Topic, Content.Shared, state, cancellationToken)
        {
            Options = options,
            Answer = answer,
            Result = waterfall.Result,
        };
        var result = await step(context);
        Say(context, result.Says);
        instance.Set(StateKey, state, _json);
        return await MoveAsync(result, waterfall, state, answer, cancellationToken);
    }

    private void Say(StepContext<TState> context, Said said)
    {
        var parts = said.Parts.Select(part => part switch
        {
            Saying.Line line => CoachCard.Line(line.Text),
            Saying.Part shown => shown.Card,
            Saying.Wording wording => CardOf(context, wording),
            _ => throw new InvalidOperationException($"A step can't say a {part.GetType().Name}."),
        });
        TurnReply.Of(context.Turn).Add([.. parts]);
    }

    private async Task<DialogTurnResult> MoveAsync(
        StepResult result, WaterfallStepContext waterfall, TState state, Answer answer, CancellationToken cancellationToken)
    {
        var instance = waterfall.ActiveDialog!;
        switch (result)
        {
            case StepResult.Asking ask:
                var checkpoint = new Checkpoint(ask.Question, ask.Kind, IndexOf(ask.Then)
                    ?? waterfall.Index + 1, JsonSerializer.SerializeToElement(state, _json));
                var history = QuestionHistory.Load(instance).Ask(checkpoint);
                history.Save(instance);
                return Known(ask, waterfall.Context) is { } known
                    ? await waterfall.NextAsync(known, cancellationToken)
                    : await waterfall.BeginDialogAsync(nameof(QuestionPrompt),
                        new QuestionPromptOptions(Question(history, state), ask.Lead), cancellationToken);
            case StepResult.GoingOn on:
                (QuestionHistory.Load(instance) with { Next = IndexOf(on.To) }).Save(instance);
                return await waterfall.NextAsync(answer, cancellationToken);
            case StepResult.Running run:
                (QuestionHistory.Load(instance) with { Next = IndexOf(run.Then) }).Save(instance);
                return await waterfall.BeginDialogAsync(run.Dialog, run.Options, cancellationToken);
            case StepResult.Ending end:
                return await waterfall.EndDialogAsync(end.Result, cancellationToken);
            default:
                throw new InvalidOperationException($"A step can't go on by {result.GetType().Name}.");
        }
    }

    /// <summary>What was told already isn't asked.</summary>
    private Answer? Known(StepResult.Asking ask, ITurnContext turn)
    {
        var question = _tools.Questions.Get(Id, ask.Question);
        if (question is { Answers.Count: > 0, Asks: FactKeys.Since })
        {
            // “Five weeks” chooses among days, weeks and months.
            return turn.Held<KnownAnswers>()?.Take(Id, ask.Question, question.Asks, AnswerKind.Words,
                text => _tools.Questions.Match(question, text)?.Id);
        }
        // Another fact is no choice among answers: which of them it means, the reading tells.
        return turn.Held<KnownAnswers>()?.Take(Id, ask.Question, question.Answers.Count == 0 ? question.Asks : null, ask.Kind);
    }

    private OpenQuestion Question(QuestionHistory history, TState state) => new()
    {
        Topic = Id,
        Question = history.Asked[^1].Question,
        Kind = history.Asked[^1].Kind,
        Token = "",
        Earlier = [.. history.Asked.SkipLast(1).Select(asked => asked.Question).Distinct()],
        Buyer = state.Buyer,
        Company = state.Company,
    };

    // The state goes back to what it was when the question was asked, so that nothing of the other course stays behind.
    private OpenQuestion Restore(DialogInstance instance, QuestionHistory history)
    {
        var state = history.Asked[^1].State.Deserialize(_json)!;
        instance.Set(StateKey, state, _json);
        return Question(history, state);
    }

    private TState? Load(DialogInstance instance) => instance.Get(StateKey, _json);
}
