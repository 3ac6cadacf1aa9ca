using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders;

/// <summary>The list of what waits, as a part of the turn's card. Where others read along, only the way to the seller's own chat.</summary>
public sealed class ReminderList(ReminderRepository book, ReminderListCard card, ContentLibrary content)
{
    /// <param name="turnContext">Whose list.</param>
    /// <param name="lead">The key of a sentence before it, or null.</param>
    /// <param name="from">How many to pass over.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<CoachCard> ShowAsync(ITurnContext turnContext, string? lead, int from, CancellationToken cancellationToken)
    {
        if (Room.IsShared(turnContext.Activity))
        {
            return PrivateOnly.Card(content, turnContext.Activity);
        }

        var turn = turnContext.Transaction();
        var pending = await book.PendingAsync(turn, ReminderListCard.Shown, from, cancellationToken);
        var line = lead is null ? null : content.Find("set-reminder")!.Lines[lead].Fill(Names.None);
        return card.Build(pending, await book.CountPendingAsync(turn, cancellationToken), turnContext.Activity, line, from);
    }
}
