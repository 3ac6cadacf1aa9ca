using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Deciding;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Time;

namespace CoachBot.Listening.Carrying.Desks;

/// <summary>Answers a question in the seller's own words.</summary>
public sealed class AnswerDesk(
    TalkDialogs dialogs, QuestionCatalog questions, ContentLibrary content, MenuReplies menu, IDateTimeReader dates) : IDeedDesk
{
    /// <inheritdoc/>
    public IReadOnlyCollection<Type> Deeds { get; } = [typeof(Deed.Answer)];

    /// <inheritdoc/>
    public Task DoAsync(TalkTurn turn, Deed deed, Reading reading, CancellationToken cancellationToken)
    {
        var answer = (Deed.Answer)deed;
        return AnswerAsync(turn, answer.Question, answer.Id, answer.Text, reading, cancellationToken);
    }

    /// <summary>Answers with what was typed into the field of a question's card.</summary>
    public Task AnswerAsync(TalkTurn turn, string key, string typed, CancellationToken cancellationToken) =>
        AnswerAsync(turn, key, null, typed, null, cancellationToken);

    private async Task AnswerAsync(TalkTurn turn, string key, string? id, string text, Reading? reading,
        CancellationToken cancellationToken)
    {
        var open = await dialogs.OpenAsync(turn, cancellationToken);
        if (text.Length > QuestionCard.LongestAnswer && open?.Kind != AnswerKind.Draft)
        {
            await dialogs.AskAgainAsync(turn, menu.Line("too-long-answer"), cancellationToken);
            return;
        }
        if (open?.Kind is not (AnswerKind.Date or AnswerKind.Moment) || open.Question != key)
        {
            await ChooseAsync(turn, open, key, id, text, cancellationToken);
            return;
        }
        if (content.Commands.Match(text) is "no-date" or "skip")
        {
            await dialogs.AnswerAsync(turn, new Answer(key, null, ""), cancellationToken);
            return;
        }
        var when = dates.Read(text, turn.Time)
            ?? (open.Kind == AnswerKind.Moment ? BareHour.Read(text, dates, turn.Time) : null)
            ?? reading?.Facts.Select(fact => fact.When).FirstOrDefault(found => found is not null);
        if (when is null || IsPast(when, turn.Time))
        {
            await dialogs.AskAgainAsync(turn, menu.Line(when is null ? "when-not-understood" : "when-passed"), cancellationToken,
                missed: when is null);
            return;
        }
        await dialogs.AnswerAsync(turn, new Answer(key, null, text) { When = when }, cancellationToken);
    }

    // What was typed into the field of a question with answers to choose from is matched like what is typed in the chat.
    private Task ChooseAsync(TalkTurn turn, OpenQuestion? open, string key, string? id, string text, CancellationToken cancellationToken)
    {
        var question = open is null ? null : questions.Find(open.Topic, key);
        var chosen = id ?? (question is { Answers.Count: > 0 } ? questions.Match(question, text)?.Id : null);
        return question is { Answers.Count: > 0 } && chosen is null && open!.Kind != AnswerKind.Draft
            ? dialogs.AskAgainAsync(turn, null, cancellationToken, missed: true)
            : dialogs.AnswerAsync(turn, new Answer(key, chosen, text), cancellationToken);
    }

    private static bool IsPast(TimeExpression when, DateTimeContext context)
    {
        var now = TimeZoneInfo.ConvertTime(context.Now, context.Zone).DateTime;
        return when.HasTime ? when.Start < now : when.Start.Date < now.Date;
    }
}
