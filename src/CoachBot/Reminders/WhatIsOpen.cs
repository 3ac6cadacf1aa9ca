using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;

namespace CoachBot.Reminders;

/// <summary>
/// What a talk is about in a few words, where nobody has been named: “They have to ask, 310 000 SEK”. A reminder that names no task is
/// about that.
/// </summary>
public sealed class WhatIsOpen(ContentLibrary content)
{
    private const int LongestFact = 60;
    private static readonly string[] _telling = [FactKeys.Amount, FactKeys.Need, FactKeys.Boss, FactKeys.Detail];

    /// <summary>In words; null with nothing open.</summary>
    public string? InWords(CommandContext context) =>
        Of(context.Talk) ?? context.Waiting.Select(Of).LastOrDefault(words => words is not null);

    private string? Of(TalkState? talk)
    {
        if (talk is null || talk.IsService || content.Find(talk.Topic) is not { } topic)
        {
            return null;
        }
        var fact = _telling.Select(key => talk.Facts.LastOrDefault(fact => fact.Key == key && fact.Status == FactStatus.Known)?.Value)
            .Select(value => value?.Split(FactKeys.BetweenDetails)[0])
            .FirstOrDefault(value => value is { Length: > 1 and <= LongestFact });
        return fact is null ? topic.Button : $"{topic.Button}, {fact}";
    }
}
