using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Journal;

/// <summary>
/// “It was the night team. Write that down so I remember”: what is to be kept stands before the asking or behind it, and is never the
/// asking itself.
/// </summary>
internal static class NoteWords
{
    private const int FewestWords = 3;

    /// <summary>Where in a message stands what is to be kept; null where it asks for no such thing, or says nothing besides.</summary>
    public static Span? Find(string text) => That(text) ?? (
        Asking.Match(text) is not { Success: true } asked || Colon(text, asked.Index + asked.Length) is not { } behind ? null
        : Sentence(text, 0, asked.Index, isLast: true) is { } before ? before
        : Sentence(text, behind, text.Length, isLast: false));

    /// <summary>Whether it says so itself that it is a note, whatever hour stands in it.</summary>
    public static bool IsPlainNote(string text) => Led.IsMatch(text);

    /// <summary>Whether the journal itself is named.</summary>
    public static bool NamesJournal(string text) => Journal.IsMatch(text);

    /// <summary>Where an asking begins that leads to what is to be kept, and what that is; null where none does.</summary>
    public static (int At, Span What)? Behind(string text) =>
        Led.Match(text) is { Success: true } led && That(text) is { } what ? (led.Index, what) : null;

    /// <summary>Whether the words say nothing but that something shall be kept: “write this into my journal, please”.</summary>
    public static bool OnlyAsks(string text) => Asking.Match(text) is { Success: true } asked
        && WordCount.Of(text.Remove(asked.Index, asked.Length)) < FewestWords;

    // “Write in my diary that I must stop”: what stands before it is another matter.
    private static Span? That(string text) => Led.Match(text) is { Success: true } led
        ? Sentence(text, led.Groups["what"].Index, text.Length, isLast: false)
        : null;

    // “Note that down: …” is led to by a colon; what is asked on behind it is no note.
    private static int? Colon(string text, int at)
    {
        var rest = text.AsSpan(at);
        return at + (rest.Length - rest.TrimStart(" .,:;!–-\n").Length);
    }

    private static Span? Sentence(string text, int from, int to, bool isLast)
    {
        var (start, end) = (from, to);
        while (start < end && !char.IsLetterOrDigit(text[start]) && text[start] is not ('“' or '"' or '\'' or '$' or '€' or '£'))
        {
            start++;
        }
        end = isLast ? BeforeQuestion(text, start, end)
            : start + (Question.Match(text[start..end]) is { Success: true } question ? question.Index : end - start);
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or ':' or '-' or '–' or '.'))
        {
            end--;
        }
        var words = text[start..end].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < FewestWords || text[start..end]
            .EndsWith('?') || Courtesy.IsMatch(text.AsSpan(start, end - start)) ? null : new Span(start, end - start);
    }

    // “… so it's not even marketing. Do I still sell her something? And pls note this”: what is asked between is no note.
    private static int BeforeQuestion(string text, int start, int end)
    {
        var told = text[start..end].TrimEnd();
        return told.EndsWith('?') && told[..^1].LastIndexOfAny(['.', '!', '?', ';', '\n']) is > 0 and var mark
            && WordCount.Of(told.AsSpan(0, mark)) >= FewestWords ? start + mark : end;
    }

    private static readonly WordExpression Asking = new(
        @"(?:\b(?:please|pls|plz|can you|could you|would you|will you|kindly|just|and|so|but|ok|okay|coach|maybe|also)[\s,]+)*\b(?:" +
        @"(?:write|put|jot|note|mark|pop|stick|scribble|take|get|bung|chuck|shove|save|log|enter|file|keep) (?:that|this|it|these|those" +
            @"|the same|all (?:of )?(?:that|this" +
            @"|it)) (?:all )?(?:down|(?:in|into|to) (?:the |your |my )?(?:little |wee |black |note ?)*(?:book|journal|notes?|diary|log" +
            @"|file)|on (?:record|file|paper)|somewhere)|" +
        @"(?:note|jot) (?:it|this|that|these)\W*$|(?:write|jot|note) down (?:that|this|it)|(?:record|log) (?:that|this|it)" +
            @"|(?:save|note|record|log|store) (?:down )?the same(?: in (?:the|my|your) (?:journal|diary|notes?|book|log))?" +
                @"|please (?:record|note)(?: down)?|for (?:the|your" +
            @"|my) (?:record|journal|notes|book)\b)" +
        @"(?:[\s,]+(?:somewhere|please|pls|for me|for later|thanks|ta|will (?:you|ya|ye)|would (?:you|ya|ye)|wil+ya|can (?:you|ya|ye)|eh" +
            @"|(?:in|into) (?:the |your " +
            @"|my )?(?:little )?(?:book|journal|notes?)|so (?:that )?(?:i|we) (?:can |will |do |don'?t |won'?t |shall )*(?:remember" +
            @"|forget|have|find|look)\b(?: (?:it|that|this))?(?: up| later)?))*");

    private static readonly WordExpression Journal = new(@"\bjournal\b");

    private static readonly WordExpression Led = new(
        @"\b(?:write|put|note|jot|log|record|pop|stick|scribble|enter)(?: me| us| it)?(?: down)?" +
            @"(?:,? (?:in|into|to|on|for) (?:the |your |my )?(?:little )?(?:book|journal|notes?|diary|log|file|record)s?)?" +
            @"(?: for (?:me|later))?(?:,? (?:please|pls|that))* that (?<what>(?:i|we|he|she|they|it|the|my|our|his|her|their|its|you" +
            @"|there|nobody|everybody|next|from|never|always|not|one|two|(?-i:\p{Lu})\p{L}*)(?:['’]\p{L}+)? .+)" +
            @"|\b(?:write|put|note|jot|pop|stick|scribble|enter)(?: down)?,? (?:in|into|to|on) (?:the |your |my )(?:little )?(?:book" +
            @"|journal|notes?|diary|log)\s*[:,–-]\s*(?<what>.+)" +
            @"|\b(?:write|put|note|pop|stick|scribble|enter|record|save)(?: down)?,? (?:in|into|to|on) (?:the |your |my )(?:little )?" +
            @"(?:journal|diary|log) that (?<what>.+)" +
            @"|\b(?:in|into|to|for) (?:the |your |my )(?:little )?(?:journal|diary|log)\s*[:–]\s*(?<what>.+)" +
            @"|\b(?:make|take|leave) (?:me )?a (?:little |quick )?note (?:that|of this:?|here:?|:)\s*(?<what>.+)");

    private static readonly WordExpression Question = new(
        @"(?:^|[.!?;,]\s+|\s+(?:and|but|so)\s+)(?:and |but |so )?(?:what|whats|what's|how|who|why|where|which|should i|shall i|can i" +
            @"|do i|can you|could you)\b.*$|\s+(?:(?:what|how|where|which|who|why) (?:do|should|shall|can|could|did|would)|should i" +
            @"|shall i|can i|do i|can you|could you)\b.*$");

    private static readonly WordExpression Courtesy =
        new(@"^\W*(?:ok|okay|right|good|great|thanks|thank you|perfect|nice|lovely|i like (?:it|that)|that's good)(?: \w+){0,2}\W*$");
}
