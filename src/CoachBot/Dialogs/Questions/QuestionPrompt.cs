using System.Security.Cryptography;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Listening.Understanding;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs.Questions;

/// <summary>What to ask, and a sentence to say before it.</summary>
public sealed record QuestionPromptOptions(OpenQuestion Question, string? Lead = null);

/// <summary>
/// Asks one question and waits. It reads no text: the turn brings the <see cref="Answer"/> that ends it, and a turn without one leaves it
/// open.
/// </summary>
public sealed class QuestionPrompt(QuestionCatalog questions) : Dialog(nameof(QuestionPrompt))
{
    private readonly QuestionCards _cards = new(questions);

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null,
        CancellationToken cancellationToken = default)
    {
        var asking = options as QuestionPromptOptions ?? throw new ArgumentException("Give the question to ask.", nameof(options));
        var open = asking.Question with { Token = NewToken() };
        var card = _cards.Of(dc.Context, open, asking.Lead);
        // In a call one line is read; and who has told a story has told how it stands, or is asked about it when they want to go on.
        var hasTold = dc.Context.Held<Incoming>()?.IsStory == true || dc.Context.Held<KnownAnswers>()?.TookAhead == true;
        var isToldAll = hasTold && questions.Topic(open.Topic) is Situation;
        var mayWait = (dc.Context.Held<LiveCall>() is not null || isToldAll) && !TurnReply.Of(dc.Context).IsEmpty;
        (open with { IsFolded = mayWait }).Save(dc.ActiveDialog!);
        await dc.Context.SendAsync(mayWait ? card.Folded(questions.Shared.Line("card-and-then"), questions.Shared.Line("card-less")) : card,
            cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        if (dc.Context.Held<Answer>() is not { } answer)
        {
            await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
            return EndOfTurn;
        }
        dc.Context.TurnState.Remove(typeof(Answer).FullName!);
        return await dc.EndDialogAsync(answer, cancellationToken);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance,
        CancellationToken cancellationToken = default) =>
        turnContext.SendAsync(_cards.Of(turnContext, OpenQuestion.Load(instance)), cancellationToken);

    private static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
}
