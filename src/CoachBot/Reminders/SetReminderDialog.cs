using System.Globalization;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Journal;
using CoachBot.Listening;
using CoachBot.Recognition.Dates;
using CoachBot.Reminders.Delivery;
using CoachBot.Sellers;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Schema;
using StepContext = CoachBot.Dialogs.StepContext<CoachBot.Reminders.SetReminderState>;

namespace CoachBot.Reminders;

/// <summary>What the reminder dialog works with.</summary>
public sealed record ReminderTools(
    CoachTools Coach, ReminderRepository Book, ReminderFinder Finder, ReminderListCard List, SellerRepository Sellers, DealRepository Deals, JournalRepository Journal, DueVisitor Due, QuietHoursTalk Quiet, IDateTimeReader Dates, NewTimeReader NewTime, SellerClock Clock);

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

    private async Task<StepResult> Begin(StepContext coaching)
    {
        var opening = coaching.Options;
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

    private async Task<StepResult> SetAsync(StepContext coaching, string text)
    {
        if (await _tools.Book.CountPendingAsync(coaching.Turn.Transaction(), coaching.Cancelled) >= PendingAtMost)
        {
            return coaching.Say("too-many").Then(await ListAsync(coaching, null));
        }

        if (await SetSeveralAsync(coaching, text) is { } several)
        {
            return several.End();
        }

        coaching.State.Repeats = Repetition.Read(text);
        var dated = coaching.State.Repeats is null ? text : Repetition.Without(text);
        var when = _tools.Dates.Read(dated, _tools.Clock.Context(coaching.Turn.Activity));
        coaching.State.Task = ReminderTask.Read(dated, when) ?? About(coaching);
        if (when is not null)
        {
            Note(coaching, when);
        }

        return coaching.State.Task is null ? Ask("what") : GoOn(NeedTime);
    }

    // Said in the middle of a talk, a reminder without a task is about who the talk is about.
    private static string? About(StepContext coaching) => (coaching.State.Buyer ?? coaching.State.Company) is { } who
        ? coaching.Line("task-about", Names.About(who, null))
        : null;

    private Task<StepResult> HearTask(StepContext coaching)
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
            { Answer.Skipped: true } => SaidAs(coaching, "no-reminder"),
            { State.Task: null } => Ask("what", HearTask),
            _ => GoOn(),
        };
    }

    private Task<StepResult> NeedTime(StepContext coaching)
    {
        var passed = coaching.State.DueAt is { } due && due <= _tools.Clock.Context(coaching.Turn.Activity).Now.ToUnixTimeMilliseconds();
        return Task.FromResult(coaching.State.DueAt is null || passed
            ? Ask("when", HearTime, passed ? coaching.Line("in-the-past") : null, AnswerKind.Moment)
            : GoOn(Keep));
    }

    private Task<StepResult> HearTime(StepContext coaching)
    {
        if (coaching.Answer.When is not { } when)
        {
            return SaidAs(coaching, "no-reminder");
        }

        Note(coaching, when);
        return GoOn();
    }

    private async Task<StepResult> Keep(StepContext coaching) => (await KeepAsync(coaching)).End();

    /// <summary>“… at 9 to call Ana and at 4 to write to Tom”: one after the other, where each says what and when.</summary>
    private async Task<Said?> SetSeveralAsync(StepContext coaching, string text)
    {
        var parts = ReminderTask.Several(text);
        var (now, before) = (_tools.Clock.Context(coaching.Turn.Activity).Now, DateTimeOffset.MinValue);
        var wishes = new List<(string Task, DateTimeOffset Due)>();
        foreach (var part in parts.Count > 1 && Repetition.Read(text) is null ? parts : [])
        {
            var when = _tools.Dates.Read(part, _tools.Clock.Context(coaching.Turn.Activity));
            if (when is null || ReminderTask.Read(part, when) is not { } task)
            {
                return null;
            }

            before = wishes.Count == 0 ? DueOf(coaching, when) : _tools.NewTime.Read(TimeIn(part, when), before, coaching.Turn.Activity) ?? DueOf(coaching, when);
            wishes.Add((task, before));
        }

        if (wishes.Count == 0 || wishes.Exists(wish => wish.Due <= now))
        {
            return null;
        }

        var said = Said.Nothing;
        foreach (var (task, due) in wishes)
        {
            (coaching.State.Task, coaching.State.DueAt) = (task, due.ToUnixTimeMilliseconds());
            said = said.And(await KeepAsync(coaching));
        }

        return said;
    }

    // Whether "at" belongs to the time differs by reader; without it a number is no time.
    private static string TimeIn(string part, TimeExpression when) =>
        part.Substring(when.Index, when.Length) is var words && char.IsDigit(words[0]) ? $"at {words}" : words;

    private async Task<Said> KeepAsync(StepContext coaching)
    {
        var state = coaching.State;
        var (due, line) = await QuietAsync(coaching, DateTimeOffset.FromUnixTimeMilliseconds(state.DueAt!.Value));
        var deal = await _tools.Deals.FindAsync(coaching.Turn.Transaction(), state.Buyer, state.Company, coaching.Cancelled);
        var id = _tools.Book.Add(coaching.Turn.Transaction(), ReminderKinds.Task, due, state.Task, deal?.Id, repeats: state.Repeats);
        var entry = deal is null ? null : await _tools.Journal.LatestAsync(coaching.Turn.Transaction(), deal.Id, coaching.Cancelled);
        var names = Names.None.With("when", InWords(coaching, due)).With("task", state.Task);
        string?[] text =
        [
            coaching.Line(line ?? "set", names),
            line is null && state.DayOnly ? coaching.Line(IsToday(coaching, due) ? "vague-today" : "vague") : null,
            state.Repeats is null ? null : coaching.Line($"every-{state.Repeats}"),
            _tools.Due.Words(entry) is null ? null : coaching.Line("set-with-words"),
        ];
        return Show(_card.Build(null, [.. text.OfType<string>()], ReminderButtons.ForPending(Topic, id)));
    }

    private async Task<StepResult> MoveAsync(StepContext coaching, string text)
    {
        var found = await _tools.Finder.FindAsync(coaching.Turn.Transaction(), text, moves: true, coaching.Turn.Activity, coaching.Cancelled);
        return found is [var reminder]
            ? await MoveAsync(coaching, reminder, _tools.NewTime.Read(text, reminder.Due, coaching.Turn.Activity))
            : await ListAsync(coaching, found.Count == 0 ? "not-found" : "which-one");
    }

    private async Task<StepResult> MoveAsync(StepContext coaching, Reminder reminder, DateTimeOffset? to)
    {
        coaching.State.Moves = reminder.Id;
        return to > _tools.Clock.Context(coaching.Turn.Activity).Now ? await ChangeAsync(coaching, to.Value) : await AskNewTimeAsync(coaching, reminder);
    }

    private async Task<StepResult> DropAsync(StepContext coaching, string text)
    {
        var found = await _tools.Finder.FindAsync(coaching.Turn.Transaction(), text, moves: false, coaching.Turn.Activity, coaching.Cancelled);
        if (found.Count == 0 || (found.Count > 1 && !ReminderFinder.MeansAll(text)))
        {
            return await ListAsync(coaching, found.Count == 0 ? "not-found" : "which-one");
        }

        foreach (var reminder in found)
        {
            _tools.Book.Close(coaching.Turn.Transaction(), reminder.Id, ReminderStatus.Dropped);
        }

        return coaching.Say(found.Count == 1 ? "dropped" : "dropped-all", Names.None
            .With("task", ReminderText.Of(Topic, found[0]))
            .With("count", found.Count.ToString(CultureInfo.InvariantCulture))).End();
    }

    private Task<StepResult> AskNewTimeAsync(StepContext coaching, Reminder? reminder)
    {
        if (reminder is null or { Status: not (ReminderStatus.Pending or ReminderStatus.Came) })
        {
            return coaching.Say("already-gone").End();
        }

        coaching.State.Moves = reminder.Id;
        return Ask("new-time", HearNewTime, ReminderText.Of(Topic, reminder), AnswerKind.Moment);
    }

    private async Task<StepResult> HearNewTime(StepContext coaching)
    {
        if (coaching.Answer.When is not { } when)
        {
            return SaidAs(coaching, "unchanged");
        }

        Note(coaching, when);
        return await ChangeAsync(coaching, DateTimeOffset.FromUnixTimeMilliseconds(coaching.State.DueAt!.Value));
    }

    private async Task<StepResult> ChangeAsync(StepContext coaching, DateTimeOffset wanted)
    {
        var (due, line) = await QuietAsync(coaching, wanted);
        _tools.Book.Move(coaching.Turn.Transaction(), coaching.State.Moves!, due);
        var moved = await FindAsync(coaching, coaching.State.Moves!);
        return coaching.Say(line ?? "changed", Names.None.With("when", InWords(coaching, due)).With("task", moved is null ? null : ReminderText.Of(Topic, moved))).End();
    }

    private async Task<StepResult> HearQuietHours(StepContext coaching)
    {
        if (coaching.Answer.Skipped)
        {
            return SaidAs(coaching, "unchanged");
        }

        return QuietHoursReader.Read(coaching.Answer.Text) is { } quiet ? await SetQuietAsync(coaching, quiet) : Ask("quiet-hours", HearQuietHours, coaching.Line("not-understood"));
    }

    private async Task<StepResult> SetQuietAsync(StepContext coaching, QuietHours quiet)
    {
        await _tools.Quiet.SetAsync(coaching.Turn, quiet, coaching.Cancelled);
        return End();
    }

    private async Task<StepResult> HearMinutes(StepContext coaching)
    {
        if (coaching.Answer.Skipped)
        {
            return SaidAs(coaching, "unchanged");
        }

        return DurationReader.ReadAnswer(coaching.Answer.Text) is { } before ? await SetMinutesAsync(coaching, before) : Ask("minutes-before", HearMinutes, coaching.Line("not-understood"));
    }

    private Task<StepResult> SetMinutesAsync(StepContext coaching, TimeSpan before)
    {
        var minutes = (int)Math.Clamp(before.TotalMinutes, 1, 24 * 60);
        _tools.Sellers.SetMinutesBefore(coaching.Turn, minutes);
        return coaching.Say("minutes-set", Names.None.With("minutes", minutes.ToString(CultureInfo.InvariantCulture))).End();
    }

    private async Task<StepResult> ListAsync(StepContext coaching, string? lead)
    {
        var pending = await _tools.Book.PendingAsync(coaching.Turn.Transaction(), ReminderListCard.Shown, 0, coaching.Cancelled);
        var count = await _tools.Book.CountPendingAsync(coaching.Turn.Transaction(), coaching.Cancelled);
        return Show(_tools.List.Build(pending, count, coaching.Turn.Activity, lead is null ? null : coaching.Line(lead))).End();
    }

    private static StepResult SaidAs(StepContext coaching, string line) => coaching.Say(line).End();

    private void Note(StepContext coaching, TimeExpression when)
    {
        (coaching.State.DueAt, coaching.State.DayOnly) = (DueOf(coaching, when).ToUnixTimeMilliseconds(), !when.HasTime);
    }

    private DateTimeOffset DueOf(StepContext coaching, TimeExpression when)
    {
        var zone = SellerClock.Zone(coaching.Turn.Activity);
        return when.HasTime ? when.StartIn(zone) : new DueDate(when.Start, false, zone.Id).ReminderMoment(_tools.Clock.Context(coaching.Turn.Activity).Now);
    }

    private bool IsToday(StepContext coaching, DateTimeOffset due) => due - _tools.Clock.Context(coaching.Turn.Activity).Now is { TotalHours: <= 1 };

    /// <summary>The moment itself, or the first after the seller's quiet hours and the line that says so.</summary>
    private async Task<(DateTimeOffset Due, string? Line)> QuietAsync(StepContext coaching, DateTimeOffset wanted)
    {
        var seller = await _tools.Sellers.FindAsync(coaching.Turn.Transaction(), coaching.Cancelled);
        var free = seller.Quiet.FirstFree(wanted, SellerClock.Zone(coaching.Turn.Activity));
        return (free, free == wanted ? null : "in-quiet-hours");
    }

    private Task<Reminder?> FindAsync(StepContext coaching, string id) => _tools.Book.FindAsync(coaching.Turn.Transaction(), id, coaching.Cancelled);

    private string InWords(StepContext coaching, DateTimeOffset due) => DateInWords.Ahead(due, _tools.Clock.Context(coaching.Turn.Activity).Now, coaching.Turn.Activity);
}
