using CoachBot.Recognition.Expressions;

namespace CoachBot.Reminders.Orders;

/// <summary>Hears one deed in place of another.</summary>
internal static partial class OrderRewording
{
    /// <summary>
    /// What it shall say where one deed stands for another: “don't have me call him, have me text him”, “make it a mail”.
    /// </summary>
    public static string? Instead(Reminder reminder, string words)
    {
        if (reminder.Task is not { } task)
        {
            return null;
        }
        if (RatherThan.Match(words) is { Success: true } rather)
        {
            return Whole(task, Named(SameSlot.Replace(rather.Groups["what"].Value, "").Trim(' ', '.', ',', '!'), reminder));
        }
        if (ByNoun.Match(words) is not { Success: true } by || Contacting.Match(task) is not { Success: true } verb)
        {
            return null;
        }
        var noun = by.Groups["noun"].Value.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal);
        return _verbs[noun] + task[verb.Length..];
    }

    private static readonly Dictionary<string, string> _verbs = new(StringComparer.Ordinal)
    {
        ["email"] = "email", ["mail"] = "mail", ["text"] = "text", ["text message"] = "text", ["message"] = "message", ["call"] = "call",
        ["phone call"] = "call", ["visit"] = "visit", ["letter"] = "write to",
    };

    private const string Verbs = @"(?:call|ring|phone|email|mail|write|text|send|ask|visit|meet|message)\b[^,.;!?]*";

    private static readonly WordExpression RatherThan = new(
        @"\b(?:do not|don['’]?t) have me [^,.;!?]{3,40}[,.;]?\s*(?:but |just |instead )*(?:have|get|make" +
            @"|let) me (?:to )?(?<what>" + Verbs + @")" +
            @"|\binstead of (?:call|ring|phon|mail|email|writ|text|send|visit|meet|messag)ing [^,.;!?]{2,30}?(?:,|[,]? i['’]d (?:like" +
            @"|prefer) to|,? i (?:want|prefer) to" +
            @"|,? i['’]ll|,? i will|,? have me|,? get me|,? let me|,? better|,? rather)(?: rather| better)? (?<what>" + Verbs + ")");

    private static readonly WordExpression ByNoun = new(
        @"\b(?:make (?:it|that)|(?:swap|change|switch|turn)\b[^.!?]{1,40}? (?:for|to|into)) (?:an? )(?<noun>text message|phone call" +
            @"|e-?mail|mail|text" +
            @"|message|call|visit|letter)\b");

    private static readonly WordExpression Contacting = new("^(?:call|ring|phone|telephone|e-?mail|mail|text|message|visit|write to)\\b");

    private static readonly WordExpression SameSlot = new(@"\bsame (?:time|day|slot|hour)\b.*$");
}
