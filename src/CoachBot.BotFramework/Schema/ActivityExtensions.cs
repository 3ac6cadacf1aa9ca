using System.Text.RegularExpressions;

namespace CoachBot.BotFramework.Schema;

/// <summary>Mentions in a message, and an activity's language.</summary>
public static partial class ActivityExtensions
{
    /// <summary>Whether the account with this id is mentioned.</summary>
    public static bool MentionsId(this IMessageActivity activity, string id) => activity.GetMentions().Any(m => m.Mentioned?.Id == id);

    /// <summary>Whether the one whom the message is for is mentioned.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    /// <summary>Takes the mention of the recipient out of the text, and returns the text.</summary>
    public static string? RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Takes the mentions of the account with this id out of the text, and returns the text. The same name said plainly stays.</summary>
    public static string? RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(m => m.Mentioned?.Id == id && !string.IsNullOrEmpty(m.Text)))
        {
            activity.Text = activity.Text?.Replace(mention.Text!, "", StringComparison.OrdinalIgnoreCase);
        }

        return activity.Text = activity.Text is { } text ? EmptyTag.Replace(text, "") : null;
    }

    // Some clients name only the inner text in the entity.
    [GeneratedRegex("<at[^<>]*></at>", RegexOptions.IgnoreCase)]
    private static partial Regex EmptyTag { get; }
}
