using CoachBot.Content;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Practice.DraftCheck;

/// <summary>Hears, where a draft's findings are in sight, which of them shall be put right, and whether it may go out.</summary>
public sealed class DraftEar(ContentLibrary content) : IMomentWords
{
    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken) =>
        Task.FromResult(talk is { Topic: CheckDraftDialog.TopicId, Open.Question: "then" or "good" } ? Heard(reading, talk.Open.Question)
            : reading);

    private Reading Heard(Reading reading, string question) =>
        AskedOfDraft.IsAll(reading.Utterance.Text) ? Led(reading, CheckDraftDialog.MayIt)
        : question == "then" && RepairWish.In(reading.Utterance.Text, content.DraftRules) is not null
            ? Led(reading, CheckDraftDialog.PutRight)
        : reading;

    private static Reading Led(Reading reading, string answer)
    {
        var wish = new Command("answer", answer, new(0, reading.Utterance.Text.Length), 1);
        return reading with { Commands = [wish], Ranking = [wish, .. reading.Ranking], Facts = [] };
    }
}
