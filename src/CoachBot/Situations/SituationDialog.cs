using System.Text.Json.Serialization.Metadata;
using CoachBot.Calls;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Content.Live;
using CoachBot.Dialogs;
using CoachBot.Journal;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Replies.Words;
using CoachBot.Storage.Turns;

namespace CoachBot.Situations;

/// <summary>What the dialogs of situations are made with.</summary>
public sealed record SituationTools(CoachTools Coach, IJournalWriter Journal, ContentUse Use, CallButtons Calls);

/// <summary>
/// The skeleton of a situation: words to say first, then its own steps, then the ending that all share
/// (learnt, next step, by when), never a dead end.
/// </summary>
public abstract partial class SituationDialog<TState> : NextStepDialog<TState>
    where TState : SituationState, new()
{
    private readonly IJournalWriter _journal;
    private readonly CallButtons _calls;
    private readonly WordingCard _wordingCard;
    private readonly ContentUse _use;
    private readonly SummaryCard _summaryCard;

    protected SituationDialog(string situation, SituationTools tools, JsonTypeInfo<TState> json)
        : base(situation, tools.Coach, json)
    {
        (_journal, _use, _calls) = (tools.Journal, tools.Use, tools.Calls);
        _wordingCard = new WordingCard(Content.Shared);
        _summaryCard = new SummaryCard(Content.Shared);
    }

    protected Situation Situation => (Situation)Topic;

    /// <summary>The situation's own steps; <see cref="Finish"/> leads from them to the shared ending.</summary>
    protected void Flow(params IEnumerable<CoachStep<TState>> own) => StepsToClose([.. own, NextStep]);

    /// <summary>Leaves the situation's own steps for the ending.</summary>
    protected StepResult Finish(string? lead = null) => Ask("learnt", NextStep, lead);

    /// <summary>Keeps the seller's place at this question until they have spoken to the buyer.</summary>
    protected StepResult ComeBack(StepContext<TState> coaching, string question, CoachStep<TState> then) =>
        Ask(question, then, coaching.Line("come-back"));

    /// <summary>Words to say.</summary>
    /// <param name="wording">The wording's key.</param>
    /// <param name="leads">The keys of sentences before it.</param>
    protected static Said Show(string wording, params IReadOnlyList<string> leads) => new(new Saying.Wording(wording, leads));

    protected Said ShowFirst(params IReadOnlyList<string> leads) => Show(Situation.First, leads);

    /// <summary>Offers another topic in the middle of this one, as a button.</summary>
    protected Said Offer(StepContext<TState> coaching, string line, string topic) =>
        Content.Find(topic) is { } found
            ? Show(new MenuCard(Content.Shared).Build(null, [coaching.Line(line)], [found]))
            : coaching.Say(line);

    protected override CoachCard CardOf(StepContext<TState> context, Saying.Wording wording)
    {
        context.State.Wording = wording.Key;
        if (context.Turn.Held<FirstWords>() is { Counsel: var counsel } && context.Turn.Held<LiveCall>() is null)
        {
            return CardOf(context, counsel);
        }
        var (words, channel) = (Situation.Wordings[wording.Key], context.Turn.Held<KnownAnswers>()?.Channel);
        channel = channel is not null && WordingForms.Of(words, new(channel, Form.Plain)) is not null ? channel : Form.Spoken;
        context.Turn.TurnState.Set(new LastWording(Id, wording.Key, channel));
        _use.Shown(context.Turn, $"{Id}/{wording.Key}");
        if (context.Turn.Held<LiveCall>() is not null)
        {
            return _wordingCard.BuildLive(words, context.Names);
        }
        var lead = string.Join(' ', wording.Leads.Where(context.HasLine).Select(line => context.Line(line)));
        return _wordingCard.Build(Situation, words, context.Names, lead.Length == 0 ? null : lead, channel);
    }

    private CoachCard CardOf(StepContext<TState> context, Counsel counsel)
    {
        var shown = ShownWords.Of(Content, counsel, Id);
        var channel = context.Turn.Held<KnownAnswers>()?.Channel is { } known && WordingForms.Of(shown.Wording, new(known, Form.Plain))
            is not null ? known : Form.Spoken;
        context.Turn.TurnState.Set(shown.Last with { Channel = channel });
        _use.Shown(context.Turn, ShownWords.KeyOf(counsel));
        return _wordingCard.Build(Situation, shown, context.Names, counsel.Answer.Fill(context.Names), channel);
    }
}
