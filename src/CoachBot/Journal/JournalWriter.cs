using CoachBot.Deals;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Journal;

/// <summary>Keeps what came of a situation: an entry, and a reminder of the next step where a day was named.</summary>
public sealed class JournalWriter(JournalRepository book, DealRepository deals, CallOutcomes outcomes, NextStepReminder reminder)
    : IJournalWriter
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
        await outcomes.KeepAsync(turn, dealId, entry, conversation.Outcome, cancellationToken);
        reminder.Drop(turn, entry);
        if (isOpen && conversation.By is { } by && conversation.Reminds)
        {
            await reminder.SetAsync(turn, conversation.Next, by, dealId, entry, cancellationToken);
        }
    }

    public void TakeBack(ITurnContext turn, string entry)
    {
        reminder.Drop(turn.Transaction(), entry);
        book.TakeBack(turn.Transaction(), entry);
        outcomes.TakeBack(turn.Transaction(), entry);
    }
}
