using System.Text.Json.Serialization.Metadata;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Journal;

namespace CoachBot.Situations;

/// <summary>What the dialogs of situations are made with.</summary>
public sealed record SituationTools(CoachTools Coach, IJournalWriter Journal);

/// <summary>
/// The skeleton of a situation: words to say first, then its own steps, then the ending that all share
/// (learnt, next step, by when), never a dead end.
/// </summary>
public abstract partial class SituationDialog<TState> : NextStepDialog<TState>
    where TState : SituationState, new()
{
    private readonly IJournalWriter _journal;
    private readonly WordingCard _wordingCard;
    private readonly SummaryCard _summaryCard;

    protected SituationDialog(string situation, SituationTools tools, JsonTypeInfo<TState> json)
        : base(situation, tools.Coach, json)
    {
        _journal = tools.Journal;
        _wordingCard = new WordingCard(Content.Shared);
        _summaryCard = new SummaryCard(Content.Shared);
    }

    protected Situation Situation => (Situation)Topic;

    /// <summary>The situation's own steps; <see cref="Finish"/> leads from them to the shared ending.</summary>
    protected void Flow(params IEnumerable<CoachStep<TState>> own) => StepsToClose([.. own, NextStep]);

    /// <summary>Leaves the situation's own steps for the ending.</summary>
    protected Move Finish(string? lead = null) => Ask("learnt", NextStep, lead);

    /// <summary>Keeps the seller's place at this question until they have spoken to the buyer.</summary>
    protected Move ComeBack(Coaching<TState> coaching, string question, CoachStep<TState> then) =>
        Ask(question, then, coaching.Line("come-back"));

    /// <param name="coaching">The step's surroundings.</param>
    /// <param name="wording">The wording's key.</param>
    /// <param name="leads">The keys of sentences before it.</param>
    protected Task ShowAsync(Coaching<TState> coaching, string wording, params IEnumerable<string> leads)
    {
        coaching.State.Wording = wording;
        var words = string.Join(' ', leads.Where(coaching.HasLine).Select(line => coaching.Line(line)));
        var card = _wordingCard.Build(Situation, Situation.Wordings[wording], coaching.Names, words.Length == 0 ? null : words);
        return coaching.SendAsync(card);
    }

    protected Task ShowFirstAsync(Coaching<TState> coaching, params IEnumerable<string> leads) => ShowAsync(coaching, Situation.First, leads);

    /// <summary>Offers another topic in the middle of this one, as a button.</summary>
    protected Task OfferAsync(Coaching<TState> coaching, string line, string topic)
    {
        var menu = new MenuCard(Content.Shared);
        return Content.Find(topic) is { } found
            ? coaching.SendAsync(menu.Build(null, [coaching.Line(line)], [found]))
            : coaching.SayAsync(line);
    }
}
