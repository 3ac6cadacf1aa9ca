using CoachBot.Recognition.Expressions;

namespace CoachBot.Journal.Agenda;

/// <summary>
/// “Next week, what is planned”, “do I have still something today?”: a question made of nothing but a day or a week, and of words for what
/// is on, in whatever order they stand.
/// </summary>
internal static class SpanAsked
{
    private const int MostWords = 14;

    private static readonly HashSet<string> _spans = new(StringComparer.OrdinalIgnoreCase)
    {
        "today", "tomorrow", "tmrw", "tmr", "tomoz", "tonight", "week", "month", "weekend", "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "today's", "tomorrow's",
        "monday's", "tuesday's", "wednesday's", "thursday's", "friday's", "week's", "january", "february", "march", "april", "june", "july",
        "august", "september", "october", "november", "december",
    };

    private static readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase)
    {
        "what", "whats", "what's", "wots", "which", "anything", "something", "nothing", "else", "other", "more", "still", "left", "yet",
        "any",
        "is", "are", "there", "do", "did", "have", "has", "had", "got", "i", "i've", "ive", "i'm", "am", "we", "my", "me", "our", "the",
        "all",
        "on", "in", "for", "of", "at", "to", "up", "over", "this", "next", "coming", "rest", "and", "or", "as", "well", "too", "also",
        "with",
        "plan", "plans", "planned", "scheduled", "schedule", "booked", "set", "due", "lined", "pencilled", "happening", "going", "be", "it",
        "calls", "call", "meetings", "meeting", "appointments", "appointment", "visits", "things", "thing", "tasks", "plate", "diary",
        "calendar", "agenda", "show", "list", "see", "run", "through", "tell", "give", "look", "like", "does", "so", "hi", "hey", "hello",
        "ok", "okay", "coach", "please", "pls", "kindly", "can", "could", "you", "now", "then", "again", "just", "quick", "quickly",
        "morning", "afternoon", "evening", "day", "days", "first", "after", "before", "lunch", "doing", "happens", "down", "waiting",
    };

    /// <summary>Whether a message is that.</summary>
    public static bool Is(string text)
    {
        var words = text.Replace('’', '\'').Split([' ', ',', '.', '?', '!', ':', ';', '–', '-', '…'],
            StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 2 and <= MostWords
            && (Array.Exists(words, _spans.Contains) || OnDay.IsMatch(text))
            && Array.TrueForAll(words, word => _spans.Contains(word) || _words.Contains(word) || char.IsDigit(word[0]))
            && Asks.IsMatch(text) && !OfTheDay.IsMatch(text);
    }

    private static readonly WordExpression Asks = new(
        @"\b(?:what|whats|what['’]s|wots|which|anything)\b" +
            @"|\b(?:do|have|am|are|is|did) (?:i|we|there)\b.*\b(?:something|calls?|meetings?|appointments?|plans?|planned|booked" +
            @"|scheduled|due|left)\b" +
            @"|^\W*(?:please )?(?:show|list|give)(?: me)?(?: all| the| whole)* (?:next|this|coming|today|tomorrow|mon|tue|wed|thu|fri)" +
            @"|\b(?:show|list|see|run|tell|give)\b.*\b(?:plan|plans|planned|calls|meetings|appointments|diary|calendar|agenda|schedule" +
            @"|rest)\b");

    private static readonly WordExpression OnDay = new(@"\b(?:on|for) the \d{1,2}(?:st|nd|rd|th)\b");

    // “What day is it today?”, “what do I do now?”
    private static readonly WordExpression OfTheDay = new(@"\bwhat (?:day|week|month) (?:is|are)\b|\bwhat (?:do|can) (?:i|we) do\b" +
        @"|\bwhat now\b");
}
