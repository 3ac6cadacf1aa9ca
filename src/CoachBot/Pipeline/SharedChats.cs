using Microsoft.Bot.Builder;

namespace CoachBot.Pipeline;

/// <summary>Chats in which others read along: nothing that is remembered of a deal is said there, and nothing told there is remembered.</summary>
internal static class SharedChats
{
    public static bool IsShared(this ITurnContext turn) =>
        turn.Activity.Conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" };
}
