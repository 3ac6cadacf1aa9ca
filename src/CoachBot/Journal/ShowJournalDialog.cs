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

/// <summary>Shows what a seller asks for of their journal; changes and deletes entries; forgets the seller.</summary>
public sealed class ShowJournalDialog : CoachDialog<ShowJournalState>
{
    private readonly QuestionCatalog _questions;
    private readonly JournalReplies _replies;
    private readonly JournalFigures _figures;
    private readonly EntryChanges _entries;
    private readonly WeeklyDigest _digest;
    private readonly Erasure _erasure;

    public ShowJournalDialog(
        CoachTools coach, JournalReplies replies, JournalFigures figures, EntryChanges entries, WeeklyDigest digest, Erasure erasure)
        : base("show-journal", coach, JournalJson.Default.ShowJournalState)
    {
        (_questions, _replies, _figures, _entries, _digest, _erasure) = (coach.Questions, replies, figures, entries, digest, erasure);
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
        switch (_questions.Match(_questions.Get(Id, "view"), text)?.Id)
        {
            case "insights" when name is null:
                await _figures.ShowInsightsAsync(coaching.Turn, 30, coaching.Cancelled);
                break;
            case "reminders" when name is null:
                await _replies.ShowRemindersAsync(coaching.Turn, coaching.Cancelled);
                break;
            case "week" when name is null:
                await _figures.ShowWeekAsync(coaching.Turn,
                    await _digest.IsOnAsync(coaching.Turn.Transaction(), coaching.Cancelled), coaching.Cancelled);
                break;
            case "weekly" when name is null:
                return await WeeklyAsync(coaching);
            case "open":
                await _replies.ShowAsync(coaching.Turn, new JournalQuery(name, OnlyOpen: true), coaching.Cancelled);
                break;
            default:
                await _replies.ShowAsync(coaching.Turn, new JournalQuery(name), coaching.Cancelled);
                break;
        }

        return End();
    }

    private async Task<StepResult> WithEntryAsync(StepContext coaching, string id, string question, CoachStep<ShowJournalState> then)
    {
        if (await _entries.FindAsync(coaching.Turn, id, coaching.Cancelled) is not { } entry)
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
        _entries.SetText(coaching.Turn, coaching.State.EntryId!, field, coaching.Answer.Text);
        return SaidAs(coaching, "changed");
    }

    private async Task<StepResult> HearDay(StepContext coaching)
    {
        var due = coaching.Answer.When is { } when
            ? new DueDate(when.Start, when.HasTime, SellerClock.Zone(coaching.Turn.Activity).Id)
            : null;
        await _entries.SetDueAsync(coaching.Turn, coaching.State.EntryId!, due, coaching.Cancelled);
        return SaidAs(coaching, "changed");
    }

    private async Task<StepResult> HearName(StepContext coaching)
    {
        if (coaching.Answer.Skipped)
        {
            return SaidAs(coaching, "kept");
        }

        var (state, said) = (coaching.State, coaching.Answer.Text);
        await _entries.SetNameAsync(coaching.Turn, state.EntryId!, said, state.Company, coaching.Cancelled);
        return SaidAs(coaching, "changed");
    }

    private Task<StepResult> HearDelete(StepContext coaching)
    {
        if (coaching.Answer.Id != "yes")
        {
            return SaidAs(coaching, "kept");
        }

        _entries.Delete(coaching.Turn, coaching.State.EntryId!);
        return SaidAs(coaching, "deleted");
    }

    private Task<StepResult> HearForget(StepContext coaching)
    {
        if (coaching.Answer.Id != "yes")
        {
            return SaidAs(coaching, "not-forgotten");
        }

        _erasure.Erase(coaching.Turn.Transaction());
        return SaidAs(coaching, "forgotten");
    }

    private async Task<StepResult> HearSearch(StepContext coaching)
    {
        await _replies.ShowAsync(coaching.Turn, new JournalQuery(coaching.Answer.Skipped ? null : coaching.Answer.Text),
            coaching.Cancelled);
        return End();
    }

    private async Task<StepResult> WeeklyAsync(StepContext coaching) =>
        Ask("weekly", HearWeekly,
            await _digest.IsOnAsync(coaching.Turn.Transaction(), coaching.Cancelled) ? coaching.Line("weekly-already") : null);

    private async Task<StepResult> HearWeekly(StepContext coaching)
    {
        if (QuestionCatalog.InItsWords(_questions.Get(Id, "view"), Incoming.Of(coaching.Turn).Text) is { Id: not "weekly" })
        {
            return await ShowAsync(coaching, Incoming.Of(coaching.Turn).Text);
        }

        if (coaching.Answer.Id != "yes")
        {
            _digest.Stop(coaching.Turn.Transaction());
            return SaidAs(coaching, "weekly-off");
        }

        _digest.Begin(coaching.Turn.Transaction(), coaching.Turn.Activity);
        return SaidAs(coaching, "weekly-on");
    }

    private static StepResult SaidAs(StepContext coaching, string line) => coaching.Say(line).End();
}
