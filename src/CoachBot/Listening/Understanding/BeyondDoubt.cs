using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Recognition;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// What a message is beyond doubt, whatever it resembles: by a few words that mean one thing, by what this seller once chose, as the answer
/// to an earlier question.
/// </summary>
public sealed class BeyondDoubt(
    IEnumerable<UnmistakableWords> unmistakable, SellerRecognizer chosen, EarlierAnswers earlier, ContentLibrary content)
{
    private const double Certain = 0.99;

    private readonly UnmistakableWords[] _unmistakable = [.. unmistakable];

    /// <summary>The message as that; as it was read where it is nothing of the kind.</summary>
    public async Task<Reading> InAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken) =>
        (talk is null && FewWords.Act(reading.Utterance.Text) is { } plain
            ? reading.LedBy(new Command(plain, null, reading.Whole, Certain))
            : null)
        ?? Unmistakable(reading)
        ?? (talk is null ? await ChosenAsync(turn, reading, cancellationToken) : earlier.PutRight(turn, reading, talk))
        ?? reading;

    private Reading? Unmistakable(Reading reading)
    {
        var rule = Array.Find(_unmistakable, rule => rule.Says(reading.Utterance.Text));
        if (rule is { IsPrivate: true } && reading.Leading.Act == rule.Act && reading.Leading.P >= Certain)
        {
            // However surely it is read as a draft: nothing of it is kept, and what it asks the buyer is asked of nobody else.
            return reading.Unkept() with { Commands = [reading.Leading] };
        }
        return rule is null || (reading.Leading.Act == rule.Act && reading.Leading.P >= Certain)
            ? null
            : (rule.IsPrivate ? reading.Unkept() : reading).LedBy(new Command(rule.Act, null, reading.Whole, Certain));
    }

    // What this seller once chose for words like these.
    private async Task<Reading?> ChosenAsync(ITurnContext turn, Reading reading, CancellationToken cancellationToken)
    {
        // That something is told doesn't say what it is about.
        if (reading.Leading.P >= (reading.Leading.Act == "tell" ? Thresholds.Plain : Thresholds.Cheap))
        {
            return null;
        }
        var recognised = await chosen.RecognizeAsync(turn, reading.Utterance.Text, cancellationToken);
        return recognised.Decision == Decision.Sure && content.Acts.OfTopics.TryGetValue(recognised.Best.Intent, out var acts)
            && !PlainOutcome.Excludes(acts[0], reading.Utterance.Text)
            ? reading.LedBy(new Command(acts[0], null, reading.Whole, Certain))
            : null;
    }
}
