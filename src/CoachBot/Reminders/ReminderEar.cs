using CoachBot.Content;
using CoachBot.Listening;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Sellers;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders;

/// <summary>Hears what is about reminders: clause by clause where the words say so, and what is plain only because one has just come or was just set.</summary>
public sealed class ReminderEar(ReminderRepository book, IDateTimeReader dates, SellerClock clock) : IMomentWords
{
    private const double Plainly = 0.98;
    private const int MostLookedAt = 200;
    private const int ShortText = 80;
    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan AnHour = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public async Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        var (text, time) = (reading.Utterance.Text, clock.Context(turn.Activity));
        reading = Alone(Saying(reading));
        if (talk?.Topic == "set-reminder")
        {
            // What it asks for isn't told to the talk besides.
            return reading with { Facts = [.. reading.Facts.Where(fact => fact.When is null)] };
        }
        if (text.Length > ShortText)
        {
            return reading;
        }
        var came = await book.CameSinceAsync(turn.Transaction(), talk?.HeardAt is { } heard && heard > time.Now - AnHour ? heard : time.Now - AnHour, cancellationToken);
        if (came is not null && Under(text, time) is { } act)
        {
            return With(reading, act, act == "want.done" ? reading.Utterance.Clauses[0].Span : new Span(0, text.Length), isWhole: act != "want.done");
        }
        if (ReminderWords.IsDone(reading.Utterance.At(reading.Utterance.Clauses[0].Span)) && reading.Utterance.Clauses.Count > 1 && await IsAboutAsync(turn, talk, cancellationToken))
        {
            return With(reading, "want.done", reading.Utterance.Clauses[0].Span, isWhole: false);
        }
        if (!ReminderWords.DropsIt(text) && !ReminderWords.Rather(text))
        {
            return reading;
        }
        var latest = await book.LatestAsync(turn.Transaction(), cancellationToken);
        var isAtHand = latest is not null && (time.Now - latest.Touched < Lately || talk is null);
        return isAtHand && (ReminderWords.DropsIt(text) || StandsThere(latest!, text, time))
            ? With(reading, ReminderWords.DropsIt(text) ? "want.drop-reminder" : "want.change-reminder", new Span(0, text.Length), isWhole: true)
            : reading;
    }

    // “… but not on a weekend”, “… if she's late again I'm leaving” belong to the reminder.
    private static Reading Alone(Reading reading)
    {
        var left = reading.Commands.Any(command => command is { Act: "want.remind", P: >= Thresholds.Undoable })
            ? reading.Commands.Where(command => !(command.Act == "want.quiet-hours" && !QuietHoursReader.WantsPeace(reading.Utterance.At(command.Span)))
                && !(command.Act == "ask.what-if" && !reading.Utterance.At(command.Span).Contains('?', StringComparison.Ordinal))).ToList()
            : reading.Commands;
        return left.Count == reading.Commands.Count ? reading : reading with { Commands = left };
    }

    // “Did that, she said yes”: of the one reminder that waits for this deal.
    private async Task<bool> IsAboutAsync(ITurnContext turn, TalkState? talk, CancellationToken cancellationToken) =>
        Names.First(talk?.Deal?.Buyer) is { } buyer && (await book.PendingAsync(turn.Transaction(), MostLookedAt, 0, cancellationToken)).Count(one => one.Buyer == buyer) == 1;

    // Each clause that plainly speaks of reminders does that, beside what the others do.
    private static Reading Saying(Reading reading)
    {
        foreach (var clause in reading.Utterance.Clauses.Where(clause => clause.Stance is not (Stance.Denied or Stance.Hypothetical) || ReminderWords.Drops(reading.Utterance.At(clause.Span))))
        {
            var words = reading.Utterance.At(clause.Span);
            var act = ReminderWords.Drops(words) ? "want.drop-reminder" : ReminderWords.Changes(words) ? "want.change-reminder" : ReminderWords.Asks(words) ? "want.remind" : null;
            if (act is not null && !reading.Commands.Any(command => command.P >= Plainly && command.Act.StartsWith("want.", StringComparison.Ordinal) && command.Span.Overlaps(clause.Span)))
            {
                reading = With(reading, act, clause.Span, reading.Utterance.Clauses.Count == 1);
            }
        }
        return reading;
    }

    // Right under a reminder: done, later, drop it, and any time alone.
    private string? Under(string text, DateTimeContext time)
    {
        if (ReminderWords.IsDone(text))
        {
            return "want.done";
        }
        if (ReminderWords.DropsIt(text))
        {
            return "want.drop-reminder";
        }
        return ReminderWords.IsLater(text) || IsTimeAlone(text, time) ? "want.put-off" : null;
    }

    private bool IsTimeAlone(string text, DateTimeContext time)
    {
        if (dates.Read(text, time) is not { } when)
        {
            return false;
        }
        var rest = text.Remove(when.Index, when.Length);
        return rest.Count(char.IsLetter) <= "please again".Length;
    }

    private bool StandsThere(Reminder reminder, string text, DateTimeContext time)
    {
        var local = TimeZoneInfo.ConvertTime(reminder.Due, time.Zone).DateTime;
        return dates.ReadAll(text, time).Any(when => when.HasTime ? when.Start.TimeOfDay == local.TimeOfDay : when.Start.Date == local.Date) || dates.ReadAll(text, time).Count > 1;
    }

    private static Reading With(Reading reading, string act, Span span, bool isWhole)
    {
        var command = new Command(act, null, span, Plainly);
        var others = isWhole ? [] : reading.Commands.Where(other => !(other.Span.Overlaps(span) && (other.Span.Length <= span.Length || other.Act is "answer" or "none" or "tell"))).Select(other => Without(other, span));
        return reading with { Commands = [.. others.Append(command).OrderBy(one => one.Span.Start)], Ranking = [command, .. reading.Ranking] };
    }

    // What was one command is what is left of it.
    private static Command Without(Command other, Span span) => !other.Span.Overlaps(span) ? other
        : span.Start > other.Span.Start ? other with { Span = new(other.Span.Start, span.Start - other.Span.Start) }
        : other with { Span = new(span.End, Math.Max(0, other.Span.End - span.End)) };
}
