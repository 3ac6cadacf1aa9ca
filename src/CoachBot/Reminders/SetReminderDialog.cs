using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Sellers;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using StepContext = CoachBot.Dialogs.StepContext<CoachBot.Reminders.SetReminderState>;

namespace CoachBot.Reminders;

/// <summary>Asks for what a wish about reminders lacks: what, when, which one, from when to when.</summary>
public sealed class SetReminderDialog : CoachDialog<SetReminderState>
{
    private const string TopicId = "set-reminder";
    private const string Which = "which/";
    private const string Minutes = "minutes";
    private const string NoDate = "no-date";

    private readonly ReminderDesk _desk;
    private readonly ReminderWishReader _wishes;
    private readonly ReminderTimeReader _times;
    private readonly WhichReminder _which;
    private readonly QuietHoursTalk _quiet;

    public SetReminderDialog(CoachTools tools, ReminderDesk desk, ReminderWishReader wishes, ReminderTimeReader times, WhichReminder which,
        QuietHoursTalk quiet)
        : base(TopicId, tools, ReminderJson.Default.SetReminderState)
    {
        (_desk, _wishes, _times, _which, _quiet) = (desk, wishes, times, which, quiet);
        Steps(Begin, HearTask, NeedTime, HearTime, Keep, HearNewTime, HearWhich, HearQuietHours, HearMinutes);
    }

    /// <summary>To ask what a wish in these words lacks.</summary>
    public static BeginTopic ToAsk(string words, ReminderWish wish) => new(TopicId, [], words, wish.Time.LacksDate ? NoDate : null);

    /// <summary>To ask when a reminder shall come instead.</summary>
    public static BeginTopic ToMove(Reminder reminder) => new(TopicId, [], null, ReminderButtons.Move + reminder.Id);

    /// <summary>To ask which reminder was meant.</summary>
    public static BeginTopic ToTell(FindPurpose purpose, string words) => new(TopicId, [], words, Which + purpose);

    /// <summary>To ask how long before calls the coach shall come by.</summary>
    public static BeginTopic ToAskMinutes() => new(TopicId, [], null, Minutes);

    private async Task<StepResult> Begin(StepContext coaching)
    {
        var (item, text) = (coaching.Options.Item, coaching.Options.Text ?? "");
        if (item?.StartsWith(ReminderButtons.Move, StringComparison.Ordinal) == true)
        {
            return AskNewTime(coaching,
                await _desk.FindAsync(coaching.Turn, item[ReminderButtons.Move.Length..], coaching.Cancelled));
        }
        if (item?.StartsWith(Which, StringComparison.Ordinal) == true)
        {
            (coaching.State.Purpose, coaching.State.Words) = (Enum.Parse<FindPurpose>(item[Which.Length..]), text);
            return Ask("which", HearWhich);
        }
        if (item is QuietHoursTalk.Change or Minutes)
        {
            return item == Minutes ? Ask("minutes-before", HearMinutes) : Ask("quiet-hours", HearQuietHours);
        }
        Take(coaching, text);
        return coaching.State.Task is null ? Ask("what") : GoOn(NeedTime);
    }

    private Task<StepResult> HearTask(StepContext coaching)
    {
        if (coaching.Answer.Skipped)
        {
            return SaidAs(coaching, "no-reminder");
        }
        Take(coaching, coaching.Answer.Text);
        coaching.State.Task ??= coaching.Answer.Text.Trim() is { Length: > 1 } words ? words : null;
        return Task.FromResult(coaching.State.Task is null ? Ask("what", HearTask) : GoOn());
    }

    private Task<StepResult> NeedTime(StepContext coaching)
    {
        var passed = coaching.State.DueAt is { } due
            && _times.IsPast(DateTimeOffset.FromUnixTimeMilliseconds(due), coaching.Turn.Activity);
        var lead = passed ? "in-the-past" : coaching.Options.Item == NoDate ? "before-what" : null;
        return Task.FromResult(coaching.State.DueAt is null || passed
            ? Ask("when", HearTime, lead is null ? null : coaching.Line(lead), AnswerKind.Moment)
            : GoOn(Keep));
    }

    private Task<StepResult> HearTime(StepContext coaching)
    {
        if (coaching.Answer.When is not { } when)
        {
            return SaidAs(coaching, "no-reminder");
        }
        var read = _times.Read(coaching.Answer.Text, [], coaching.Turn.Activity);
        Note(coaching, read.Due is null ? new ReminderTime(when.StartIn(SellerClock.Zone(coaching.Turn.Activity))) : read);
        return Task.FromResult(GoOn());
    }

    private async Task<StepResult> Keep(StepContext coaching)
    {
        var (state, deal) = (coaching.State, Deal(coaching));
        var wish = new ReminderWish
        {
            Task = state.Task,
            Repeats = state.Repeats,
            Deal = deal,
            Time = new ReminderTime(DateTimeOffset.FromUnixTimeMilliseconds(state.DueAt!.Value)) { Guess = state.Guess },
        };
        return Of(await _desk.SetAsync(coaching.Turn, wish, isTalks: false, coaching.Cancelled)).End();
    }

    private StepResult AskNewTime(StepContext coaching, Reminder? reminder)
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
        var reminder = await _desk.FindAsync(coaching.Turn, coaching.State.Moves!, coaching.Cancelled);
        if (coaching.Answer.When is not { } when || reminder is null)
        {
            return coaching.Say("unchanged").End();
        }
        var read = _times.Read(coaching.Answer.Text, [], coaching.Turn.Activity);
        var to = read.Due ?? when.StartIn(SellerClock.Zone(coaching.Turn.Activity));
        return Of(await _desk.MoveAsync(coaching.Turn, reminder, to, coaching.Cancelled)).End();
    }

    private async Task<StepResult> HearWhich(StepContext coaching)
    {
        if (coaching.Answer.Skipped)
        {
            return coaching.Say("unchanged").End();
        }
        var (state, words) = (coaching.State, new WhichWords(coaching.Answer.Text, coaching.State.Buyer, coaching.State.Words));
        return await _which.HearAsync(coaching.Turn, state.Purpose, words, coaching.Cancelled) switch
        {
            { Reply: { } reply } => Of(reply).End(),
            { Meant: var one } => AskNewTime(coaching, one),
        };
    }

    private async Task<StepResult> HearQuietHours(StepContext coaching)
    {
        if (coaching.Answer.Skipped)
        {
            return coaching.Say("unchanged").End();
        }
        if (QuietHoursReader.Read(coaching.Answer.Text) is not { } quiet)
        {
            return Ask("quiet-hours", HearQuietHours, coaching.Line("not-understood"));
        }
        await _quiet.SetAsync(coaching.Turn, quiet, coaching.Cancelled);
        return End();
    }

    private Task<StepResult> HearMinutes(StepContext coaching)
    {
        if (coaching.Answer.Skipped)
        {
            return SaidAs(coaching, "unchanged");
        }
        return DurationReader.ReadAnswer(coaching.Answer.Text) is { } before
            ? Task.FromResult(new Said(new Saying.Line(_desk.SetMinutes(coaching.Turn, before))).End())
            : Task.FromResult(Ask("minutes-before", HearMinutes, coaching.Line("not-understood")));
    }

    private void Take(StepContext coaching, string words)
    {
        var wish = _wishes.Read(words, [], Deal(coaching), coaching.Turn.Activity);
        coaching.State.Task ??= wish.Task;
        coaching.State.Repeats ??= wish.Repeats;
        if (coaching.State.DueAt is null && wish.Time.Due is not null)
        {
            Note(coaching, wish.Time);
        }
    }

    private static void Note(StepContext coaching, ReminderTime time) =>
        (coaching.State.DueAt, coaching.State.Guess) = (time.Due?.ToUnixTimeMilliseconds(), time.Guess);

    private static DealView? Deal(StepContext coaching) =>
        coaching.State is { Buyer: null, Company: null } ? null : new(coaching.State.Buyer, coaching.State.Company);

    private static Said Of(CommandReply reply) =>
        new([.. reply.Lines.Select(line => new Saying.Line(line)), .. reply.Cards.Select(card => new Saying.Part(card))]);

    private static Task<StepResult> SaidAs(StepContext coaching, string line) => Task.FromResult(coaching.Say(line).End());
}
