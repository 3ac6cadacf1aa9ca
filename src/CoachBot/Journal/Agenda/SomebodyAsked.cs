using CoachBot.Recognition.Expressions;

namespace CoachBot.Journal.Agenda;

/// <summary>
/// “What did I say I'd do for Ana and when”, “which reminders do I have for Contoso?”, “what time's Okafor again”: asks what there is with
/// somebody, in words that say nothing else. Whether somebody is called so, the agenda knows.
/// </summary>
internal static class SomebodyAsked
{
    private const int MostWords = 16;
    private const int MostOfName = 3;
    private const int MostBehind = 6;
    private const int ShortestName = 3;

    private static readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase)
    {
        "what", "what's", "whats", "which", "when", "when's", "whens", "time", "time's", "times", "day", "did", "do", "does", "have",
        "has", "had", "got",
        "i", "i'd", "id", "i'll", "i'm", "im", "i've", "ive", "we", "we're", "am", "is", "are", "was", "were", "my", "me", "our", "the",
        "a",
        "an", "say", "said", "saying", "promise", "promised", "tell", "told", "note", "noted", "want", "wanted", "agree", "agreed", "would",
        "will", "going", "to", "for", "with", "about", "at", "of", "on", "from", "in", "up", "and", "or", "any", "anything", "something",
        "else", "again", "open", "still", "set", "planned", "scheduled", "booked", "lined", "coming", "there", "show", "list", "next",
        "left", "owe", "owed", "need", "must", "send", "call", "calls", "ring", "phone", "write", "mail", "email", "give", "do", "doing",
        "speak", "speaking",
        "talk", "talking", "see", "seeing", "meet", "meeting", "meetings", "appointment", "appointments", "reminder", "reminders",
        "reminded",
        "stuff", "thing", "things", "task", "tasks", "supposed", "meant", "due", "waiting", "please", "pls", "kindly", "now", "then", "so",
        "ok", "okay", "hey", "hi", "coach", "remind", "you", "can", "could", "just", "them", "her", "him", "ms", "mr", "mrs", "dr", "it",
        "y'all", "yall", "ask", "asked", "saved", "written", "you've",
        "happening", "today", "tomorrow", "week", "this", "put", "down", "that", "all", "date", "be", "chat", "get", "back",
    };

    /// <summary>Who may be meant, in the words of the message; none where it doesn't ask for that.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        text = Question(text).Replace('’', '\'');
        var words = text.Split([' ', ',', '.', '?', '!', ':', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 3 or > MostWords || !Asks.IsMatch(text) || OfDeal.IsMatch(text))
        {
            return [];
        }
        var names = words
            .Select(word => word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) && !_words.Contains(word) ? word[..^2] : word)
            .Where(word => !_words.Contains(word)).ToList();
        var areNames = names.TrueForAll(name => name.Length >= ShortestName && char.IsLetter(name[0]));
        return names.Count is > 0 and <= MostOfName && areNames ? names : [];
    }

    /// <summary>Where a few words follow a question, “… again? head like a sieve”, the question alone.</summary>
    public static string Question(string text) => text.IndexOf('?', StringComparison.Ordinal) is > 0 and var end
        && text[(end + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostBehind ? text[..(end + 1)] : text;

    private static readonly WordExpression Asks = new(
        @"\b(?:what|which|when|anything|any)\b.*\b(?:did i (?:say|promise|tell|note|agree|want|put|set|ask)|(?:you|y'?all)(?:'ve" +
            @"| have)? (?:got|have|noted|saved|written) (?:\w+ )?(?:for|with)|(?:have|'ve) i (?:got|said" +
        @"|promised|set|planned|agreed|put)" +
            @"|do i (?:have|owe)|i (?:owe|promised|agreed|had to|have to|need to)|happening with|am i (?:doing|meant|supposed|due" +
            @"|seeing|meeting|calling|ringing|speaking" +
            @"|talking|to)" +
            @"|reminders?|planned|scheduled|booked|lined up|coming up|on with|left with|open with|set for)\b" +
            @"|\b(?:what time|when|what day|which day)(?:'?s| is| are| was| do i (?:see|meet|speak|talk|call|have)(?: to" +
            @"| with)?) (?:the |my |our )?\w+" +
            @"|\b(?:have|do|did|had) i (?:have |got )?(?:something|anything) (?:\w+ )?(?:with|for)\b|\b(?:is|was) there (?:something" +
            @"|anything) (?:\w+ )?(?:with|for)\b|^\W*(?:is|was) \w+ (?:still |already )?on (?:the|my|your) list\b" +
            @"|\banything (?:still |else |left |due )*(?:for|with)\b|\b(?:show|list)(?: me)?\b.*\breminders?\b");

    // What is known of them, what to say to them, and when to do it, is asked elsewhere.
    private static readonly WordExpression OfDeal = new(
        @"\b(?:say|said|tell|told|note|noted)(?: you| me)? (?:about|of|on)\b|\b(?:should|shall|best|how)\b|\bwhat (?:do|can) i (?:say" +
        @"|do|tell|write)\b|\b(?:need|have|got|ought) to (?:say|tell|write|answer)\b" +
            @"|\bwhen (?:do|can) i (?:send|write|mail|email|call|ring|phone)\b|\b(?:what|what's) (?:with|about)\b|^\W*remind me (?:to" +
            @"|at|on|in)\b");
}
