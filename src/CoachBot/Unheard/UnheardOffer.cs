using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Content;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace CoachBot.Unheard;

/// <summary>
/// Beside “I didn't understand”: a button to show the sentence to whoever writes the coach's content. Only where somebody does, and never
/// in a group.
/// </summary>
public sealed class UnheardOffer(ContentLibrary content, IOptions<ContentOptions> options)
{
    /// <summary>What may go; the rest of a longer text is left out before it is shown.</summary>
    internal const int Longest = 300;

    /// <summary>The button, or null where nobody would read it.</summary>
    /// <param name="said">What wasn't understood.</param>
    public CoachCard? Of(ITurnContext turn, string? said)
    {
        if (!options.Value.HasCoaches || Room.IsShared(turn.Activity) || Tidy(said) is not { Length: > 0 } sentence)
        {
            return null;
        }

        var (label, click) = (content.Shared.Line("unheard-offer"), new Click { Command = UnheardPresses.Show, Said = sentence });
        return new CoachCard(Elements.Card(Elements.Row(Elements.Button(label, click))), $"- {label}", label);
    }

    /// <summary>One line of it, no longer than a sentence is.</summary>
    internal static string Tidy(string? said)
    {
        var words = (said ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var line = new string([.. string.Join(' ', words).Where(letter => !char.IsControl(letter))]);
        return line.Length <= Longest ? line : line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)];
    }
}
