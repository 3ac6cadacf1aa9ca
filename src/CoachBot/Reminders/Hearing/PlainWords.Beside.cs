using CoachBot.Listening.Acts;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Sellers;

namespace CoachBot.Reminders.Hearing;

/// <summary>Tells what belongs to a reminder from what is said beside it.</summary>
public sealed partial class PlainWords
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

    // “Ok Jan 6 10am, and show me all I've got on my list”: one more, and then the list.
    private Reading? TimeAndList(Reading reading, string text, DateTimeContext time)
    {
        foreach (var and in AndThen.Matches(text))
        {
            var list = new Span(and.Index + and.Length, text.Length - and.Index - and.Length);
            var wish = new Span(0, and.Index);
            var words = reading.Utterance.At(wish);
            if (ReminderWords.AsksForList(reading.Utterance.At(list)) && !ReminderWords.AsksForList(words)
                && (ReminderWords.Asks(words) || (IsTimeAlone(words, time)
                    && dates.ReadAll(words, time).Any(when => when.HasTime && when.StartIn(time.Zone) > time.Now))))
            {
                Command[] both = [new("want.remind", null, wish, Plainly), new("want.reminders", null, list, Plainly)];
                return reading with
                {
                    Commands = both, Ranking = [both[0], .. reading.Ranking],
                    Facts = [.. reading.Facts.Where(fact => fact.Key is FactKeys.Buyer or FactKeys.Company)],
                };
            }
        }
        return null;
    }

    private static readonly WordExpression AndThen = new(@"\s*[,.;!]\s*(?:(?:and|then|also|plus) )*|\s+(?:and|then|also" +
        @"|plus) (?:then |also )?");

    // “I already wrote to her at 8:41”, “she told me at 11 that they …” tell what was done; the hour in it is no wish.
    private static bool IsTold(Reading reading, Command command) => command.Act == "want.remind"
        && reading.Utterance.At(command.Span) is { Length: > 0 } words && !ReminderWords.Asks(words) && Told.IsMatch(words);

    private static readonly WordExpression Told = new(
        @"^\W*(?:(?:not sorry|sorry|no|nah|and|but|so|well|ok|okay|ah|oh|yes|yeah|look|anyway|too late)\b\W*)*(?:" +
            @"(?:i|we)(?:['’]ve| have| had)? (?:already |just |also |only )*(?:wrote|written|sent|told (?:him|her|them)|called|rang" +
            @"|phoned|emailed|mailed|texted|messaged|answered|replied|asked (?:him|her|them)|put|noted|decided|agreed|met|spoke|saw)\b" +
            @"|(?:he|she|they)(?:['’]ve|['’]s| have| has| had)? (?:already |just |also )*(?:wrote|written|sent|told|said|called|rang" +
            @"|phoned|emailed|texted|answered|replied|decided|agreed)\b)");

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

    // What is left; “Sent. She says her child is ill” in the middle of a talk, with no reminder that it could be about, ticks nothing off.
    private static Reading Without(Reading reading, Func<Command, bool> isOut)
    {
        if (!reading.Commands.Any(isOut))
        {
            return reading;
        }
        var others = reading.Commands.Where(command => !isOut(command)).ToList();
        var next = reading.Ranking.FirstOrDefault(command => !isOut(command));
        return reading with { Commands = others.Count > 0 || next is null
            ? others
            : [next], Ranking = [.. reading.Ranking.Where(command => !isOut(command))] };
    }

    // What was one command is what is left of it.
    private static Command Without(Command other, Span span) => !other.Span.Overlaps(span) ? other
        : span.Start > other.Span.Start ? other with { Span = new(other.Span.Start, span.Start - other.Span.Start) }
        : other with { Span = new(span.End, Math.Max(0, other.Span.End - span.End)) };
}
