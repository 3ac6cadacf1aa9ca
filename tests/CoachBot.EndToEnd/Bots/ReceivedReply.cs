
namespace CoachBot.EndToEnd.Bots;

/// <summary>A reply as it reached the channel.</summary>
/// <param name="Conversation">Where it was sent.</param>
/// <param name="ReplyTo">The activity that it answers, or that it changes.</param>
/// <param name="Json">The activity as it travelled.</param>
public sealed record ReceivedReply(string Conversation, string ReplyTo, string Json)
{
    /// <summary>Whether it changes a message that came before.</summary>
    public bool IsChange { get; init; }
}
