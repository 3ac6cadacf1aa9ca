using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Practice.DraftCheck;
using CoachBot.Recognition;
using CoachBot.Recognition.Dates;
using Microsoft.Bot.Builder;

namespace CoachBot.Bot.Asking;

/// <summary>Reads what a seller says to an open question: an answer, a correction, another topic, or nothing that the coach can use.</summary>
public sealed class AnswerReader(Questions questions, Understanding understanding, Lazy<TopicDialogs> dialogs, IDateTimeReader dates, SellerClock clock)
{
    private const int LongestMatched = 400;
    private const int LongestSubject = 120;

    public async Task<Reading> ReadAsync(ITurnContext turn, OpenQuestion open, CancellationToken cancellationToken)
    {
        var incoming = Incoming.Of(turn);
        var question = questions.Get(open.Topic, open.Question);
        if (incoming.Click is { } click)
        {
            return ReadClick(turn, open, question, click);
        }
        if (incoming.Text.Length == 0)
        {
            return new Reading.Unclear(incoming.HasFiles ? "only-attachments" : "empty");
        }
        if (open.Offered is not null && ReadOffer(open, incoming) is { } decided)
        {
            return decided;
        }
        return await ReadWordsAsync(turn, open, question, incoming, cancellationToken);
    }

    private Reading ReadClick(ITurnContext turn, OpenQuestion open, Question question, Click click)
    {
        if (click.Step != open.Token)
        {
            return new Reading.Stale();
        }
        return click.Answer switch
        {
            Click.Skip => Answered(open, null, ""),
            Click.Switch when open.Offered is not null => new Reading.Elsewhere(open.Offered),
            Click.Stay when open.Offered is not null => Stay(open),
            null => string.IsNullOrWhiteSpace(click.Typed) ? new Reading.Unclear() : OwnWords(turn, open, question, click.Typed),
            var id when question.Answers.FirstOrDefault(answer => answer.Id == id) is { } answer => Answered(open, answer.Id, answer.Label),
            _ => new Reading.Stale(),
        };
    }

    private Reading? ReadOffer(OpenQuestion open, Incoming incoming) => questions.Match(questions.Shared.Questions["switch"], incoming.Text)?.Id switch
    {
        "switch" => new Reading.Elsewhere(open.Offered!),
        "stay" => Stay(open),
        _ => null,
    };

    // What was taken for another topic was the answer after all, where the seller could say anything.
    private Reading Stay(OpenQuestion open) =>
        open.Said is { } said && questions.Get(open.Topic, open.Question).Answers.Count == 0 && open.Kind == AnswerKind.Words
            ? Answered(open, null, said)
            : new Reading.Unclear("stayed");

    private async Task<Reading> ReadWordsAsync(ITurnContext turn, OpenQuestion open, Question question, Incoming incoming, CancellationToken cancellationToken)
    {
        var announced = Markers.Announces(incoming.Text);
        var text = announced ? Markers.Without(incoming.Text) : incoming.Text;
        if (Steering(open, question, incoming) is { } steered)
        {
            return steered;
        }
        if (open.Kind == AnswerKind.Draft)
        {
            return await DraftAsync(turn, open, question, incoming.Text, cancellationToken);
        }
        var own = OwnWords(turn, open, question, question.Answers.Count > 0 ? text : incoming.Text);
        var isChoice = question.Answers.Count > 0;
        if (!announced && (own is Reading.Answered || !isChoice))
        {
            return own;
        }
        // An earlier answer in its own words is surer than one to this question that is merely like it.
        if (announced && (Correction(open, text, Questions.InItsWords) ?? (isChoice && own is Reading.Answered ? null : Correction(open, text, questions.Match))) is { } corrected)
        {
            return corrected;
        }
        return await ElsewhereAsync(turn, open, text, announced, cancellationToken)
            ?? (own is Reading.Answered ? own : Correction(open, text, questions.Match) ?? own);
    }

    // A message to a buyer is longer than a change of subject, or begins like one. Where there are answers to choose from, the next version may come instead.
    private async Task<Reading> DraftAsync(ITurnContext turn, OpenQuestion open, Question question, string text, CancellationToken cancellationToken)
    {
        if (text.Length > LongestSubject || DraftPaste.Find(text) is not null)
        {
            return Answered(open, null, text);
        }
        if (questions.Match(question, text) is { } answer)
        {
            return Answered(open, answer.Id, text);
        }
        return await ElsewhereAsync(turn, open, text, announced: false, cancellationToken) ?? (question.Answers.Count == 0 ? Answered(open, null, text) : new Reading.Unclear());
    }

    private Reading? Steering(OpenQuestion open, Question question, Incoming incoming) => incoming.Command switch
    {
        "back" => open.Earlier.Count > 0 ? new Reading.Answered(Answer.None with { Back = true }) : new Reading.Unclear("first-question"),
        "skip" when questions.Match(question, incoming.Text) is null => Answered(open, null, ""),
        "no-date" when open.Kind is AnswerKind.Date or AnswerKind.Moment => Answered(open, null, ""),
        _ => null,
    };

    private Reading OwnWords(ITurnContext turn, OpenQuestion open, Question question, string text)
    {
        if (open.Kind == AnswerKind.Draft && question.Answers.Count == 0)
        {
            return Answered(open, null, text);
        }
        if (text.Length > QuestionCard.LongestAnswer)
        {
            return new Reading.Unclear("too-long-answer");
        }
        if (open.Kind != AnswerKind.Words)
        {
            return Day(turn, open, text);
        }
        if (question.Answers.Count == 0)
        {
            return Answered(open, null, text);
        }
        return questions.Match(question, Beginning(text)) is { } answer ? Answered(open, answer.Id, text) : new Reading.Unclear();
    }

    private Reading Day(ITurnContext turn, OpenQuestion open, string text)
    {
        var context = clock.Context(turn.Activity);
        if (dates.Read(text, context) is not { } when)
        {
            return new Reading.Unclear("when-not-understood");
        }
        var now = TimeZoneInfo.ConvertTime(context.Now, context.Zone).DateTime;
        var passed = when.HasTime ? when.Start < now : when.Start.Date < now.Date;
        return passed ? new Reading.Unclear("when-passed") : new Reading.Answered(new Answer(open.Question, null, text) { When = when });
    }

    private Reading.Answered? Correction(OpenQuestion open, string text, Func<Question, string, PossibleAnswer?> find)
    {
        foreach (var key in open.Earlier.Reverse())
        {
            if (questions.Find(open.Topic, key) is { Answers.Count: > 0 } earlier && find(earlier, Beginning(text)) is { } answer)
            {
                return new Reading.Answered(new Answer(key, answer.Id, text));
            }
        }
        return null;
    }

    // Whoever announces a change of subject is asked even when it isn't clear which: it costs one click to stay.
    private async Task<Reading?> ElsewhereAsync(ITurnContext turn, OpenQuestion open, string text, bool announced, CancellationToken cancellationToken)
    {
        var recognised = await understanding.RecognizeAsync(turn, text, cancellationToken);
        if (recognised.Decision == Decision.None || (recognised.Decision == Decision.Unsure && !announced))
        {
            return null;
        }
        var likely = recognised.Offers(announced ? 2 : 1).Select(offer => offer.Intent).ToList();
        return likely[0] != open.Topic && likely.Find(topic => topic != open.Topic && dialogs.Value.Has(topic)) is { } elsewhere
            ? new Reading.Elsewhere(elsewhere) { Forgets = dialogs.Value.Forgets(elsewhere) }
            : null;
    }

    private static Reading.Answered Answered(OpenQuestion open, string? id, string text) => new(new Answer(open.Question, id, text));

    private static string Beginning(string text) => text.Length <= LongestMatched ? text : text[..LongestMatched];
}
