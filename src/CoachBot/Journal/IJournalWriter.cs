using Microsoft.Bot.Builder;

namespace CoachBot.Journal;

/// <summary>Where finished conversations are kept; commits with the turn.</summary>
public interface IJournalWriter
{
    Task KeepAsync(ITurnContext turn, CoachedConversation conversation, CancellationToken cancellationToken);
}
