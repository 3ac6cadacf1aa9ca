using CoachBot.Calls;
using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Reminders;
using CoachBot.Sellers;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Journal;

/// <summary>Keeps what came of a situation: an entry, and a reminder of the next step where a day was named.</summary>
public sealed class JournalWriter(
    DealRepository deals, DealHistory history, JournalRepository book, ReminderRepository reminders, SellerRepository sellers,
    ContentLibrary content, TimeProvider time) : IJournalWriter
{
    public async Task KeepAsync(ITurnContext turnContext, CoachedConversation conversation, CancellationToken cancellationToken)
    {
        var turn = turnContext.Transaction();
        var dealId = await deals.KeepAsync(turn, conversation.Buyer, conversation.Company, cancellationToken);
        var isOpen = conversation.Next is not null && conversation.Step != CoachedConversation.LetGo;
        var due = conversation.By?.Moment;
        var entry = book.Add(turn, new JournalEntry
        {
            Id = conversation.Id ?? "",
            DealId = dealId,
            Situation = conversation.Situation,
            Wording = conversation.Wording,
            Happened = conversation.Happened,
            Outcome = conversation.Outcome,
            TalkShare = conversation.TalkShare,
            Learnt = conversation.Learnt,
            Missing = conversation.Missing,
            NextStep = conversation.Next,
            DueAt = due?.ToUnixTimeMilliseconds(),
            DueHasTime = conversation.By?.HasTime ?? false,
            IsOpen = isOpen,
        });
        turnContext.TurnState.Set(new KeptEntry(entry));
        await TellDealAsync(turn, dealId, entry, conversation.Outcome, cancellationToken);
        reminders.DropAbout(turn, entry);
        if (isOpen && conversation.By is { } by && conversation.Reminds)
        {
            var seller = await sellers.FindAsync(turn, cancellationToken);
            var comes = seller.Quiet.FirstFree(by.ReminderMoment(time.GetUtcNow()), SellerClock.Find(by.Zone));
            reminders.Add(turn, ReminderKinds.NextStep, comes, conversation.Next, dealId, entry);
        }
    }

    public void TakeBack(ITurnContext turn, string entry)
    {
        reminders.DropAbout(turn.Transaction(), entry);
        book.TakeBack(turn.Transaction(), entry);
        history.TakeBack(turn.Transaction(), OutcomeOf(entry));
    }

    // How a call went is where the deal stands; what a situation says of it, its talk has told already.
    private async Task TellDealAsync(TurnTransaction turn, string? dealId, string entry, string? outcome,
        CancellationToken cancellationToken)
    {
        var means = content.Find("debrief-call")?.Questions["how-did-it-go"].Answers.FirstOrDefault(answer => answer.Id == outcome)?.Means;
        if (dealId is null || DealEvents.OfNews(means) is not { } kind)
        {
            return;
        }
        var before = (await history.EventsAsync(turn, dealId, cancellationToken))
            .LastOrDefault(one => one.Stage is not null && one.Id != OutcomeOf(entry))?.Stage;
        history.Keep(turn, dealId,
            new DealEvent { Id = OutcomeOf(entry), Kind = kind, Stage = DealEvents.StageAfter(kind, before ?? DealStages.Open) });
    }

    private static string OutcomeOf(string entry) => $"{entry}/outcome";
}
