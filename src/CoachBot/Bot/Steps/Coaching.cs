using CoachBot.Bot.Asking;
using CoachBot.Cards;
using CoachBot.Content;
using Microsoft.Bot.Builder;

namespace CoachBot.Bot.Steps;

/// <summary>What a step has at hand: the state of its dialog, the seller's answer, and ways to speak.</summary>
public sealed class Coaching<TState>(ITurnContext turn, Topic topic, SharedContent shared, TState state, Opening opening, Answer answer, CancellationToken cancelled)
    where TState : CoachState, new()
{
    public ITurnContext Turn => turn;

    public CancellationToken Cancelled => cancelled;

    public Topic Topic => topic;

    public SharedContent Shared => shared;

    public TState State => state;

    public Opening Opening => opening;

    /// <summary>The answer to the question that was asked before this step; none where none was.</summary>
    public Answer Answer => answer;

    /// <summary>What a dialog that this step follows has ended with.</summary>
    public object? Result { get; init; }

    public Names Names => new(state.Buyer, state.Company, turn.Activity.From?.Name);

    /// <summary>A sentence of the topic, or of those that all topics share.</summary>
    public string Line(string key, Names? names = null) =>
        topic.Lines.TryGetValue(key, out var line) ? line.Fill(names ?? Names) : shared.Line(key, names ?? Names);

    public bool HasLine(string? key) => key is not null && (topic.Lines.ContainsKey(key) || shared.Lines.ContainsKey(key));

    /// <summary>One of several sentences with the same meaning, in turn.</summary>
    public string Vary(string key) => shared.Line(key, Variation.Of(turn.Activity), Names);

    public Task SayAsync(string key, Names? names = null) => turn.SayAsync(Line(key, names), cancelled);

    public Task SendAsync(CoachCard card) => turn.SendAsync(card, cancelled);
}
