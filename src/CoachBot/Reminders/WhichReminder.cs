using CoachBot.Listening.Carrying;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders;

/// <summary>Does with the reminder that is named, when it was asked which one was meant, what was wanted in the first place.</summary>
public sealed class WhichReminder(ReminderFinder finder, ReminderDesk desk, ReminderChanges changes, ReminderList list)
{
    /// <summary>Drops, finishes or changes it; where none is meant alone, all of them are shown.</summary>
    /// <param name="turn">Whose reminders.</param>
    /// <param name="purpose">What was wanted.</param>
    /// <param name="words">What was said.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<WhichAnswer> HearAsync(ITurnContext turn, FindPurpose purpose, WhichWords words, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(turn.Transaction(), words.Answer, words.Buyer, FindPurpose.Drop, turn.Activity,
            cancellationToken);
        if (found is not { IsNamed: true, Meant: [var one, ..] } || (found.Meant.Count > 1 && !ReminderFinder.MeansAll(words.Answer)))
        {
            return new(null, new CommandReply { Card = await list.ShowAsync(turn, "not-found", 0, cancellationToken) });
        }
        return new(one, purpose switch
        {
            FindPurpose.Drop => desk.Drop(turn, found.Meant),
            FindPurpose.Finish => desk.Finish(turn, one),
            _ => await changes.ChangeAsync(turn, one, words.Wish ?? "", cancellationToken),
        });
    }
}

/// <summary>What tells which reminder is meant, and what it shall become.</summary>
/// <param name="Answer">The answer to which one.</param>
/// <param name="Buyer">Whom the talk is about.</param>
/// <param name="Wish">What the seller wrote before it was asked.</param>
public sealed record WhichWords(string Answer, string? Buyer, string? Wish);

/// <summary>Which reminder was meant, and what was done with it.</summary>
/// <param name="Meant">It; null where none was.</param>
/// <param name="Reply">What is said; null where its new time is still to be asked.</param>
public sealed record WhichAnswer(Reminder? Meant, CommandReply? Reply);
