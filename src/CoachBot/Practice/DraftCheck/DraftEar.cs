using CoachBot.Content;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Practice.DraftCheck;

/// <summary>Hears, where a draft's findings are in sight, which of them shall be put right, and whether it may go out.</summary>
public sealed class DraftEar(ContentLibrary content) : IMomentWords
{
    private const string Check = "want.draft-check";

    private static readonly WordExpression AsksForIt = new(
        @"\b(?:check|read (?:it|this|that|my)|review|look (?:at|over)|have a look|my (?:draft|mail|email|message|text|reply)|a draft)\b");

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken) =>
        Task.FromResult(talk is { Topic: CheckDraftDialog.TopicId, Open.Question: "then" or "good" } ? Heard(reading, talk.Open.Question)
            : ToBeRead(reading) ?? NotToBeRead(reading));

    // Words in quotes that have gone out, or are shown behind a story, are read, whatever else the message tells.
    private static Reading? ToBeRead(Reading reading)
    {
        var text = reading.Utterance.Text;
        if (SentDraft.Find(text) is null && AnnouncedDraft.BehindStory(text) is null && AskedQuote.Find(text) is null)
        {
            return null;
        }
        var check = new Command(Check, null, new(0, text.Length), 1);
        return reading.LedBy(check);
    }

    // What is told is no draft, however much it sounds like one: it is heard as what else it may be.
    private static Reading NotToBeRead(Reading reading)
    {
        var text = reading.Utterance.Text;
        if (reading.Leading.Act != Check || DraftPaste.Find(text) is not null || AsksForIt.IsMatch(text) || !NoDraft.Is(text))
        {
            return reading;
        }
        var others = reading.Ranking.Where(command => command.Act != Check).ToList();
        var left = others.Sum(command => command.P);
        if (others.Count == 0 || left <= 0)
        {
            return reading;
        }
        others = [.. others.Select(command => command with { P = Math.Min(1, command.P / left) })];
        return reading with { Commands = [others[0] with { Span = reading.Leading.Span }], Ranking = others };
    }

    private Reading Heard(Reading reading, string question) =>
        AskedOfDraft.IsAll(reading.Utterance.Text) ? Led(reading, CheckDraftDialog.MayIt)
        : question == "then" && RepairWish.In(reading.Utterance.Text, content.DraftRules) is not null
            ? Led(reading, CheckDraftDialog.PutRight)
        : reading;

    private static Reading Led(Reading reading, string answer)
    {
        var wish = new Command("answer", answer, new(0, reading.Utterance.Text.Length), 1);
        return reading.LedBy(wish) with { Facts = [] };
    }
}
