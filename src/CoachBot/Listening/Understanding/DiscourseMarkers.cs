using System.Text.RegularExpressions;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Listening.Understanding;

/// <summary>Small words that announce a correction or a change of subject.</summary>
internal static class DiscourseMarkers
{
    public static bool Announces(string text) => Announcement.IsMatch(text);

    /// <summary>The text without them, for recognising what is left.</summary>
    public static string Without(string text)
    {
        var rest = Announcement.Replace(text, "").Trim(' ', ',', '.', ':', '-');
        return rest.Length == 0 ? text : rest;
    }

    private static readonly WordExpression Announcement = new(
        @"^\W*(?:(?:no,? )?(?:wait|sorry|oops|hang on|hold on)|actually|correction|i meant?|i mean|my mistake|scratch that|not quite" +
            @"|no,? actually|well,? actually)\b[\s,.:;!-]*(?:actually|i meant?|i mean|no)?[\s,.:;-]*");
}
