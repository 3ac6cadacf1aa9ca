using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Deciding;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Carrying;

/// <summary>How a turn ends whose talk goes on: with its next question, or with the one that stands open.</summary>
public sealed class TurnEndings(TalkDialogs dialogs, QuestionCatalog questions)
{
    /// <summary>
    /// The dialog goes on by itself where its open question has just been answered by what was told; else the question is put again.
    /// </summary>
    public async Task EndAsync(TalkTurn turn, TurnEnding ending, Reading reading, CancellationToken cancellationToken)
    {
        var open = await dialogs.OpenAsync(turn, cancellationToken);
        if (open is not null && ending == TurnEnding.Rests)
        {
            return;
        }
        if (open is not null
            && ending == TurnEnding.GoesOn
            && TalkDialogs.Told(turn.Talk!, questions.Get(open.Topic, open.Question), open) is { } told)
        {
            // Where words are asked for, they are kept as they were said.
            var inWords = turn.Talk!.Open is { TakesWords: true } && told.When is null;
            await dialogs.AnswerAsync(turn, inWords ? told with { Text = reading.Utterance.Text } : told, cancellationToken);
            return;
        }
        await dialogs.FoldQuestionAsync(turn, cancellationToken);
    }
}
