using CoachBot.Arrival;
using CoachBot.Calls;
using CoachBot.Cards;
using CoachBot.Deals;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Understanding;
using CoachBot.Reminders;
using CoachBot.Storage.UserData;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using StepContext = CoachBot.Dialogs.StepContext<CoachBot.Journal.ShowJournalState>;

namespace CoachBot.Journal;

/// <summary>What the journal's dialog works with.</summary>
public sealed record JournalTools(
    CoachTools Coach, JournalReplies Desk, JournalRepository Book, DealRepository Deals, ReminderRepository Reminders, WhoReader Who,
    WeeklyDigest Digest, Erasure Erasure, TimeProvider Time);

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

    private async Task<StepResult> Begin(StepContext coaching)
    {
        if (Room.IsShared(coaching.Turn.Activity))
        {
            await coaching.Turn.SendAsync(PrivateOnly.Card(Content, coaching.Turn.Activity), coaching.Cancelled);
            return End();
        }

        return coaching.Options.Item switch
        {
            JournalCommands.Forget => Ask("forget-me", HearForget),
            JournalCommands.Search => Ask("search", HearSearch),
            JournalCommands.Weekly => await WeeklyAsync(coaching),
            { } item when item.StartsWith(JournalCommands.Edit, StringComparison.Ordinal) =>
                await WithEntryAsync(coaching, item[JournalCommands.Edit.Length..], "what-to-change", HearPart),
            { } item when item.StartsWith(JournalCommands.Delete, StringComparison.Ordinal) =>
                await WithEntryAsync(coaching, item[JournalCommands.Delete.Length..], "delete-entry", HearDelete),
            _ => await ShowAsync(coaching, coaching.Options.Text ?? ""),
        };
    }

    private async Task<StepResult> ShowAsync(StepContext coaching, string text)
    {
        var name = coaching.Options.Buyer ?? coaching.Options.Company;
        switch (_tools.Coach.Questions.Match(_tools.Coach.Questions.Get(Id, "view"), text)?.Id)
        {
            case "insights" when name is null:
                await _tools.Desk.ShowInsightsAsync(coaching.Turn, 30, coaching.Cancelled);
                break;
            case "reminders" when name is null:
                await _tools.Desk.ShowRemindersAsync(coaching.Turn, coaching.Cancelled);
                break;
            case "week" when name is null:
                await _tools.Desk.ShowWeekAsync(coaching.Turn,
                    await _tools.Digest.IsOnAsync(coaching.Turn.Transaction(), coaching.Cancelled), coaching.Cancelled);
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

    private async Task<StepResult> WithEntryAsync(StepContext coaching, string id, string question, CoachStep<ShowJournalState> then)
    {
        if (await _tools.Book.FindAsync(coaching.Turn.Transaction(), id, coaching.Cancelled) is not { } entry)
        {
            return coaching.Say("gone").End();
        }

        (coaching.State.EntryId, coaching.State.Buyer, coaching.State.Company) = (entry.Id, entry.Buyer, entry.Company);
        return Ask(question, then);
    }

    private Task<StepResult> HearPart(StepContext coaching)
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

    private Task<StepResult> HearText(StepContext coaching)
    {
        if (coaching.Answer.Skipped)
        {
            return SaidAs(coaching, "kept");
        }

        var field = coaching.State.Part switch
        {
            "learnt" => JournalField.Learnt,
            "next" => JournalField.NextStep,
            _ => JournalField.Happened,
        };
        _tools.Book.SetText(coaching.Turn.Transaction(), coaching.State.EntryId!, field, coaching.Answer.Text);
        return SaidAs(coaching, "changed");
    }

    private async Task<StepResult> HearDay(StepContext coaching)
    {
        var turn = coaching.Turn.Transaction();
        var due = coaching.Answer.When is { } when
            ? new DueDate(when.Start, when.HasTime, SellerClock.Zone(coaching.Turn.Activity).Id)
            : null;
        _tools.Book.SetDue(turn, coaching.State.EntryId!, due?.Moment, due?.HasTime ?? false);
        _tools.Reminders.DropAbout(turn, coaching.State.EntryId!);
        if (due is not null
            && await _tools.Book.FindAsync(coaching.Turn.Transaction(), coaching.State.EntryId!,
                coaching.Cancelled) is { NextStep: { } step } entry)
        {
            _tools.Reminders.Add(turn, ReminderKinds.NextStep, due.ReminderMoment(_tools.Time.GetUtcNow()), step, entry.DealId, entry.Id);
        }

        return SaidAs(coaching, "changed");
    }

    private async Task<StepResult> HearName(StepContext coaching)
    {
        if (coaching.Answer.Skipped)
        {
            return SaidAs(coaching, "kept");
        }

        var (buyer, company) = _tools.Who.Read(coaching.Turn, coaching.Answer.Text);
        var deal = await _tools.Deals.KeepAsync(coaching.Turn.Transaction(), buyer, company ?? coaching.State.Company, coaching.Cancelled);
        _tools.Book.SetDeal(coaching.Turn.Transaction(), coaching.State.EntryId!, deal);
        return SaidAs(coaching, "changed");
    }

    private Task<StepResult> HearDelete(StepContext coaching)
    {
        if (coaching.Answer.Id != "yes")
        {
            return SaidAs(coaching, "kept");
        }

        _tools.Book.Delete(coaching.Turn.Transaction(), coaching.State.EntryId!);
        _tools.Reminders.DropAbout(coaching.Turn.Transaction(), coaching.State.EntryId!);
        return SaidAs(coaching, "deleted");
    }

    private Task<StepResult> HearForget(StepContext coaching)
    {
        if (coaching.Answer.Id != "yes")
        {
            return SaidAs(coaching, "not-forgotten");
        }

        _tools.Erasure.Erase(coaching.Turn.Transaction());
        return SaidAs(coaching, "forgotten");
    }

    private async Task<StepResult> HearSearch(StepContext coaching)
    {
        await _tools.Desk.ShowAsync(coaching.Turn, new JournalQuery(coaching.Answer.Skipped ? null : coaching.Answer.Text),
            coaching.Cancelled);
        return End();
    }

    private async Task<StepResult> WeeklyAsync(StepContext coaching) =>
        Ask("weekly", HearWeekly,
            await _tools.Digest.IsOnAsync(coaching.Turn.Transaction(), coaching.Cancelled) ? coaching.Line("weekly-already") : null);

    private async Task<StepResult> HearWeekly(StepContext coaching)
    {
        if (QuestionCatalog.InItsWords(_tools.Coach.Questions.Get(Id, "view"), Incoming.Of(coaching.Turn).Text) is { Id: not "weekly" })
        {
            return await ShowAsync(coaching, Incoming.Of(coaching.Turn).Text);
        }

        if (coaching.Answer.Id != "yes")
        {
            _tools.Digest.Stop(coaching.Turn.Transaction());
            return SaidAs(coaching, "weekly-off");
        }

        _tools.Digest.Begin(coaching.Turn.Transaction(), coaching.Turn.Activity);
        return SaidAs(coaching, "weekly-on");
    }

    private static StepResult SaidAs(StepContext coaching, string line) => coaching.Say(line).End();
}
