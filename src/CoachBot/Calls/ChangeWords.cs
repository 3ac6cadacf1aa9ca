using System.Text.RegularExpressions;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders;

namespace CoachBot.Calls;

/// <summary>
/// Tells a change of what was agreed from a new wish: “actually make it 4”, “my call with Ana is off”. Every message comes by here, so the
/// patterns don't backtrack: their time grows with the text and no faster.
/// </summary>
internal static class ChangeWords
{
    private const int Longest = 120;
    private const int MostWords = 10;
    private const int FewWords = 6;

    private const string Courtesy =
        @"^\W*(?:(?:no|oh|ok|okay|well|wait|sorry|oops|hang on|hold on|please|pls|can you|could you|actually|correction|scratch that" +
            @"|my mistake|on second thoughts?)\b[\s,.:;!-]*)*";

    // What is said of a call; its hour stands for it, too.
    private const string Talk =
        @"(?:call|meeting|demo|appointment|visit|talk|chat|lunch|coffee|\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m|o'?clock))\b";

    /// <summary>Whether the text moves the latest thing, whatever that is.</summary>
    public static bool MovesIt(string text) => text.Length <= Longest && WordCount.Of(text) <= MostWords
        && !OfWords.IsMatch(text) && (It.IsMatch(text)
        || Meant.IsMatch(text)
        || (WordCount.Of(text) <= FewWords && Its.IsMatch(text)));

    /// <summary>Whether the text asks for the card of a call that was prepared.</summary>
    public static bool WantsCard(string text) => IsOfCall(text) && Card.IsMatch(text);

    public static bool MovesCall(string text) => IsOfCall(text) && (MoveCall.IsMatch(text) || CallMoved.IsMatch(text));

    public static bool CancelsCall(string text) => IsOfCall(text) && (CancelCall.IsMatch(text) || CallOff.IsMatch(text));

    private static bool IsOfCall(string text) => text.Length <= Longest && !Reminder.IsMatch(text);

    private static readonly WordExpression It = new(
        Courtesy + @"(?:make (?:it|that)|(?:change|move|push|shift|put|postpone|reschedule|bring) (?:it|that)|let'?s (?:say|make it|do)" +
            @"|rather)\b");

    // “Make it shorter, I've a poor memory in the morning” is about the words.
    private static readonly WordExpression OfWords = new(
        Courtesy + @"(?:make|put) (?:it|that) (?:a (?:bit|little) |much |even |still |more |less )*(?:short(?:er)?|long(?:er)?" +
            @"|warm(?:er)?|friendl(?:y|ier)|nicer" +
            @"|formal|polite|softer|simpler|plainer|kinder|brief(?:er)?|clear(?:er)?|casual|direct|human)\b");

    private static readonly WordExpression Its = new(
        Courtesy + @"it(?:'?s| is) (?:now |rather |actually )?(?:(?:at|on)\b|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| o'?clock)?\W*$)");

    // Nothing but the new time behind it.
    private static readonly WordExpression Meant = new(
        @"^\W*(?:(?:actually|sorry|oops|wait|correction|no)[\s,]+(?:i meant?\s+|i mean\s+)?|i meant?\s+|i mean\s+)(?:(?:at|on|for|next" +
            @"|this|the|in|past|half|quarter|to|noon|midday|morning|afternoon|evening|tomorrow|today|tonight|o'?clock|(?:mon|tue|wed|thu" +
            @"|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|one|two|three|four|five|six|seven|eight|nine|ten|eleven" +
            @"|twelve|[ap]\.?m\.?|\d[\w:.]*)[\s,]*)+[.!]*$");

    private static readonly WordExpression MoveCall = new(
        Courtesy + @"(?:move|push|postpone|reschedule|shift|change|bring)\b[^.?!]{0,30}\b" + Talk);

    private static readonly WordExpression CallMoved = new(
        @"\b" + Talk
            + @"[^.?!]{0,40}\b(?:is|was|has been|been|got|gets)\s+(?:just |now )?(?:moved|postponed|rescheduled|pushed|shifted" +
                @"|brought forward|changed)\b|\b"
            + Talk + @"[^.?!]{0,40}\bis now (?:at|on)\b");

    private static readonly WordExpression CancelCall = new(
        Courtesy + @"(?:cancel|scrap|drop|delete|remove|forget(?: about)?|call off)\b[^.?!]{0,12}\b" + Talk);

    private static readonly WordExpression CallOff = new(
        @"^\W*(?:my|the|our|that)\b[^.?!]{0,20}\b" + Talk
            + @"[^.?!]{0,40}\b(?:is|was|has been|been|got)\s+(?:just |now |all )?(?:cancell?ed|called off|off)\b");

    private static readonly WordExpression Card = new(
        @"^\W*(?:please |can you |could you )*(?:show|see|open|give|find|get|where(?:'?s| is)|what(?:'?s" +
            @"| is) on)\b[^.?!]{0,12}\b(?:prep(?:aration)?|(?:call |prep )?card|call plan)\b");

    private static readonly WordExpression Reminder = new(@"\bremind");
}
