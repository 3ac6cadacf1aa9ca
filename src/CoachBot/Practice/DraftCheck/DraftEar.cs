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
    private const string Otherwise = "ask.otherwise";
    private const string Softer = "gentler";

    // Asked, or said and left at that: “it's too much for her, she wants 10% off” tells of the buyer.
    private static readonly WordExpression Doubts = new(
        @"^\W*(?:(?:ok|okay|so|and|but|hm+|well|wait|oh|no|sorry|eh|honestly|tbh|coach|come on)\b\W*)*(?:(?:is|isn'?t|isnt|does" +
        @"|doesn'?t|doesnt|would|wouldn'?t|wouldnt|won'?t|sounds?|feels?)" +
        @" (?:that|this|it|these|he|she|they|(?:that|this) one)(?: not)? (?:be |sound |come across |feel |seem |look |take (?:it" +
        @"|that) )?(?:as )?" + Rather + "(?:" + Pushing + @"|much|strong|hard)\b[^?.!;]*\?|(?:that|this|it)(?:'?s| is| sounds?| feels?" +
        @"| seems?) " + Rather + Pushing + @"\b(?:[^?.!;]*\?|(?: for (?:me|us|my taste)| to me| here| i think| i find| tbh| imo| though" +
        @"| no| isn'?t it| coach| sorry| maybe)*(?:\W*$|\s*[.,;:!…()–—]|\s+-)))");

    private const string Rather = "(?:(?:a|bit|little|too|rather|quite|very|kind of|kinda|sort of|slightly|a bit) )*";

    private const string Pushing = "(?:pushy|salesy|sales.y|aggressive|harsh|forward|rude|direct|blunt|cheeky)";

    private static readonly WordExpression AsksForIt = new(
        @"\b(?:check|read (?:it|this|that|my)|review|look (?:at|over)|have a look|my (?:draft|mail|email|message|text|reply)|a draft)\b");

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken) =>
        Task.FromResult(talk is { Topic: CheckDraftDialog.TopicId, Open.Question: "then" or "good" } ? Heard(reading, talk.Open.Question)
            : OfWordsInSight(reading, talk) ?? ToBeRead(reading) ?? NotToBeRead(reading));

    /// <summary>Whether a message finds words too pushing.</summary>
    internal static bool IsDoubt(string text) => Doubts.IsMatch(text.Replace('’', '\''));

    // “Isn't that a bit pushy? We don't do pushy round here”: the coach's own words are meant, and softer ones are wanted.
    private static Reading? OfWordsInSight(Reading reading, TalkState? talk)
    {
        var text = reading.Utterance.Text;
        return talk?.Wording is not null && IsDoubt(text)
            && DraftPaste.Find(text) is null && !AsksForIt.IsMatch(text)
            ? reading.LedBy(new Command(Otherwise, Softer, new(0, text.Length), 1)) : null;
    }

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
        return reading.Leading.Act != Check || DraftPaste.Find(text) is not null || AsksForIt.IsMatch(text) || !NoDraft.Is(text)
            ? reading
            : reading.Without(command => command.Act == Check) ?? reading;
    }

    // “Take the pressure out” means the finding; a sentence that is counted or asked for by its mark is taken out by itself.
    private Reading Heard(Reading reading, string question)
    {
        var text = reading.Utterance.Text;
        var edit = DraftEdit.Of(text);
        return AskedOfDraft.IsAll(text) ? Led(reading, CheckDraftDialog.MayIt)
            : question == "then" && (edit is null or { Does: DraftEdit.Kind.LeaveOut, Sentence: 0, What: not "?" })
                && RepairWish.In(text, content.DraftRules) is not null ? Led(reading, CheckDraftDialog.PutRight)
            : edit is not null ? Led(reading, CheckDraftDialog.Edit)
            : reading;
    }

    private static Reading Led(Reading reading, string answer)
    {
        var wish = new Command("answer", answer, new(0, reading.Utterance.Text.Length), 1);
        return reading.LedBy(wish) with { Facts = [] };
    }
}
