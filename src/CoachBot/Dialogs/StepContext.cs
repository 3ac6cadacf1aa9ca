using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using CoachBot.Practice.RolePlay;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs;

/// <summary>What a step has at hand: the state of its dialog, the seller's answer, and its sentences.</summary>
public sealed class StepContext<TState>(ITurnContext turn, Topic topic, SharedContent shared, TState state, CancellationToken cancelled)
    where TState : CoachState, new()
{
    public ITurnContext Turn => turn;

    public CancellationToken Cancelled => cancelled;

    public Topic Topic => topic;

    public SharedContent Shared => shared;

    public TState State => state;

    /// <summary>How the dialog came to begin.</summary>
    public TopicOptions Options { get; init; } = new();

    /// <summary>The answer to the question that was asked before this step; none where none was.</summary>
    public Answer Answer { get; init; } = Answer.None;

    /// <summary>What a dialog that this step follows has ended with.</summary>
    public object? Result { get; init; }

    public Names Names => new Names(state.Buyer, state.Company, turn.Activity.From?.Name)
        .With("decider", turn.Held<KnownAnswers>()?.Decider).With("later", turn.Held<KnownAnswers>()?.Later)
        .With("trouble", turn.Held<KnownAnswers>()?.Trouble);

    /// <summary>A sentence of the topic, or of those that all topics share.</summary>
    public string Line(string key, Names? names = null) =>
        topic.Lines.TryGetValue(key, out var line) ? line.Fill(names ?? Names) : shared.Line(key, names ?? Names);

    public bool HasLine(string? key) => key is not null && (topic.Lines.ContainsKey(key) || shared.Lines.ContainsKey(key));

    /// <summary>One of several sentences with the same meaning, in turn.</summary>
    public string Vary(string key) => shared.Line(key, VariantOfTurn.Of(turn.Activity), Names);

    /// <summary>Says a sentence of the topic, or of those that all topics share.</summary>
    public Said Say(string key, Names? names = null) => new(new Saying.Line(Line(key, names)));
}
