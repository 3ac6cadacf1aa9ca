using CoachBot.Content;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Practice.DraftCheck;

/// <summary>Hears, where a draft's findings are in sight, which of them shall be put right.</summary>
public sealed class DraftEar(ContentLibrary content) : IMomentWords
{
    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken) =>
        Task.FromResult(talk is { Topic: CheckDraftDialog.TopicId, Open.Question: "then" } && RepairWish.In(reading.Utterance.Text,
            content.DraftRules) is not null ? Heard(reading) : reading);

    private static Reading Heard(Reading reading)
    {
        var wish = new Command("answer", CheckDraftDialog.PutRight, new(0, reading.Utterance.Text.Length), 1);
        return reading with { Commands = [wish], Ranking = [wish, .. reading.Ranking], Facts = [] };
    }
}
