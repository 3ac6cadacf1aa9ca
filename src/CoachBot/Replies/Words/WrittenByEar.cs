using CoachBot.Recognition.Expressions;

namespace CoachBot.Replies.Words;

/// <summary>“It is to direct for me”: wishes of those who write English by ear.</summary>
internal static class WrittenByEar
{
    private static readonly WordExpression To = new(
        @"\b(?<be>is|it'?s|its|that'?s|sounds?|seems?|feels?|bit|was|much) to (?<how>direct|hard|polite|soft|long|short|formal|stiff|cold" +
            @"|harsh|rude|weak|nice|friendly|pushy|strong|complicated|difficult|aggressive|salesy)\b");

    /// <summary>The text with “too” where it is meant.</summary>
    public static string Right(string text) => To.Replace(text, "${be} too ${how}");
}
