using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs;

/// <summary>Which of several sentences comes now: differs from message to message, and is the same when a turn is run again.</summary>
internal static class VariantOfTurn
{
    public static int Of(Activity activity) => (activity.Id ?? "").Sum(letter => letter);
}
