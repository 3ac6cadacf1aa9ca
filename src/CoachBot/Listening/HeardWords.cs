using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Practice.DraftCheck;
using CoachBot.Practice.RolePlay;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening;

/// <summary>Hears words: what is an answer or a draft by itself is taken as that; all else is read once, and decided on.</summary>
public sealed class HeardWords(
    TalkDialogs dialogs, QuestionCatalog questions, MessageReader reader, ContentLibrary content, BackToDeal back, Decisions decisions)
{
    private const string Practice = "practise";
    private const string Reminders = "set-reminder";
    private const int LongestSubject = 120;
    private const int WordsOfSentence = 7;

    /// <summary>Takes what a seller wrote.</summary>
    public async Task HearAsync(TalkTurn turn, Incoming incoming, CancellationToken cancellationToken)
    {
        if (await back.ReturnAsync(turn, incoming, cancellationToken) is not { } heard)
        {
            return;
        }
        incoming = heard;
        turn.Context.TurnState.Set(new TalkSpokenOf(turn.About) { Told = turn.Talks.Told });
        var open = await dialogs.OpenAsync(turn, cancellationToken);
        if (open is { Kind: AnswerKind.Draft } && IsDraft(incoming.Text, questions.Get(open.Topic, open.Question)))
        {
            await dialogs.AnswerAsync(turn, new Answer(open.Question, null, incoming.Text), cancellationToken);
            return;
        }
        var question = open is null ? null : questions.Get(open.Topic, open.Question);
        if (question is not null && ExactAnswer(question, incoming) is { } meant)
        {
            await dialogs.AnswerAsync(turn, new Answer(open!.Question, meant.Id, incoming.Text), cancellationToken);
            return;
        }
        if (UnreadableMessages.Why(incoming, questions.Shared) is { } why && DraftPaste.Find(incoming.Text) is null)
        {
            await (turn.Talk is null ? SayAsync(turn, why) : dialogs.AskAgainAsync(turn, why, cancellationToken));
            return;
        }
        var isFirst = turn.Talk is null && turn.Talks.Last is null;
        var reading = await reader.ReadAsync(turn.Context, incoming.Gist, turn.Talk, cancellationToken, isFirst);
        if (open is { Kind: AnswerKind.Draft } && IsToldBeside(incoming.Text, reading))
        {
            // A buyer's words, a feeling, a remark about the words: it is heard as with no draft open.
            reading = await reader.ReadAsync(turn.Context, incoming.Gist, null, cancellationToken);
            if (IsPlainNews(reading) || question!.Answers.Count == 0)
            {
                await dialogs.EndAsync(turn, cancellationToken);
            }
            await decisions.CarryOutAsync(turn, IsPlainNews(reading) ? reading : OfDraft(reading), cancellationToken);
            return;
        }
        if (open is { Kind: AnswerKind.Draft } && question!.Answers.Count == 0 && !IsOtherMatter(reading)
            && !DraftPaste.IsToTheCoach(incoming.Text))
        {
            // Anything can be pasted; only what is news by itself was plainly not meant for a buyer.
            var free = await reader.ReadAsync(turn.Context, incoming.Gist, null, cancellationToken);
            if (!IsOtherMatter(free) || !free.Leading.Act.StartsWith("news.", StringComparison.Ordinal))
            {
                await dialogs.AnswerAsync(turn, new Answer(open.Question, null, incoming.Text), cancellationToken);
                return;
            }
            reading = free;
        }
        if (open is { Kind: AnswerKind.Draft } && reading.Leading is { Act: "answer", Arg: null or "text" }
            && DraftPaste.IsToTheCoach(incoming.Text))
        {
            // “Should I give 5% now, to be safe?” asks beside the draft: it is read as with none open, and nothing of it is kept.
            reading = (await reader.ReadAsync(turn.Context, incoming.Gist, null, cancellationToken)).Unkept();
        }
        if (open is { Kind: AnswerKind.Draft } && TopicsOfNews.Of(reading.Leading.Act) is not null && !IsPlainNews(reading))
        {
            // What may only be about the draft is kept nowhere, even where it begins a case.
            reading = OfDraft(reading);
        }
        if (turn.Talk is { Topic: Reminders } && open is { Kind: AnswerKind.Date or AnswerKind.Moment } && IsStory(reading))
        {
            // “Also, I talked too much, like ten minutes straight” is no day: the reminder can wait, what is told can't.
            await dialogs.EndAsync(turn, cancellationToken);
            turn.Say(questions.Shared.Line("reminder-waits"));
            reading = await reader.ReadAsync(turn.Context, incoming.Gist, turn.Talk, cancellationToken);
        }
        if (TellsOfTheRealCall(turn, reading))
        {
            await dialogs.EndAsync(turn, cancellationToken);
            reading = await reader.ReadAsync(turn.Context, incoming.Gist, turn.Talk, cancellationToken);
        }
        await decisions.CarryOutAsync(turn, reading, cancellationToken);
    }

    private static bool IsStory(Reading reading) =>
        reading.Utterance.WordCount >= WordsOfSentence
            && !reading.Facts.Any(fact => fact.When is not null)
        && reading.Leading is not { Act: "unknown" or "refuse" or "steer.cancel" or "steer.skip" or "steer.no", P: >= Thresholds.Cheap }
            && !reading.Leading.Act.StartsWith("want.", StringComparison.Ordinal);

    // The words of an answer are that answer, and so is its number; a sign alone is what it is like.
    private PossibleAnswer? ExactAnswer(Question question, Incoming incoming) => QuestionCatalog.Exact(question, incoming.Text)
        ?? (incoming.Command is null && !incoming.Text.Any(char.IsLetterOrDigit) ? questions.Match(question, incoming.Text) : null);

    // A message to a buyer is longer than a change of subject, or begins like one.
    // Where a draft was read already, a next one speaks to the buyer; what speaks of them is no draft.
    private static bool IsDraft(string text, Question question) => !PractiseWish.AsksToPlay(text) && (
        DraftPaste.Find(text) is not null
        || (!DraftPaste.IsToTheCoach(text)
            && !NoDraft.Is(text)
            && (question.Answers.Count == 0 ? text.Length > LongestSubject : DraftPaste.IsNextVersion(text))));

    // What was pressed in words, “fix that line”, is sure, and meant for the draft.
    private static bool IsToldBeside(string text, Reading reading) => reading.Leading is not { Act: "answer", Arg: not null, P: 1 }
        && DraftPaste.Find(text) is null
        && NoDraft.Is(text);

    // What is said beside a draft is kept only where it plainly tells of a case.
    // What is told beside a draft may be of the draft still, unless it is beyond doubt.
    private static bool IsPlainNews(Reading reading) =>
        reading.Leading.P >= Thresholds.Opening && reading.Leading.Act.StartsWith("news.", StringComparison.Ordinal);

    // A case keeps the words that began it, so what may be of the draft begins none.
    private static Reading OfDraft(Reading reading) => TopicsOfNews.Of(reading.Leading.Act) is null ? reading.Unkept()
        : reading.Unkept() with { Commands = [reading.Leading with { Act = "none", P = Thresholds.Hint }], Ranking = [] };

    private bool IsOtherMatter(Reading reading) =>
        content.Commands.Match(reading.Utterance.Text) is not ("yes" or "no")
            && reading.Leading.P >= Thresholds.Opening
            && reading.Leading.Act.Split('.')[0] is "news" or "want" or "steer" or "chat";

    private static Task SayAsync(TalkTurn turn, string line)
    {
        turn.Say(line);
        return Task.CompletedTask;
    }

    // A rehearsal that is over is left by whoever tells of the real call.
    private static bool TellsOfTheRealCall(TalkTurn turn, Recognition.Listening.Reading reading) => turn.Talk is { Topic: Practice }
        && reading.Utterance.WordCount >= WordsOfSentence
        && (reading.Leading.Act is "tell" or "want.debrief" or "none" or "want.done"
            || reading.Leading.Act.StartsWith("news.", StringComparison.Ordinal)
            || ToldOfThem.Reports(reading.Utterance.Text) || reading.Leading is { Act: "answer", P: < Thresholds.Undoable });
}
