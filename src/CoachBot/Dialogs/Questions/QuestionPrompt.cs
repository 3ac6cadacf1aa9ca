using System.Security.Cryptography;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Listening;
using CoachBot.Practice.DraftCheck;
using CoachBot.Practice.DraftCheck.Phrases;
using CoachBot.Practice.RolePlay;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs.Questions;

/// <summary>What to ask, and a sentence to say before it.</summary>
public sealed record QuestionPromptOptions(OpenQuestion Question, string? Lead = null);

/// <summary>
/// Asks one question and waits: by card, answered by a button or in the seller's own words. What isn't understood is asked once
/// in other words, then with buttons only. Ends with an <see cref="Answer"/>.
/// </summary>
public sealed class QuestionPrompt(QuestionCatalog questions, AnswerReader reader) : Dialog(nameof(QuestionPrompt))
{
    private readonly QuestionCard _card = new(questions.Shared);

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var asking = options as QuestionPromptOptions ?? throw new ArgumentException("Give the question to ask.", nameof(options));
        var open = asking.Question with { Token = NewToken() };
        open.Save(dc.ActiveDialog!);
        await dc.Context.SendAsync(Card(dc.Context, open, asking.Lead), cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var open = OpenQuestion.Load(dc.ActiveDialog!);
        switch (await reader.ReadAsync(dc.Context, open, cancellationToken))
        {
            case Interpretation.Answered { Answer: var answer }:
                return await dc.EndDialogAsync(answer, cancellationToken);
            case Interpretation.Elsewhere elsewhere:
                return await ElsewhereAsync(dc, open, elsewhere, cancellationToken);
            case Interpretation.Stale:
                return await AgainAsync(dc, open, Line("stale-card"), cancellationToken);
            case Interpretation.Unclear { Line: { } why }:
                return await AgainAsync(dc, open, Line(why), cancellationToken);
            default:
                return await MissedAsync(dc, open, cancellationToken);
        }
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        turnContext.SendAsync(Card(turnContext, OpenQuestion.Load(instance)), cancellationToken);

    private async Task<DialogTurnResult> AgainAsync(DialogContext dc, OpenQuestion open, string lead, CancellationToken cancellationToken)
    {
        open = open with { Offered = null, Said = null };
        open.Save(dc.ActiveDialog!);
        await dc.Context.SendAsync(Card(dc.Context, open, lead), cancellationToken);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> MissedAsync(DialogContext dc, OpenQuestion open, CancellationToken cancellationToken)
    {
        var again = open with { Misses = open.Misses + 1, Offered = null, Said = null };
        again.Save(dc.ActiveDialog!);
        var question = questions.Get(open.Topic, open.Question);
        var card = again.Misses == 1
            ? Card(dc.Context, again, question.Again.Fill(open.Names(dc.Context)), lead: null)
            : Card(dc.Context, again, Line("not-understood-buttons"), lead: null);
        await dc.Context.SendAsync(card, cancellationToken);
        return EndOfTurn;
    }

    // The first time the seller is asked; once they have agreed, the bot begins the other topic after this turn's dialogs.
    private async Task<DialogTurnResult> ElsewhereAsync(DialogContext dc, OpenQuestion open, Interpretation.Elsewhere elsewhere, CancellationToken cancellationToken)
    {
        if (open.Offered == elsewhere.Topic)
        {
            dc.Context.TurnState.Set(new SwitchTo(elsewhere.Topic, open.Said, open.Buyer, open.Company));
            return EndOfTurn;
        }
        var said = Incoming.Of(dc.Context).Text;
        var kept = elsewhere.Forgets ? null : said.Length > QuestionCard.LongestAnswer ? said[..QuestionCard.LongestAnswer] : said;
        open = open with { Offered = elsewhere.Topic, Said = kept };
        open.Save(dc.ActiveDialog!);
        await dc.Context.SendAsync(OfferCard(open), cancellationToken);
        return EndOfTurn;
    }

    private CoachCard OfferCard(OpenQuestion open)
    {
        var offer = Line("switch-offer", Names.None.With("situation", questions.Topic(open.Offered!)?.Button));
        var answers = questions.Shared.Questions["switch"].Answers;
        return _card.Build(offer, open.Token, [.. answers.Select(answer => (answer.Id == "switch" ? Click.Switch : Click.Stay, answer.Label))]);
    }

    private CoachCard Card(ITurnContext turn, OpenQuestion open, string? lead = null) =>
        Card(turn, open, questions.Get(open.Topic, open.Question).Text.Fill(open.Names(turn)), lead);

    private CoachCard Card(ITurnContext turn, OpenQuestion open, string text, string? lead)
    {
        var question = questions.Get(open.Topic, open.Question);
        if (open.Kind == AnswerKind.Draft && question.Answers.Count == 0)
        {
            return _card.BuildLong(text, open.Token, question.Hint, lead);
        }
        return open.Kind is AnswerKind.Date or AnswerKind.Moment
            ? _card.BuildDate(text, open.Token, open.Kind == AnswerKind.Moment, question.Hint, lead)
            : _card.Build(text, open.Token, [.. question.Answers.Select(answer => (answer.Id, answer.Label))], question.Hint, lead);
    }

    private string Line(string key, Names? names = null) => questions.Shared.Line(key, names);

    private static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
}
