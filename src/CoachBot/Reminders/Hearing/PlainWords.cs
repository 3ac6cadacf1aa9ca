using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Pipeline;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders.Commands;
using CoachBot.Reminders.Orders;
using CoachBot.Sellers;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders.Hearing;

/// <summary>
/// Hears what is about reminders: what the words say plainly, and what is plain only beside the reminders that there are, or because one
/// has just come.
/// </summary>
public sealed partial class PlainWords(ReminderRepository book, ReminderFinder finder, IDateTimeReader dates, SellerClock clock)
{
    private const double Plainly = 0.98;
    private const string Done = "want.done";
    private const double Surely = 0.9;
    private const int LongestText = 180;
    private const int FewLetters = 14;
    private const int FewestTold = 5;
    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan AnHour = TimeSpan.FromHours(1);
    private static readonly string[] _ofOne = ["want.change-reminder", "want.put-off", "want.drop-reminder", Done, "want.reminders"];
    private static readonly string[] _services = ["want.prepare", "want.practise", "want.draft-check", "want.note", "want.debrief"];

    private static readonly HashSet<string> _small = new(StringComparer.OrdinalIgnoreCase) { "the", "reminder", "one", "ping", "nudge",
        "please", "pls", "should", "be", "is", "now", "for", "call" };

    /// <summary>The reading with what was heard.</summary>
    public async Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        if (turn.Held<PutRightWords>() is not null
            && !reading.Utterance.Clauses.Any(clause => ReminderWords.Asks(reading.Utterance.At(clause.Span))))
        {
            return reading;
        }
        if (talk?.Topic == "set-reminder")
        {
            // What it asks for isn't told to the talk besides.
            return reading with { Facts = [.. reading.Facts.Where(fact => fact.When is null)] };
        }
        if (reading.Leading is { Act: "want.agenda" or "want.when-with", P: >= Plainly })
        {
            // “Did you put Thursday in?” asks, and changes nothing.
            return reading;
        }
        var text = reading.Utterance.Text;
        if (ComingUp.IsAtOnce(text) && !ReminderWords.Asks(text))
        {
            // “Calling her in 1 min” puts nothing off, and wishes for no reminder.
            return Without(reading, command => command.Act == "want.remind" || IsOfOne(command));
        }
        if (!reading.KeepsNothing && DealQuestions.BothLists(text) is { } lists && !reading.Commands.Any(IsNote))
        {
            Command[] both = [new("want.open", null, lists, Plainly), new("want.reminders", null, lists, Plainly)];
            var before = reading.Commands.Where(command => !command.Span.Overlaps(lists) && command.Act != "none");
            return reading with
            {
                Commands = [.. before, .. both], Ranking = [both[0], .. reading.Ranking],
                Facts = [.. reading.Facts.Where(fact => !fact.Span.Overlaps(lists))],
            };
        }
        if (!reading.KeepsNothing && TimeAndList(reading, text, clock.Context(turn.Activity)) is { } timeAndList)
        {
            return timeAndList;
        }
        if (!ReminderRewording.ShallBe(text) && ReminderWords.TellsOfThem(text))
        {
            return Without(reading, command => command.Act == "want.remind" || IsOfOne(command));
        }
        if (text.Length <= LongestText
            && reading.Utterance.Clauses.Count > 0
            && !reading.Commands.Any(IsNote)
            && await MomentAsync(turn, text, talk, cancellationToken) is var (act, about, isMeant))
        {
            return Of(reading, act, about, isMeant, talk);
        }
        var heard = Alone(Without(Saying(reading), command => IsTold(reading, command)));
        return await WithoutThoseThatAreNotAsync(turn, talk?.Open is null ? heard : Without(heard, command => command.Act == Done),
            cancellationToken);
    }

    // “Make it funnier”, “hit send”: where none waits, only words that name a reminder are about one.
    private async Task<Reading> WithoutThoseThatAreNotAsync(ITurnContext turn, Reading reading, CancellationToken cancellationToken)
    {
        var asksForOne = ReminderWords.AsksForOne(reading.Utterance.Text);
        if (!reading.Commands.Any(IsOfOne) || (ReminderWords.SaysReminder(reading.Utterance.Text) && !asksForOne))
        {
            return reading;
        }
        var (pending, last) = await finder.AtHandAsync(turn.Transaction(), cancellationToken);
        if (asksForOne)
        {
            // “Chuck me a reminder at lunch” changes none where there is none.
            return pending.Count > 0 ? reading : reading
                with { Commands = [.. reading.Commands.Select(command => IsOfOne(command) ? command
                    with { Act = "want.remind" } : command)] };
        }
        var named = finder.Named(pending, last, reading.Utterance.Text, null, turn.Activity);
        return pending.Count == 0 && last is null ? Without(reading, IsOfOne)
            // “Finished. He was silent for long …”, “I lent her two radiators” tells what happened, and names none that is done.
            : (named.Count == 0 && reading.Utterance.WordCount > FewestTold)
                || !(TickedOff.IsShort(reading.Utterance.Text) || named.Any(one => TickedOff.IsNamedIn(reading.Utterance.Text, one)))
                ? Without(reading, command => command.Act == Done)
            : reading;
    }

    private static bool IsNote(Command command) => command is { Act: "want.note", P: >= Plainly };

    private static bool IsOfOne(Command command) => _ofOne.Contains(command.Act);

    private async Task<(string Act, Reminder? About, bool IsMeant)?> MomentAsync(ITurnContext turn, string text, TalkState? talk,
        CancellationToken cancellationToken)
    {
        if (ReminderWords.AsksForList(text))
        {
            return ("want.reminders", null, false);
        }
        if (MoveWords.Restyle(text))
        {
            return null;
        }
        var time = clock.Context(turn.Activity);
        if (ReminderRewording.ShallBe(text)
            && await book.LatestAsync(turn.Transaction(), cancellationToken) is { } called && time.Now - called.Touched < Lately)
        {
            return ("want.change-reminder", called, true);
        }
        var written = Incoming.Of(turn).Text is { Length: <= LongestText } raw ? raw : text;
        var since = talk?.HeardAt is { } heard && heard > time.Now - AnHour ? heard : time.Now - AnHour;
        var (pending, last) = await finder.AtHandAsync(turn.Transaction(), cancellationToken);
        var came = last?.Touched >= since ? last : null;
        var named = finder.Named(pending, last, text, talk?.Deal?.Buyer, turn.Activity);
        if (named is { Count: > 0 } && ReminderWords.AsksWhich(text))
        {
            return ("want.reminders", null, false);
        }
        if (came is not null && Under(text, came, named, time) is { } act)
        {
            return (act, came, false);
        }
        if (await PutRightAsync(turn, text, talk, pending, time, cancellationToken) is { } meant)
        {
            return ("want.change-reminder", meant, true);
        }
        var namesOne = ReminderWords.NamesReminder(text) && (pending.Count > 0 || ReminderWords.SaysReminder(text));
        if (named.Count == 0 && !namesOne && !(pending.Count > 1 && ReminderFinder.MeansAll(text)))
        {
            return await AtHandAsync(turn, text, talk, time, cancellationToken);
        }
        return Named(text, written, named, time) is { } wanted ? (wanted, named is [var one] ? one : null, false) : null;
    }

    // Right under a reminder: done, later, drop it, and any time that doesn't belong to another matter.
    private string? Under(string text, Reminder came, IReadOnlyList<Reminder> named, DateTimeContext time)
    {
        // A day in it is when it shall come back, and names no other.
        named = [.. named.Where(one => ReminderFinder.WordsOf(one).Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))];
        if (named.Count > 0 && named.All(one => one.Id != came.Id))
        {
            return null;
        }
        if (DoneWords.Begin(text) || (DoneWords.OfNamed(text) && !MoveWords.IsLater(text) && TickedOff.Are(named, text)))
        {
            return "want.done";
        }
        if (DropWords.It(text) || (named.Count > 0 && DropWords.Plainly(text)))
        {
            return "want.drop-reminder";
        }
        var isNew = ReminderWords.Asks(text)
            && ReminderTask.Read(text, []) is { } task
            && named.Count == 0
            && WordCount.Of(task) > 1
            && task.StartsWith("to ", StringComparison.Ordinal);
        var saysWhen = dates.ReadAll(text, time).Count > 0
            || DurationReader.Read(text) is { Ticks: > 0 }
            || PartsOfDay.Read(text) is not null;
        return !isNew && ((MoveWords.IsLater(text) && (saysWhen || text.Length < 3 * FewLetters))
            || IsTimeAlone(text, time)
            || (saysWhen && named.Count > 0)) ? "want.put-off" : null;
    }

    private string? Named(string text, string written, IReadOnlyList<Reminder> named, DateTimeContext time)
    {
        var asks = ReminderWords.Asks(text);
        if (!asks && named.Count > 0 && DealNews.Is(text))
        {
            // “Tom wants to move the start to Monday” moves none of ours.
            return null;
        }
        if (DropWords.Plainly(text) && !asks)
        {
            return "want.drop-reminder";
        }
        if (ReminderWords.WantsOneMore(text))
        {
            return "want.remind";
        }
        if (MoveWords.Plainly(text) || (named.Count > 0 && MoveWords.Rather(text)))
        {
            return asks && named.Count == 0 ? null : "want.change-reminder";
        }
        if (asks)
        {
            return null;
        }
        if (DoneWords.OfNamed(written))
        {
            return OwnDeeds.IsAnother(named, text) ? null
                : TickedOff.Are(named, text) || (TickedOff.IsShort(text) && ReminderFinder.MeansAll(text))
                ? Done
                : null;
        }
        // “The call isn't happening” is no prompt of it that is dropped: the call itself is off.
        if (DropWords.Softly(text) && (named.Count == 0 || named.Any(one => one.Kind is ReminderKinds.Task or ReminderKinds.NextStep)))
        {
            return "want.drop-reminder";
        }
        return named is [var one] && IsNameAndTime(text, one, time) ? "want.change-reminder" : null;
    }

    // What is said beside a reminder about somebody else is about them: it moves no talk, and tells it nothing.
    private static Reading Of(Reading reading, string act, Reminder? about, bool isMeant, TalkState? talk)
    {
        var whole = new Span(0, reading.Utterance.Text.Length);
        var isTalks = Names.First(about?.Buyer) is { } buyer && buyer == Names.First(talk?.Deal?.Buyer);
        var news = act == "want.done" && (isTalks || talk is null)
            ? reading.Commands.Where(command =>
                command is { P: >= Thresholds.Undoable } && command.Act.StartsWith("news.", StringComparison.Ordinal))
            : [];
        var steers =
            reading.Commands.Where(command => command is { Act: "steer.where-were-we" or "steer.go-on" } && act != "want.reminders");
        // “Rang him. The wife does the books …”: done, and told of; what follows isn't asked for any more.
        var tells = act == "want.done" && (isTalks || talk is null) && TellsMore(reading);
        var command =
            new Command(act, tells ? FinishReminder.Told : isMeant ? about?.Id : null,
                tells || news.Any() ? reading.Utterance.Clauses[0].Span : whole, Plainly);
        return reading with
        {
            Commands = [command, .. steers.Where(steer => steer.Act != "steer.go-on"), .. news],
            Ranking = [command, .. reading.Ranking],
            Facts = tells || news.Any() ? reading.Facts
                : act == "want.reminders" ? []
                : [.. reading.Facts.Where(fact => fact.Key is FactKeys.Buyer or FactKeys.Company)],
        };
    }

    private static bool TellsMore(Reading reading) => reading.Utterance.Clauses.Count > 1
        && WordCount.Of(reading.Utterance.Text.AsSpan(reading.Utterance.Clauses[0].Span.End)) >= FewestTold;

    private bool IsTimeAlone(string text, DateTimeContext time) =>
        dates.Read(text, time) is { } when && text.Remove(when.Index, when.Length).Count(char.IsLetter) <= FewLetters;

    // “Ana: Thursday, 10.”
    private bool IsNameAndTime(string text, Reminder reminder, DateTimeContext time)
    {
        var told = dates.ReadAll(text, time);
        var rest = told.OrderByDescending(when => when.Index).Aggregate(text, (left, when) => left.Remove(when.Index, when.Length));
        var names = ReminderFinder.WordsOf(reminder)
            .Where(word => rest.Contains(word, StringComparison.OrdinalIgnoreCase))
            .Sum(word => word.Length);
        var small = rest.Split([' ', ',', '.', ':', '\'', '’'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => _small.Contains(word))
            .Sum(word => word.Length);
        return told.Count > 0 && names > 0 && !text.TrimEnd().EndsWith('?') && rest.Count(char.IsLetter) - names - small <= FewLetters / 2;
    }

    private bool StandsThere(Reminder reminder, string text, DateTimeContext time)
    {
        var local = TimeZoneInfo.ConvertTime(reminder.Due, time.Zone).DateTime;
        var told = dates.ReadAll(text, time);
        return told.Count > 1 || told.Any(when => when.HasTime ? when.Start.TimeOfDay == local.TimeOfDay : when.Start.Date == local.Date);
    }
}
