using CoachBot.Bot;
using CoachBot.Bot.Asking;
using CoachBot.Bot.Steps;
using CoachBot.Calls;
using CoachBot.Calls.Reminders;
using CoachBot.Situations;
using CoachBot.Storage.Turns;
using Coaching = CoachBot.Bot.Steps.Coaching<CoachBot.Journal.ShowJournalState>;

namespace CoachBot.Journal;

/// <summary>What the journal's dialog works with.</summary>
public sealed record JournalTools(
    CoachTools Coach, JournalDesk Desk, JournalBook Book, Deals Deals, ReminderBook Reminders, WhoReader Who, WeeklyDigest Digest, ConversationReferences References, Whereabouts Whereabouts, TimeProvider Time);

/// <summary>Shows what a seller asks for of their journal; changes and deletes entries; forgets the seller.</summary>
public sealed class ShowJournalDialog : CoachDialog<ShowJournalState>
{
    private readonly JournalTools _tools;

    public ShowJournalDialog(JournalTools tools)
        : base("show-journal", tools.Coach, JournalJson.Default.ShowJournalState)
    {
        _tools = tools;
        Steps(Begin, HearPart, HearText, HearDay, HearName, HearDelete, HearForget, HearSearch, HearWeekly);
    }

    private async Task<Move> Begin(Coaching coaching)
    {
        if (coaching.Turn.Activity.Conversation?.IsGroup == true)
        {
            await coaching.SayAsync("private-only");
            return End();
        }

        return coaching.Opening.Item switch
        {
            JournalCommands.Forget => Ask("forget-me", HearForget),
            JournalCommands.Search => Ask("search", HearSearch),
            JournalCommands.Weekly => await WeeklyAsync(coaching),
            { } item when item.StartsWith(JournalCommands.Edit, StringComparison.Ordinal) => await WithEntryAsync(coaching, item[JournalCommands.Edit.Length..], "what-to-change", HearPart),
            { } item when item.StartsWith(JournalCommands.Delete, StringComparison.Ordinal) => await WithEntryAsync(coaching, item[JournalCommands.Delete.Length..], "delete-entry", HearDelete),
            _ => await ShowAsync(coaching, coaching.Opening.Text ?? ""),
        };
    }

    private async Task<Move> ShowAsync(Coaching coaching, string text)
    {
        var name = coaching.Opening.Buyer ?? coaching.Opening.Company;
        switch (_tools.Coach.Questions.Match(_tools.Coach.Questions.Get(Id, "view"), text)?.Id)
        {
            case "insights" when name is null:
                await _tools.Desk.ShowInsightsAsync(coaching.Turn, 30, coaching.Cancelled);
                break;
            case "reminders" when name is null:
                await _tools.Desk.ShowRemindersAsync(coaching.Turn, coaching.Cancelled);
                break;
            case "week" when name is null:
                await _tools.Desk.ShowWeekAsync(coaching.Turn, await _tools.Digest.IsOnAsync(User, coaching.Cancelled), coaching.Cancelled);
                break;
            case "weekly" when name is null:
                return await WeeklyAsync(coaching);
            case "open":
                await _tools.Desk.ShowAsync(coaching.Turn, new JournalQuery(name, OnlyOpen: true), coaching.Cancelled);
                break;
            default:
                await _tools.Desk.ShowAsync(coaching.Turn, new JournalQuery(name), coaching.Cancelled);
                break;
        }

        return End();
    }

    private async Task<Move> WithEntryAsync(Coaching coaching, string id, string question, CoachStep<ShowJournalState> then)
    {
        if (await _tools.Book.FindAsync(User, id, coaching.Cancelled) is not { } entry)
        {
            await coaching.SayAsync("gone");
            return End();
        }

        (coaching.State.EntryId, coaching.State.Buyer, coaching.State.Company) = (entry.Id, entry.Buyer, entry.Company);
        return Ask(question, then);
    }

    private Task<Move> HearPart(Coaching coaching)
    {
        coaching.State.Part = coaching.Answer.Id;
        return Task.FromResult(coaching.Answer.Id switch
        {
            null => End(),
            "by-when" => Ask("by-when", HearDay, kind: AnswerKind.Date),
            "who" => Ask("who", HearName),
            _ => Ask("new-text", HearText),
        });
    }

    private async Task<Move> HearText(Coaching coaching)
    {
        if (coaching.Answer.Skipped)
        {
            return await SaidAsync(coaching, "kept");
        }

        var field = coaching.State.Part switch
        {
            "learnt" => JournalField.Learnt,
            "next" => JournalField.NextStep,
            _ => JournalField.Happened,
        };
        _tools.Book.SetText(Turn.Current!, coaching.State.EntryId!, field, coaching.Answer.Text);
        return await SaidAsync(coaching, "changed");
    }

    private async Task<Move> HearDay(Coaching coaching)
    {
        var turn = Turn.Current!;
        var due = coaching.Answer.When is { } when ? new DueDate(when.Start, when.HasTime, SellerClock.Zone(coaching.Turn.Activity).Id) : null;
        _tools.Book.SetDue(turn, coaching.State.EntryId!, due?.Moment, due?.HasTime ?? false);
        _tools.Reminders.DropAbout(turn, coaching.State.EntryId!);
        if (due is not null && await _tools.Book.FindAsync(User, coaching.State.EntryId!, coaching.Cancelled) is { NextStep: { } step } entry)
        {
            _tools.Reminders.Add(turn, ReminderKinds.NextStep, due.ReminderMoment(_tools.Time.GetUtcNow()), step, entry.DealId, entry.Id);
        }

        return await SaidAsync(coaching, "changed");
    }

    private async Task<Move> HearName(Coaching coaching)
    {
        if (coaching.Answer.Skipped)
        {
            return await SaidAsync(coaching, "kept");
        }

        var (buyer, company) = await _tools.Who.ReadAsync(coaching.Turn, coaching.Answer.Text, coaching.Cancelled);
        var deal = await _tools.Deals.KeepAsync(Turn.Current!, buyer, company ?? coaching.State.Company, coaching.Cancelled);
        _tools.Book.SetDeal(Turn.Current!, coaching.State.EntryId!, deal);
        return await SaidAsync(coaching, "changed");
    }

    private async Task<Move> HearDelete(Coaching coaching)
    {
        if (coaching.Answer.Id != "yes")
        {
            return await SaidAsync(coaching, "kept");
        }

        _tools.Book.Delete(Turn.Current!, coaching.State.EntryId!);
        _tools.Reminders.DropAbout(Turn.Current!, coaching.State.EntryId!);
        return await SaidAsync(coaching, "deleted");
    }

    private async Task<Move> HearForget(Coaching coaching)
    {
        if (coaching.Answer.Id != "yes")
        {
            return await SaidAsync(coaching, "not-forgotten");
        }

        var turn = Turn.Current!;
        turn.EraseUser();
        _tools.References.Forget(turn.Key.User);
        _tools.Whereabouts.Forget(turn.Key.User);
        return await SaidAsync(coaching, "forgotten");
    }

    private async Task<Move> HearSearch(Coaching coaching)
    {
        await _tools.Desk.ShowAsync(coaching.Turn, new JournalQuery(coaching.Answer.Skipped ? null : coaching.Answer.Text), coaching.Cancelled);
        return End();
    }

    private async Task<Move> WeeklyAsync(Coaching coaching) =>
        Ask("weekly", HearWeekly, await _tools.Digest.IsOnAsync(User, coaching.Cancelled) ? coaching.Line("weekly-already") : null);

    private async Task<Move> HearWeekly(Coaching coaching)
    {
        if (Questions.InItsWords(_tools.Coach.Questions.Get(Id, "view"), Incoming.Of(coaching.Turn).Text) is { Id: not "weekly" })
        {
            return await ShowAsync(coaching, Incoming.Of(coaching.Turn).Text);
        }

        if (coaching.Answer.Id != "yes")
        {
            _tools.Digest.Stop(Turn.Current!);
            return await SaidAsync(coaching, "weekly-off");
        }

        _tools.Digest.Begin(Turn.Current!, coaching.Turn.Activity);
        return await SaidAsync(coaching, "weekly-on");
    }

    private static async Task<Move> SaidAsync(Coaching coaching, string line)
    {
        await coaching.SayAsync(line);
        return End();
    }

    private static string User => Turn.Current!.Key.User;
}
