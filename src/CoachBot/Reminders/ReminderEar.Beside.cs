using CoachBot.Listening.Acts;
using CoachBot.Recognition.Listening;
using CoachBot.Sellers;

namespace CoachBot.Reminders;

/// <summary>Tells what belongs to a reminder from what is said beside it.</summary>
public sealed partial class ReminderEar
{
    // Each clause that asks for a reminder does that, beside what the others do.
    private static Reading Saying(Reading reading)
    {
        foreach (var clause in reading.Utterance.Clauses.Where(clause => clause.Stance is not Stance.Denied))
        {
            if (ReminderWords.Asks(reading.Utterance.At(clause.Span))
                && !reading.Commands.Any(command => command is { Act: "want.remind", P: >= Surely } && command.Span.Overlaps(clause.Span)))
            {
                reading = With(reading, clause.Span);
            }
        }
        return reading;
    }

    private static Reading With(Reading reading, Span span)
    {
        var command = new Command("want.remind", null, span, Plainly);
        var others = reading.Utterance.Clauses.Count == 1 ? [] : reading.Commands
            .Where(other => !(other.Span.Overlaps(span) && (other.Span.Length <= span.Length
                || other.Act is "answer" or "none" or "tell"
                || other.Act.StartsWith("want.", StringComparison.Ordinal))))
                .Select(other => Without(other, span));
        return reading
            with { Commands = [.. others.Append(command).OrderBy(one => one.Span.Start)], Ranking = [command, .. reading.Ranking] };
    }

    // “… but not on a weekend”, “prep the quarterly with Nadia” belong to the reminder; beside it counts only what is sure.
    private static Reading Alone(Reading reading)
    {
        if (!reading.Commands.Any(command => command is { Act: "want.remind", P: >= Thresholds.Undoable }))
        {
            return reading;
        }
        // “Yolanda said no. Remind me in 3 months”: news in a sentence of its own is news.
        bool IsNews(Command command) => command.P >= Thresholds.Moving
            && TopicsOfNews.Of(command.Act) is not null
            && !reading.Commands.Any(one => one.Act == "want.remind" && one.Span.Overlaps(command.Span));
        bool IsItsOwn(Command command) => (command.Act == "want.remind" && Wishes(reading, command)) || IsNews(command) || IsNote(command)
            || (command.P >= Surely && !(_services.Contains(command.Act) && !ReminderText(reading, command))
                && !(command.Act == "want.quiet-hours" && !QuietHoursReader.WantsPeace(reading.Utterance.At(command.Span)))
                && !(command.Act == "ask.what-if" && !reading.Utterance.At(command.Span).Contains('?', StringComparison.Ordinal)));
        return reading with { Commands = [.. reading.Commands.Where(IsItsOwn)] };
    }

    // Beside a clause that plainly wishes for one, only what names a time or wishes for one itself is one more.
    private static bool Wishes(Reading reading, Command command) =>
        reading.Utterance.At(command.Span) is var words
            && (ReminderWords.Asks(words)
                || words.Any(char.IsDigit)
                || !reading.Commands.Any(other => other is { Act: "want.remind", P: >= Surely }
                    && !other.Span.Overlaps(command.Span) && ReminderWords.Asks(reading.Utterance.At(other.Span))));

    // A service beside a reminder is asked for in so many words.
    private static bool ReminderText(Reading reading, Command command) =>
        reading.Utterance.At(command.Span) is var words && (words.Contains(" me", StringComparison.OrdinalIgnoreCase)
            || words.Contains("let's", StringComparison.OrdinalIgnoreCase)
            || words.Contains("just", StringComparison.OrdinalIgnoreCase));

    // What was one command is what is left of it.
    private static Command Without(Command other, Span span) => !other.Span.Overlaps(span) ? other
        : span.Start > other.Span.Start ? other with { Span = new(other.Span.Start, span.Start - other.Span.Start) }
        : other with { Span = new(span.End, Math.Max(0, other.Span.End - span.End)) };
}
