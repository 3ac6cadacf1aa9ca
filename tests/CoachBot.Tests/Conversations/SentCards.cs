using System.Collections.Concurrent;

namespace CoachBot.Tests.Conversations;

/// <summary>Every card that the bot has sent in any test, to be shown to the validators.</summary>
internal static class SentCards
{
    private static readonly ConcurrentDictionary<string, byte> _cards = new();

    public static void Add(string json) => _cards.TryAdd(json, 0);

    public static IReadOnlyList<string> All => [.. _cards.Keys];
}
