using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Pipeline;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders;
using CoachBot.Reminders.Hearing;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Journal;

/// <summary>
/// Hears what is to be kept for later. With a day and an hour it is a call that is set, or something to be reminded of; else it is a note.
/// </summary>
public sealed class NoteEar(IDateTimeReader dates, SellerClock clock) : IMomentWords
{
    private const double Plainly = 0.98;
    private const double Surely = 0.9;
    private const string Draft = "check-draft";
    private static readonly TimeSpan LongestMeeting = TimeSpan.FromHours(2);

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken) =>
        Task.FromResult(!reading.KeepsNothing && talk?.Topic != Draft && Find(reading.Utterance) is { } note
            ? Noting(reading, note, clock.Context(turn.Activity))
            : reading);

    // “Put that down, he wants a January run, and remind me tomorrow to call”: the wish beside it is a wish of its own.
    private static Span? Find(Utterance utterance)
    {
        var (text, wishes) = (utterance.Text, utterance.Clauses.Where(clause => ReminderWords.Asks(utterance.At(clause.Span))).ToList());
        if (NoteWords.Behind(text) is var (at, what) && ReminderWords.Asks(text[..at]))
        {
            return what;
        }
        return wishes is [{ Span.Start: > 0 } first, ..] ? NoteWords.Find(text[..first.Span.Start])
            : wishes is [{ Span.Start: 0 } only] ? NoteWords.Find(text[only.Span.End..]) is { } behind
                ? behind with { Start = behind.Start + only.Span.End } : null
            : NoteWords.Find(text);
    }

    private Reading Noting(Reading reading, Span note, DateTimeContext context)
    {
        var words = reading.Utterance.At(note);
        var when = dates.ReadAll(words, context).LastOrDefault(date => IsMoment(date) && date.StartIn(context.Zone) > context.Now);
        var text = reading.Utterance.Text;
        var act = when is null || NoteWords.NamesJournal(text) ? "want.note" : Meeting.IsMatch(words) ? "news.call-set"
            : NoteWords.IsPlainNote(text) && !Plan.IsMatch(words) ? "want.note" : "want.remind";
        var command = new Command(act, null, note, Plainly);
        var wishes = reading.Utterance.Clauses
            .Where(clause => !clause.Span.Overlaps(note) && ReminderWords.Asks(reading.Utterance.At(clause.Span)))
            .Select(clause => new Command("want.remind", null, clause.Span, Plainly))
            .ToList();
        if (NoteWords.Behind(text) is var (at, _) && at < note.Start && ReminderWords.Asks(text[..at]))
        {
            // “Remind me on Friday, and note in my journal that …” is one clause, and two wishes.
            var from = reading.Utterance.Clauses.Last(clause =>
                clause.Span.Start < at && ReminderWords.Asks(reading.Utterance.At(clause.Span))).Span.Start;
            wishes.RemoveAll(wish => wish.Span.Overlaps(new Span(from, at - from)));
            wishes.Add(new Command("want.remind", null, new Span(from, at - from), Plainly));
        }
        var besides = reading.Commands
            .Where(other => other.P >= Surely && !other.Span.Overlaps(note) && IsBeside(other.Act)
                && !wishes.Exists(wish => wish.Span.Overlaps(other.Span)))
            .Concat(wishes)
            .Concat(Lists(reading));
        var agreed = when is null
            ? []
            : new[] { new Fact(FactKeys.Agreed, words.Substring(when.Index, when.Length), At(note.Start, when), 1) { When = when } };
        return reading with
        {
            Commands = [.. besides.Append(command).OrderBy(one => one.Span.Start)],
            Ranking = [command, .. reading.Ranking],
            Facts = act == "news.call-set" ? [.. reading.Facts.Where(fact => fact.When is null), .. agreed] : reading.Facts,
        };
    }

    // “On 14th, before Rahu Kalam, so 7 to 7.30”: all the words that say when.
    private static Span At(int from, TimeExpression when)
    {
        var (start, end) = (when.Index, when.Index + when.Length);
        (start, end) = when.Apart is { } apart ? (Math.Min(start, apart.Index), Math.Max(end, apart.Index + apart.Length)) : (start, end);
        return new Span(from + start, end - start);
    }

    // “Save the same and tell me what is pending” asks for the lists besides.
    private static IEnumerable<Command> Lists(Reading reading) => DealQuestions.BothLists(reading.Utterance.Text) is { } lists
        ? [new Command("want.open", null, lists, Plainly), new Command("want.reminders", null, lists, Plainly)]
        : [];

    // “7 to 7.30 in the morning” is when a visit begins.
    private static bool IsMoment(TimeExpression date) =>
        date is { HasTime: true } && (date.End is not { } end || end - date.Start <= LongestMeeting);

    private static bool IsBeside(string act) =>
        act.StartsWith("ask.", StringComparison.Ordinal) || act.StartsWith("chat.", StringComparison.Ordinal);

    // What the seller is going to do at an hour is something to be reminded of.
    private static readonly WordExpression Plan = new(
        @"^\W*(?:i|we) (?:shall|will|must|have to|need to|should|am going to|are going to) (?:call|ring|phone|write|email|e-mail|mail" +
            @"|send|text|message|visit|ask)\b|^\W*(?:i|we)['’]ll (?:call|ring|phone|write|email|e-mail|mail|send|text|message|visit" +
            @"|ask)\b");

    private static readonly WordExpression Meeting = new(
        @"\b(?:coming|comes?|visit(?:s|ing)?|meet(?:s|ing)?|appointment|demo|tour|tasting|viewing|seeing|sees?|call (?:is|at|on|with)" +
            @"|we speak|we talk|lunch|dinner|drinks|coffee)\b");
}
