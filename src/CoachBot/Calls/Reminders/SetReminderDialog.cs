using System.Globalization;
using CoachBot.Bot;
using CoachBot.Bot.Asking;
using CoachBot.Bot.Steps;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Journal;
using CoachBot.Recognition.Dates;
using CoachBot.Situations;
using CoachBot.Storage.Turns;
using Coaching = CoachBot.Bot.Steps.Coaching<CoachBot.Calls.Reminders.SetReminderState>;

namespace CoachBot.Calls.Reminders;

/// <summary>What the reminder dialog works with.</summary>
public sealed record ReminderTools(
    CoachTools Coach, ReminderBook Book, ReminderFinder Finder, ReminderListCard List, Sellers Sellers, Deals Deals, JournalBook Journal, DueVisitor Due, QuietHoursTalk Quiet, IDateTimeReader Dates, NewTimeReader NewTime, SellerClock Clock);

/// <summary>Sets a reminder, asking only for what wasn't said; moves and drops those that wait; quiet hours.</summary>
public sealed class SetReminderDialog : CoachDialog<SetReminderState>
{
    private const int PendingAtMost = 200;
    private readonly ReminderTools _tools;
    private readonly NoteCard _card;

    public SetReminderDialog(ReminderTools tools)
        : base("set-reminder", tools.Coach, ReminderJson.Default.SetReminderState)
    {
        (_tools, _card) = (tools, new NoteCard());
        Steps(Begin, HearTask, NeedTime, HearTime, Keep, HearNewTime, HearQuietHours, HearMinutes);
    }

    private async Task<Move> Begin(Coaching coaching)
    {
        var opening = coaching.Opening;
        if (opening.Item is { } item && item.StartsWith(ReminderButtons.Move, StringComparison.Ordinal))
        {
            return await AskNewTimeAsync(coaching, await FindAsync(coaching, item[ReminderButtons.Move.Length..]));
        }

        if (opening.Item == QuietHoursTalk.Change)
        {
            return Ask("quiet-hours", HearQuietHours);
        }

        var text = opening.Text ?? "";
        return ReminderWishes.Read(text) switch
        {
            ReminderWish.QuietHours => QuietHoursReader.Read(text) is { } quiet ? await SetQuietAsync(coaching, quiet) : Ask("quiet-hours", HearQuietHours),
            ReminderWish.MinutesBefore => DurationReader.Read(text) is { } before ? await SetMinutesAsync(coaching, before) : Ask("minutes-before", HearMinutes),
            ReminderWish.Drop => await DropAsync(coaching, text),
            ReminderWish.Move => await MoveAsync(coaching, text),
            _ => await SetAsync(coaching, text),
        };
    }

    private async Task<Move> SetAsync(Coaching coaching, string text)
    {
        if (await _tools.Book.CountPendingAsync(User, coaching.Cancelled) >= PendingAtMost)
        {
            await coaching.SayAsync("too-many");
            return await ListAsync(coaching, null);
        }

        if (await SetSeveralAsync(coaching, text))
        {
            return End();
        }

        coaching.State.Repeats = Repetition.Read(text);
        var dated = coaching.State.Repeats is null ? text : Repetition.Without(text);
        var when = _tools.Dates.Read(dated, _tools.Clock.Context(coaching.Turn.Activity));
        coaching.State.Task = ReminderTask.Read(dated, when);
        if (when is not null)
        {
            Note(coaching, when);
        }

        return coaching.State.Task is null ? Ask("what") : GoOn(NeedTime);
    }

    private async Task<Move> HearTask(Coaching coaching)
    {
        if (!coaching.Answer.Skipped)
        {
            var when = coaching.State.DueAt is null ? _tools.Dates.Read(coaching.Answer.Text, _tools.Clock.Context(coaching.Turn.Activity)) : null;
            coaching.State.Task = ReminderTask.Read(coaching.Answer.Text, when);
            if (when is not null)
            {
                Note(coaching, when);
            }
        }

        return coaching switch
        {
            { Answer.Skipped: true } => await SaidAsync(coaching, "no-reminder"),
            { State.Task: null } => Ask("what", HearTask),
            _ => GoOn(),
        };
    }

    private Task<Move> NeedTime(Coaching coaching)
    {
        var passed = coaching.State.DueAt is { } due && due <= _tools.Clock.Context(coaching.Turn.Activity).Now.ToUnixTimeMilliseconds();
        return Task.FromResult(coaching.State.DueAt is null || passed
            ? Ask("when", HearTime, passed ? coaching.Line("in-the-past") : null, AnswerKind.Moment)
            : GoOn(Keep));
    }

    private async Task<Move> HearTime(Coaching coaching)
    {
        if (coaching.Answer.When is not { } when)
        {
            return await SaidAsync(coaching, "no-reminder");
        }

        Note(coaching, when);
        return GoOn();
    }

    private async Task<Move> Keep(Coaching coaching)
    {
        await KeepAsync(coaching);
        return End();
    }

    /// <summary>“… at 9 to call Ana and at 4 to write to Tom”: one after the other, where each says what and when.</summary>
    private async Task<bool> SetSeveralAsync(Coaching coaching, string text)
    {
        var parts = ReminderTask.Several(text);
        var (now, before) = (_tools.Clock.Context(coaching.Turn.Activity).Now, DateTimeOffset.MinValue);
        var wishes = new List<(string Task, DateTimeOffset Due)>();
        foreach (var part in parts.Count > 1 && Repetition.Read(text) is null ? parts : [])
        {
            var when = _tools.Dates.Read(part, _tools.Clock.Context(coaching.Turn.Activity));
            if (when is null || ReminderTask.Read(part, when) is not { } task)
            {
                return false;
            }

            before = wishes.Count == 0 ? DueOf(coaching, when) : _tools.NewTime.Read(Said(part, when), before, coaching.Turn.Activity) ?? DueOf(coaching, when);
            wishes.Add((task, before));
        }

        if (wishes.Count == 0 || wishes.Exists(wish => wish.Due <= now))
        {
            return false;
        }

        foreach (var (task, due) in wishes)
        {
            (coaching.State.Task, coaching.State.DueAt) = (task, due.ToUnixTimeMilliseconds());
            await KeepAsync(coaching);
        }

        return true;
    }

    // Whether "at" belongs to the time differs by reader; without it a number is no time.
    private static string Said(string part, TimeExpression when) =>
        part.Substring(when.Index, when.Length) is var words && char.IsDigit(words[0]) ? $"at {words}" : words;

    private async Task KeepAsync(Coaching coaching)
    {
        var state = coaching.State;
        var (due, line) = await QuietAsync(coaching, DateTimeOffset.FromUnixTimeMilliseconds(state.DueAt!.Value));
        var deal = await _tools.Deals.FindAsync(User, state.Buyer, state.Company, coaching.Cancelled);
        var id = _tools.Book.Add(Turn.Current!, ReminderKinds.Task, due, state.Task, deal?.Id, repeats: state.Repeats);
        var entry = deal is null ? null : await _tools.Journal.LatestAsync(User, deal.Id, coaching.Cancelled);
        var names = Names.None.With("when", InWords(coaching, due)).With("task", state.Task);
        string?[] text =
        [
            coaching.Line(line ?? "set", names),
            line is null && state.DayOnly ? coaching.Line(IsToday(coaching, due) ? "vague-today" : "vague") : null,
            state.Repeats is null ? null : coaching.Line($"every-{state.Repeats}"),
            _tools.Due.Words(entry) is null ? null : coaching.Line("set-with-words"),
        ];
        await coaching.SendAsync(_card.Build(null, [.. text.OfType<string>()], ReminderButtons.ForPending(Topic, id)));
    }

    private async Task<Move> MoveAsync(Coaching coaching, string text)
    {
        var found = await _tools.Finder.FindAsync(User, text, moves: true, coaching.Turn.Activity, coaching.Cancelled);
        return found is [var reminder]
            ? await MoveAsync(coaching, reminder, _tools.NewTime.Read(text, reminder.Due, coaching.Turn.Activity))
            : await ListAsync(coaching, found.Count == 0 ? "not-found" : "which-one");
    }

    private async Task<Move> MoveAsync(Coaching coaching, Reminder reminder, DateTimeOffset? to)
    {
        coaching.State.Moves = reminder.Id;
        return to > _tools.Clock.Context(coaching.Turn.Activity).Now ? await ChangeAsync(coaching, to.Value) : await AskNewTimeAsync(coaching, reminder);
    }

    private async Task<Move> DropAsync(Coaching coaching, string text)
    {
        var found = await _tools.Finder.FindAsync(User, text, moves: false, coaching.Turn.Activity, coaching.Cancelled);
        if (found.Count == 0 || (found.Count > 1 && !ReminderFinder.MeansAll(text)))
        {
            return await ListAsync(coaching, found.Count == 0 ? "not-found" : "which-one");
        }

        foreach (var reminder in found)
        {
            _tools.Book.Close(Turn.Current!, reminder.Id, ReminderStatus.Dropped);
        }

        await coaching.SayAsync(found.Count == 1 ? "dropped" : "dropped-all", Names.None
            .With("task", ReminderText.Of(Topic, found[0]))
            .With("count", found.Count.ToString(CultureInfo.InvariantCulture)));
        return End();
    }

    private async Task<Move> AskNewTimeAsync(Coaching coaching, Reminder? reminder)
    {
        if (reminder is null or { Status: not (ReminderStatus.Pending or ReminderStatus.Came) })
        {
            await coaching.SayAsync("already-gone");
            return End();
        }

        coaching.State.Moves = reminder.Id;
        return Ask("new-time", HearNewTime, ReminderText.Of(Topic, reminder), AnswerKind.Moment);
    }

    private async Task<Move> HearNewTime(Coaching coaching)
    {
        if (coaching.Answer.When is not { } when)
        {
            return await SaidAsync(coaching, "unchanged");
        }

        Note(coaching, when);
        return await ChangeAsync(coaching, DateTimeOffset.FromUnixTimeMilliseconds(coaching.State.DueAt!.Value));
    }

    private async Task<Move> ChangeAsync(Coaching coaching, DateTimeOffset wanted)
    {
        var (due, line) = await QuietAsync(coaching, wanted);
        _tools.Book.Move(Turn.Current!, coaching.State.Moves!, due);
        var moved = await FindAsync(coaching, coaching.State.Moves!);
        await coaching.SayAsync(line ?? "changed", Names.None.With("when", InWords(coaching, due)).With("task", moved is null ? null : ReminderText.Of(Topic, moved)));
        return End();
    }

    private async Task<Move> HearQuietHours(Coaching coaching)
    {
        if (coaching.Answer.Skipped)
        {
            return await SaidAsync(coaching, "unchanged");
        }

        return QuietHoursReader.Read(coaching.Answer.Text) is { } quiet ? await SetQuietAsync(coaching, quiet) : Ask("quiet-hours", HearQuietHours, coaching.Line("not-understood"));
    }

    private async Task<Move> SetQuietAsync(Coaching coaching, QuietHours quiet)
    {
        await _tools.Quiet.SetAsync(coaching.Turn, quiet, coaching.Cancelled);
        return End();
    }

    private async Task<Move> HearMinutes(Coaching coaching)
    {
        if (coaching.Answer.Skipped)
        {
            return await SaidAsync(coaching, "unchanged");
        }

        return DurationReader.ReadAnswer(coaching.Answer.Text) is { } before ? await SetMinutesAsync(coaching, before) : Ask("minutes-before", HearMinutes, coaching.Line("not-understood"));
    }

    private async Task<Move> SetMinutesAsync(Coaching coaching, TimeSpan before)
    {
        var minutes = (int)Math.Clamp(before.TotalMinutes, 1, 24 * 60);
        _tools.Sellers.SetMinutesBefore(coaching.Turn, minutes);
        await coaching.SayAsync("minutes-set", Names.None.With("minutes", minutes.ToString(CultureInfo.InvariantCulture)));
        return End();
    }

    private async Task<Move> ListAsync(Coaching coaching, string? lead)
    {
        var pending = await _tools.Book.PendingAsync(User, ReminderListCard.Shown, 0, coaching.Cancelled);
        var count = await _tools.Book.CountPendingAsync(User, coaching.Cancelled);
        await coaching.SendAsync(_tools.List.Build(pending, count, coaching.Turn.Activity, lead is null ? null : coaching.Line(lead)));
        return End();
    }

    private static async Task<Move> SaidAsync(Coaching coaching, string line)
    {
        await coaching.SayAsync(line);
        return End();
    }

    private void Note(Coaching coaching, TimeExpression when)
    {
        (coaching.State.DueAt, coaching.State.DayOnly) = (DueOf(coaching, when).ToUnixTimeMilliseconds(), !when.HasTime);
    }

    private DateTimeOffset DueOf(Coaching coaching, TimeExpression when)
    {
        var zone = SellerClock.Zone(coaching.Turn.Activity);
        return when.HasTime ? when.StartIn(zone) : new DueDate(when.Start, false, zone.Id).ReminderMoment(_tools.Clock.Context(coaching.Turn.Activity).Now);
    }

    private bool IsToday(Coaching coaching, DateTimeOffset due) => due - _tools.Clock.Context(coaching.Turn.Activity).Now is { TotalHours: <= 1 };

    /// <summary>The moment itself, or the first after the seller's quiet hours and the line that says so.</summary>
    private async Task<(DateTimeOffset Due, string? Line)> QuietAsync(Coaching coaching, DateTimeOffset wanted)
    {
        var seller = await _tools.Sellers.FindAsync(User, coaching.Cancelled);
        var free = seller.Quiet.FirstFree(wanted, SellerClock.Zone(coaching.Turn.Activity));
        return (free, free == wanted ? null : "in-quiet-hours");
    }

    private Task<Reminder?> FindAsync(Coaching coaching, string id) => _tools.Book.FindAsync(User, id, coaching.Cancelled);

    private string InWords(Coaching coaching, DateTimeOffset due) => DateInWords.Ahead(due, _tools.Clock.Context(coaching.Turn.Activity).Now, coaching.Turn.Activity);

    private static string User => Turn.Current!.Key.User;
}
