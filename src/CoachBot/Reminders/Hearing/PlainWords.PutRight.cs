using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Listening;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders.Hearing;

/// <summary>
/// Hears what puts a reminder right, at once or some turns later: “oh wait 2:45, and it's Sonja with a j”, “I said Friday, meant Thursday”.
/// </summary>
public sealed partial class PlainWords
{
    private const int MostPutRight = 14;
    private const int LettersBeside = 3;
    private static readonly TimeSpan AtOnce = TimeSpan.FromMinutes(5);
    private static readonly string[] _asksDay = [FactKeys.Agreed, FactKeys.Call, FactKeys.Remind, FactKeys.Deadline];

    // By a name nearly as it stands in one; by a time, of the one set last, where nothing else is said.
    private async Task<Reminder?> PutRightAsync(ITurnContext turn, string text, TalkState? talk, IReadOnlyList<Reminder> pending,
        DateTimeContext time, CancellationToken cancellationToken)
    {
        if (pending.Count == 0 || text.Split(' ').Length > MostPutRight || text.EndsWith('?') || ReminderWords.Asks(text))
        {
            return null;
        }
        var announced = NamePutRight.Announces(text);
        if ((announced || (talk is null && NamePutRight.IsNameAlone(text)))
            && pending.Where(one => NamePutRight.Read(text, ReminderFinder.WordsOf(one)) is not null)
                .MaxBy(one => one.TouchedAt) is { } named)
        {
            return named;
        }
        if (_asksDay.Contains(talk?.Open?.Asks) || !IsTimeOnly(text, time))
        {
            return null;
        }
        var latest = StandsThereFirst(pending, text, time) ?? await book.LatestAsync(turn.Transaction(), cancellationToken);
        var age = time.Now - (latest?.Touched ?? DateTimeOffset.MinValue);
        return age < AtOnce || (announced && age < Lately) ? talk is null || announced ? latest : null : null;
    }

    // “I said Friday, I meant Thursday”: of those that stand on Friday, the one set last.
    private Reminder? StandsThereFirst(IReadOnlyList<Reminder> pending, string text, DateTimeContext time)
    {
        if (dates.ReadAll(text, time) is not [{ End: null } first, _, ..])
        {
            return null;
        }
        DateTime Local(Reminder one) => TimeZoneInfo.ConvertTime(one.Due, time.Zone).DateTime;
        return pending.Where(one => first.HasTime ? Local(one).TimeOfDay == first.Start.TimeOfDay : Local(one).Date == first.Start.Date)
            .MaxBy(one => one.TouchedAt);
    }

    private bool IsTimeOnly(string text, DateTimeContext time)
    {
        text = SpokenTimes.Plain(BareHour.Plain(text));
        var told = dates.ReadAll(text, time);
        var rest = told.OrderByDescending(when => when.Index).Aggregate(text, (left, when) => left.Remove(when.Index, when.Length));
        return told.Count > 0 && CorrectingWords.LettersBeside(rest) <= LettersBeside;
    }

    // “Cancel it”, “not Friday, Monday”: of the one that was just set.
    private async Task<(string Act, Reminder? About, bool IsMeant)?> AtHandAsync(ITurnContext turn, string text, TalkState? talk,
        DateTimeContext time, CancellationToken cancellationToken)
    {
        if (ReminderWords.OneMoreBefore(text)
            && await book.LatestAsync(turn.Transaction(), cancellationToken) is { } before && time.Now - before.Touched < Lately)
        {
            return ("want.remind", null, false);
        }
        var drops = DropWords.It(text) || (talk is null && DropWords.ItBecause(text));
        if (!drops && !MoveWords.Rather(text))
        {
            return null;
        }
        var latest = await book.LatestAsync(turn.Transaction(), cancellationToken);
        var isAtHand = latest is not null && (time.Now - latest.Touched < Lately || talk is null);
        return !isAtHand ? null
            : drops ? ("want.drop-reminder", latest, true)
            : StandsThere(latest!, text, time) ? ("want.change-reminder", latest, true) : null;
    }
}
