using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Replies.Words;

/// <summary>Hears that a word isn't understood: “what means stake?”, “what is ‘brush off’”.</summary>
public sealed class GlossaryEar(ContentLibrary content) : IMomentWords
{
    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        if (reading.Leading is { Act: "correct" or "want.practise" } or { Act: "answer", P: >= Thresholds.Opening }
            || TopicsOfNews.Of(reading.Leading.Act) is not null
            || Glossary.Asked(reading.Utterance.Text, content.Shared) is not { } key)
        {
            return Task.FromResult(reading);
        }
        var ask = new Command(GlossaryReplies.Act, key, new(0, reading.Utterance.Text.Length), Thresholds.Opening);
        return Task.FromResult(reading.LedBy(ask) with { Facts = [] });
    }
}
