using System.Text.RegularExpressions;
using CoachBot.Reminders;

namespace CoachBot.Calls;

/// <summary>
/// Tells a change of what was agreed from a new wish: “actually make it 4”, “my call with Ana is off”. Every message comes by here, so the
/// patterns don't backtrack: their time grows with the text and no faster.
/// </summary>
internal static partial class ChangeWords
{
    private const int Longest = 120;
    private const int MostWords = 10;
    private const int FewWords = 6;

    private const string Courtesy =
        @"^\W*(?:(?:no|oh|ok|okay|well|wait|sorry|oops|hang on|hold on|please|pls|can you|could you|actually|correction|scratch that|my mistake|on second thoughts?)\b[\s,.:;!-]*)*";

    private const string Talk = @"(?:call|meeting|demo|appointment|visit|talk|chat)\b";

    /// <summary>Whether the text moves the latest thing, whatever that is.</summary>
    public static bool MovesIt(string text) => text.Length <= Longest && Words(text) <= MostWords && (It().IsMatch(text) || Meant().IsMatch(text) || (Words(text) <= FewWords && Its().IsMatch(text)));

    /// <summary>Whether the text asks for the card of a call that was prepared.</summary>
    public static bool WantsCard(string text) => IsOfCall(text) && Card().IsMatch(text);

    public static bool MovesCall(string text) => IsOfCall(text) && (MoveCall().IsMatch(text) || CallMoved().IsMatch(text));

    public static bool CancelsCall(string text) => IsOfCall(text) && (CancelCall().IsMatch(text) || CallOff().IsMatch(text));

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static bool IsOfCall(string text) => text.Length <= Longest && !Reminder().IsMatch(text);

    [GeneratedRegex(Courtesy + @"(?:make (?:it|that)|(?:change|move|push|shift|put|postpone|reschedule|bring) (?:it|that)|let'?s (?:say|make it|do)|rather)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex It();

    [GeneratedRegex(Courtesy + @"it(?:'?s| is) (?:now |rather |actually )?(?:at|on)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Its();

    // Nothing but the new time behind it.
    [GeneratedRegex(
        @"^\W*(?:(?:actually|sorry|oops|wait|correction|no)[\s,]+(?:i meant?\s+|i mean\s+)?|i meant?\s+|i mean\s+)(?:(?:at|on|for|next|this|the|in|past|half|quarter|to|noon|midday|morning|afternoon|evening|tomorrow|today|tonight|o'?clock|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[ap]\.?m\.?|\d[\w:.]*)[\s,]*)+[.!]*$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Meant();

    [GeneratedRegex(Courtesy + @"(?:move|push|postpone|reschedule|shift|change|bring)\b[^.?!]{0,30}\b" + Talk, RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex MoveCall();

    [GeneratedRegex(@"\b" + Talk + @"[^.?!]{0,40}\b(?:is|was|has been|been|got|gets)\s+(?:just |now )?(?:moved|postponed|rescheduled|pushed|shifted|brought forward|changed)\b|\b" + Talk + @"[^.?!]{0,40}\bis now (?:at|on)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex CallMoved();

    [GeneratedRegex(Courtesy + @"(?:cancel|scrap|drop|delete|remove|forget(?: about)?|call off)\b[^.?!]{0,12}\b" + Talk, RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex CancelCall();

    [GeneratedRegex(@"^\W*(?:my|the|our|that)\b[^.?!]{0,20}\b" + Talk + @"[^.?!]{0,40}\b(?:is|was|has been|been|got)\s+(?:just |now |all )?(?:cancell?ed|called off|off)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex CallOff();

    [GeneratedRegex(@"^\W*(?:please |can you |could you )*(?:show|see|open|give|find|get|where(?:'?s| is)|what(?:'?s| is) on)\b[^.?!]{0,12}\b(?:prep(?:aration)?|(?:call |prep )?card|call plan)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Card();

    [GeneratedRegex(@"\bremind", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Reminder();
}
