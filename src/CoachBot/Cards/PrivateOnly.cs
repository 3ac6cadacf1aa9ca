using CoachBot.Content;
using Microsoft.Bot.Schema;

namespace CoachBot.Cards;

/// <summary>What is for a seller alone isn't shown where others read along: only the way to their own chat.</summary>
internal static class PrivateOnly
{
    private const string BotPrefix = "28:";

    public static CoachCard Card(ContentLibrary content, IActivity activity)
    {
        var text = content.Shared.Line("private-only");
        return Chat(activity) is { } chat
            ? new CoachCard(Elements.Card(Elements.Paragraph(text), Elements.Row(Elements.Link(content.Shared.Line("private-open"), chat))),
                text, text)
            : CoachCard.Line(text);
    }

    /// <summary>The seller's own chat with the bot, where the channel is Teams, whose bots have ids of their own kind.</summary>
    private static Uri? Chat(IActivity activity) => activity.Recipient?.Id is { } bot && bot.StartsWith(BotPrefix,
        StringComparison.Ordinal) && Guid.TryParse(bot.AsSpan(BotPrefix.Length), out var id)
        ? new Uri($"https://teams.microsoft.com/l/chat/0/0?users={BotPrefix}{id:D}")
        : null;
}
