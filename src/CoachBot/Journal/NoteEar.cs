using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
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

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken) =>
        Task.FromResult(talk?.Topic != Draft && NoteWords.Find(reading.Utterance.Text) is { } note
            ? Noting(reading, note, clock.Context(turn.Activity))
            : reading);

    private Reading Noting(Reading reading, Span note, DateTimeContext context)
    {
        var words = reading.Utterance.At(note);
        var when = dates.ReadAll(words, context)
            .LastOrDefault(date => date is { HasTime: true, End: null } && date.StartIn(context.Zone) > context.Now);
        var act = when is null ? "want.note" : Meeting.IsMatch(words) ? "news.call-set" : "want.remind";
        var command = new Command(act, null, note, Plainly);
        var besides = reading.Commands.Where(other => other.P >= Surely && !other.Span.Overlaps(note) && IsBeside(other.Act));
        var agreed = when is null
            ? []
            : new[] { new Fact(FactKeys.Agreed, words.Substring(when.Index, when.Length), new Span(note.Start + when.Index, when.Length),
                1) { When = when } };
        return reading with
        {
            Commands = [.. besides.Append(command).OrderBy(one => one.Span.Start)],
            Ranking = [command, .. reading.Ranking],
            Facts = act == "news.call-set" ? [.. reading.Facts.Where(fact => fact.When is null), .. agreed] : reading.Facts,
        };
    }

    private static bool IsBeside(string act) =>
        act.StartsWith("ask.", StringComparison.Ordinal) || act.StartsWith("chat.", StringComparison.Ordinal);

    private static readonly WordExpression Meeting = new(
        @"\b(?:coming|comes?|visit(?:s|ing)?|meet(?:s|ing)?|appointment|demo|tour|tasting|viewing|seeing|sees?|call (?:is|at|on|with)" +
            @"|we speak|we talk|lunch|dinner|drinks|coffee)\b");
}
