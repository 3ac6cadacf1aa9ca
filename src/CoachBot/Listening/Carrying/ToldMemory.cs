using CoachBot.Arrival;
using CoachBot.Listening.Deciding;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Carrying;

/// <summary>What a message tells stays known in its talk as it was told: its sentences, and the days that it names.</summary>
public sealed class ToldMemory(TalkDialogs dialogs, IDateTimeReader dates)
{
    private static readonly HashSet<string> _unkept = new(StringComparer.Ordinal)
    {
        "want.draft-check", "want.practise", "want.forget-told", "others-data", "foreign",
    };

    /// <summary>Remembers them; a draft's sentence, a rehearsal's, and what is said beside a draft, is not kept.</summary>
    public void Remember(TalkTurn turn, Plan plan, TalkState? before, Reading reading)
    {
        if (reading.Other is not null || reading.KeepsNothing || _unkept.Contains(reading.Leading.Act)
            || dialogs.Forgets(before) || dialogs.Forgets(turn.Talk))
        {
            return;
        }
        var (text, context) = (reading.Utterance.Text, turn.Time);
        var right = plan.Deeds.OfType<Deed.Correct>().Select(correct => PutRight(correct, text, context)).FirstOrDefault();
        turn.Remember(talk => talk with
        {
            // Where others read along, nothing told is said again, so nothing is kept for it.
            Sentences = plan.Deeds.All(deed => deed is Deed.Serve) || Room.IsShared(turn.Context.Activity)
                ? talk.Sentences
                : ToldSentence.With(StillTrue(talk.Sentences, plan, before), text, context.Now),
            Dates = right is null
                ? ToldDate.With(talk.Dates, text, dates, context)
                : ToldDate.PutRight(talk.Dates, right, text, dates, context),
        });
    }

    // What was put right is no longer said again.
    private static IReadOnlyList<ToldSentence> StillTrue(IReadOnlyList<ToldSentence> told, Plan plan, TalkState? before)
    {
        var wrong = plan.Deeds.OfType<Deed.Correct>().SelectMany(correct => correct.Facts)
            .SelectMany(fact => before?.Facts.Where(known => known.Key == fact.Key && known.Value != fact.Value) ?? [])
            .Select(known => known.Value)
            .ToList();
        return wrong.Count == 0 ? told
            : [.. told.Where(sentence => !wrong.Exists(value => sentence.Words.Contains(value, StringComparison.OrdinalIgnoreCase)))];
    }

    // Of which day an hour alone is, only what was told of it knows.
    private TimeExpression? PutRight(Deed.Correct correct, string text, DateTimeContext context) =>
        correct.Facts.Select(fact => fact.When).FirstOrDefault(when => when is not null)
            ?? (new WordsPutRight(dates).DayAlone(text, context) is { HasTime: false } day ? day : null);
}
