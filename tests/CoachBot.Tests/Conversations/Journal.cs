using System.Collections.Concurrent;
using CoachBot.Journal;
using Microsoft.Bot.Builder;

namespace CoachBot.Tests.Conversations;

/// <summary>What the bot kept, for tests to look at.</summary>
internal sealed class Journal : IJournalWriter
{
    public ConcurrentQueue<CoachedConversation> Entries { get; } = [];

    private IJournalWriter? _real;

    public IJournalWriter Before(IJournalWriter real)
    {
        _real = real;
        return this;
    }

    public Task KeepAsync(ITurnContext turn, CoachedConversation conversation, CancellationToken cancellationToken)
    {
        Entries.Enqueue(conversation);
        return _real!.KeepAsync(turn, conversation, cancellationToken);
    }

    public void TakeBack(ITurnContext turn, string entry) => _real!.TakeBack(turn, entry);
}
