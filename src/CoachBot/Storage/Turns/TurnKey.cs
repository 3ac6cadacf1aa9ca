using Microsoft.Bot.Schema;

namespace CoachBot.Storage.Turns;

/// <summary>Whose turn it is: one user in one conversation on one channel. Turns with the same key never overlap.</summary>
public readonly record struct TurnKey(string Channel, string Conversation, string User)
{
    public static TurnKey Of(IActivity activity) =>
        new(activity.ChannelId ?? "", activity.Conversation?.Id ?? "", activity.From?.Id ?? "");

    public override string ToString() => $"{Channel}|{Conversation}|{User}";
}
