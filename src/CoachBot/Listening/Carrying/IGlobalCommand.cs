using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Carrying;

/// <summary>
/// What a feature does at any time, whatever conversation is open: at a word of the seller's (commands.en.yaml), or at a button that stays
/// good for days, such as a reminder's.
/// </summary>
public interface IGlobalCommand
{
    IReadOnlyCollection<string> Commands { get; }

    /// <returns>A topic to begin in place of what is open, or null.</returns>
    Task<Begin?> RunAsync(ITurnContext turn, string command, Click? click, CancellationToken cancellationToken);
}

/// <summary>A topic to begin, and with what.</summary>
public sealed record Begin(string Topic, TopicOptions Options);
