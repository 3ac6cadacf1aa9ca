using Microsoft.Bot.Builder;

namespace CoachBot.Journal;

/// <summary>Where finished conversations are kept; commits with the turn.</summary>
public interface IJournalWriter
{
    /// <summary>Keeps a conversation; which entry it became stands in the turn's state as <see cref="KeptEntry"/>.</summary>
    Task KeepAsync(ITurnContext turn, CoachedConversation conversation, CancellationToken cancellationToken);

    /// <summary>Takes an entry back, and the reminder that came with it.</summary>
    void TakeBack(ITurnContext turn, string entry);
}

/// <summary>The entry that this turn has kept.</summary>
public sealed record KeptEntry(string Id);
