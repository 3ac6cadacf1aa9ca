using System.Globalization;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Sellers;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders;

/// <summary>
/// Sets, moves, puts off, drops and finishes reminders, and says so in a line; whether a seller typed it, pressed it or was asked.
/// </summary>
public sealed class ReminderDesk(ContentLibrary content, ReminderRepository book, SellerRepository sellers, DealOfReminder deals,
    TimeProvider time)
{
    /// <summary>The most that may wait.</summary>
    public const int PendingAtMost = 200;

    private const int MostMinutesBefore = 24 * 60;

    private readonly NoteCard _card = new();

    /// <summary>The topic whose words these are.</summary>
    public Topic Topic => content.Find("set-reminder")!;

    /// <summary>One of the seller's; null where there is none of that id.</summary>
    public Task<Reminder?> FindAsync(ITurnContext turn, string id, CancellationToken cancellationToken) =>
        book.FindAsync(turn.Transaction(), id, cancellationToken);

    /// <summary>Sets one that says what and when.</summary>
    public async Task<CommandReply> SetAsync(ITurnContext turnContext, ReminderWish wish, bool isTalks, CancellationToken cancellationToken)
    {
        var (turn, task) = (turnContext.Transaction(), wish.Task!);
        var (comes, isPutOff) = await FreeAsync(turnContext, wish.Time.Due!.Value, cancellationToken);
        var deal = await deals.OfAsync(turn, wish.Deal, isTalks, cancellationToken);
        var about = wish.Words is { } words
            ? WishWords.KeyOf(words)
            : wish.PlanId ?? (wish.HangsOnDate && deal is not null ? ReminderWish.AgreedDate(deal) : null);
        var id = book.Add(turn, ReminderKinds.Task, comes, task, deal, about, wish.Repeats);
        var hasWords = wish.Words is not null || await deals.HasWordsAsync(turn, deal, cancellationToken);
        var names = Names.None.With("when", InWords(turnContext, comes)).With("task", task);
        string?[] text =
        [
            Line(isPutOff ? "in-quiet-hours" : "set", names),
            wish.IsOfWhatIsOpen ? Line("of-what-is-open") : null,
            wish.Time.InsteadOf is { } weekend
                ? Line("not-at-weekend",
                    Names.None.With("when", DateInWords.Of(weekend, false, SellerClock.Zone(turnContext.Activity),
                        SellerClock.Culture(turnContext.Activity.Locale))))
                : null,
            isPutOff || wish.Time is { Abroad: not null, Guess: GuessedHour.PartOfDay }
                ? null
                : Guessed(turnContext, wish.Time.Guess, comes),
            wish.Time.Abroad is var (zone, name) && !isPutOff
                ? Line("abroad", Names.None.With("when", TimeZoneInfo.ConvertTime(comes, zone)
                    .ToString("t", SellerClock.Culture(turnContext.Activity.Locale))).With("what", name))
                : null,
            wish.Repeats is null ? null : Line($"every-{wish.Repeats}"),
            hasWords ? Line("set-with-words") : null,
        ];
        return new CommandReply
        {
            Cards = [_card.Build(null, [.. text.OfType<string>()], ReminderButtons.ForPending(Topic, id))],
            Undo = new UndoableDeed(ReminderUndo.Set, id, null, task),
        };
    }

    /// <summary>Gives one another time.</summary>
    public Task<CommandReply> MoveAsync(ITurnContext turn, Reminder reminder, DateTimeOffset wanted, CancellationToken cancellationToken) =>
        MoveAsync(turn, reminder, wanted, null, cancellationToken);

    /// <summary>Gives one another time, and other words where there are some.</summary>
    public async Task<CommandReply> MoveAsync(ITurnContext turn, Reminder reminder, DateTimeOffset wanted, string? task,
        CancellationToken cancellationToken)
    {
        var (comes, isPutOff) = await FreeAsync(turn, wanted, cancellationToken);
        book.Move(turn.Transaction(), reminder.Id, comes);
        if (task is not null)
        {
            book.Rename(turn.Transaction(), reminder.Id, task);
        }
        var names = (task is null ? Named(reminder) : Names.None.With("task", task)).With("when", InWords(turn, comes));
        return Did(Line(isPutOff ? "in-quiet-hours" : "changed", names), ReminderUndo.Moved, reminder);
    }

    /// <summary>Brings one that has come back later.</summary>
    public async Task<CommandReply> PutOffAsync(ITurnContext turn, Reminder reminder, DateTimeOffset wanted,
        CancellationToken cancellationToken)
    {
        var (comes, isPutOff) = await FreeAsync(turn, wanted, cancellationToken);
        book.Move(turn.Transaction(), reminder.Id, comes);
        return Did(Line(isPutOff ? "in-quiet-hours" : "snoozed", Named(reminder).With("when", InWords(turn, comes))), ReminderUndo.Moved,
            reminder);
    }

    /// <summary>Gives one other words.</summary>
    public CommandReply Rename(ITurnContext turn, Reminder reminder, string task)
    {
        book.Rename(turn.Transaction(), reminder.Id, task);
        return Did(Line("changed", Names.None.With("task", task).With("when", InWords(turn, reminder.Due))), ReminderUndo.Renamed,
            reminder);
    }

    /// <summary>Drops one, or several.</summary>
    public CommandReply Drop(ITurnContext turn, IReadOnlyList<Reminder> reminders)
    {
        foreach (var reminder in reminders)
        {
            Close(turn, reminder, ReminderStatus.Dropped);
        }
        return reminders is [var one]
            ? Did(Line("dropped", Named(one)), ReminderUndo.Closed, one)
            : CommandReply.Line(Line("dropped-all",
                Names.None.With("count", reminders.Count.ToString(SellerClock.Culture(turn.Activity.Locale)))));
    }

    /// <summary>The tasks of several are done.</summary>
    public CommandReply Finish(ITurnContext turn, IReadOnlyList<Reminder> reminders)
    {
        if (reminders is [var one])
        {
            return Finish(turn, one);
        }
        foreach (var reminder in reminders)
        {
            Close(turn, reminder, ReminderStatus.Done);
        }
        return CommandReply.Line(Line("done-all",
            Names.None.With("count", reminders.Count.ToString(SellerClock.Culture(turn.Activity.Locale)))));
    }

    /// <summary>Its task is done; how it went is asked, where that wasn't told with it.</summary>
    public CommandReply Finish(ITurnContext turn, Reminder reminder, bool isTold = false)
    {
        Close(turn, reminder, ReminderStatus.Done);
        var line = reminder.Buyer is not null && !isTold ? "done-1"
            : Dialogs.VariantOfTurn.Of(turn.Activity) % 2 == 0 ? "done-2" : "done-3";
        return Did(Line(line, Named(reminder)), ReminderUndo.Closed, reminder);
    }

    /// <summary>How long before calls the coach comes by; gives the sentence that says so.</summary>
    public string SetMinutes(ITurnContext turn, TimeSpan before)
    {
        var minutes = (int)Math.Clamp(before.TotalMinutes, 1, MostMinutesBefore);
        sellers.SetMinutesBefore(turn, minutes);
        return Line("minutes-set", Names.None.With("minutes", minutes.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>A sentence of the reminders'.</summary>
    public string Line(string key, Names? names = null) => Topic.Lines[key].Fill(names ?? Names.None);

    /// <summary>A moment ahead, in words.</summary>
    public string InWords(ITurnContext turn, DateTimeOffset moment) => DateInWords.Ahead(moment, time.GetUtcNow(), turn.Activity);

    private void Close(ITurnContext turnContext, Reminder reminder, string status)
    {
        book.Close(turnContext.Transaction(), reminder.Id, status);
        if (reminder is { Kind: ReminderKinds.NextStep, AboutId: { } entry })
        {
            deals.CloseStep(turnContext.Transaction(), entry);
        }
    }

    private static CommandReply Did(string line, string deed, Reminder before) => CommandReply.Line(line) with
    {
        Undo = new UndoableDeed(deed, before.Id, ReminderUndo.Before(before), before.Task ?? ""),
    };

    private string? Guessed(ITurnContext turn, GuessedHour guess, DateTimeOffset comes) => guess switch
    {
        GuessedHour.Morning => Line("vague"),
        GuessedHour.InAnHour => Line("vague-today"),
        GuessedHour.PartOfDay =>
            Line("vague-part", Names.None.With("when",
                TimeZoneInfo.ConvertTime(comes, SellerClock.Zone(turn.Activity)).ToString("t", SellerClock.Culture(turn.Activity.Locale)))),
        _ => null,
    };

    private Names Named(Reminder reminder) => Names.None.With("task", ReminderText.Of(Topic, reminder));

    /// <summary>The moment itself, or the first after the seller's quiet hours.</summary>
    private async Task<(DateTimeOffset Comes, bool IsPutOff)> FreeAsync(ITurnContext turn, DateTimeOffset wanted,
        CancellationToken cancellationToken)
    {
        var free = (await sellers.FindAsync(turn.Transaction(), cancellationToken)).Quiet.FirstFree(wanted,
            SellerClock.Zone(turn.Activity));
        return (free, free != wanted);
    }
}
