using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Journal.Agenda;

/// <summary>“What's on my plate today?”, “whats next”: asks for what is on, in so many words.</summary>
internal static class AgendaWords
{
    private const int MostWords = 12;

    /// <summary>Whether a message asks for it, and for nothing else.</summary>
    public static bool Ask(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords
            && Asking.IsMatch(text)
            && (Named.IsMatch(text) || Soon.IsMatch(text));

    /// <summary>“KW 3 is when for normal people?”: asks which days a week of the calendar has.</summary>
    public static bool AskWeek(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords && OfWeek.IsMatch(text);

    private const string AWeek = @"(?:kw|cw|wk|week|calendar week) ?(?:no\.? ?|number )?\d{1,2}";

    private static readonly WordExpression OfWeek = new(
        @"^\W*(?:(?:so|and|ok|hey|sorry|wait|but|coach)\b\W*)*(?:(?:when|what|which (?:dates?|days?)|what (?:dates?|days?))(?:['’]?s" +
            @"| exactly| actually" +
            @"| is| are| does| do)* (?:the )?" + AWeek + @"\b|" + AWeek + @"(?: is| are|['’]s) (?:when|what|which)\b)");

    /// <summary>Whether it asks when to do something: “when do I send it?”</summary>
    public static bool AskWhenToDo(string text) => WhenToDo.IsMatch(text);

    private static readonly WordExpression WhenToDo = new(
        @"\b(?:when|what day|which day) (?:do|should|shall|can|could|would|is it best (?:for me )?to|is best to)(?: i| we)? (?:best )?" +
            @"(?:send|write|mail|email|text|call|ring|phone|ask|answer|reply|follow|go|visit|post|try)\b");

    private static readonly WordExpression Asking = new(
        @"^\W*(?:(?:so|and|ok|okay|right|hi|hey|hiya|morning|good morning|coach|now|then|well|tell me|show me|please|pls)\b\W*)*" +
        @"(?:(?:what(?:'?s| is| have i got| do i have| have i| else is| i have| am i doing| i got| ive got|'ve i got|ve i got)|whats|wots" +
        @"|anything|who (?:do i|am i|have i))" +
            @"\s+(?:(?:still|left|got|else|up|to do|see|seeing|meeting|due)\s+)*(?:on|on for|on my (?:plate|list|agenda|calendar" +
            @"|diary)|in my (?:diary|calendar)|coming up" +
            @"|next(?: up)?|planned|scheduled|lined up|for)?" +
            @"|(?:my|the|show(?: me)? my|today'?s|tomorrow'?s|this week'?s) (?:day|week|agenda|schedule|diary|calendar)" +
            @"|what does my (?:day|week) look like" +
            @"|what(?:'?s| is)? my (?:day|week|agenda|schedule) (?:look )?(?:like)?)" +
        @"(?:\s+(?:for|on|of|the|rest|this|next|today|tomorrow|tmrw|tonight|week|month|afternoon|morning|evening|now|then|please|pls|and" +
            @"|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|my|plate|diary" +
            @"|calendar|coach|in|january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep" +
            @"|october|oct|november|nov|december|dec))*\W*$");

    /// <summary>
    /// Whether it names a day, a plate or a diary, and so means what is on; “what's next” may mean the next step of a talk.
    /// </summary>
    public static bool Mean(string text) => (Ask(text) && Named.IsMatch(text)) || AsksWhetherThere(text);

    /// <summary>Where the last sentence asks for it, behind a few words that only lead in; null where it doesn't.</summary>
    public static Span? AskedLast(string text)
    {
        var at = text.TrimEnd('?', '.', '!', ' ').LastIndexOfAny(['.', '!', ',', '\n']) + 1;
        return at > 1 && LeadsIn.IsMatch(text.AsSpan(0, at)) && Mean(text[at..].Trim())
            ? new Span(at, text.Length - at) : null;
    }

    private static readonly WordExpression LeadsIn = new(
        @"^\W*(?:last (?:one|thing|question)|one (?:more|last)(?: thing| question)?|quick(?: one| question)?|right|ok|okay|thanks" +
        @"|great|done" +
            @"|good|before (?:i|the)|finally)\b[^.!?]{0,40}[.!,\n]\s*$");

    // “Did you put Thursday in?”, “is Monday still on?”: what is on that day tells it.
    private static bool AsksWhetherThere(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords && Standing.IsMatch(text);

    /// <summary>“When do I see Pat again?”: with whom; null where that isn't asked.</summary>
    public static string? AsksWhenWith(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords && With.Match(text) is { Success: true } asked
            ? asked.Groups["who"].Value
            : null;

    private static readonly WordExpression With = new(
        Begins + @"(?:when|what time|which day|what day)(?: (?:do|am|will|did|was|is|are) (?:i|we) (?:next |actually " +
            @"|again |to |going to |gonna |supposed to |meant to |meet up with )*(?:see(?:ing)?|meet(?:ing)?|call(?:ing)?|ring(?:ing)?" +
            @"|speak(?:ing)?|talk(?:ing)?|visit(?:ing)?|phon(?:e|ing)|due" +
            @"|on)(?: to| with| at)*|(?: is| was|['’]?s) (?:the|my|our) (?:next " +
            @"|second |first )?(?:call|meeting|demo|visit|appointment|lunch|coffee|date|talk|one|thing)(?: with| at| for)+)" +
            @" (?:(?:mr|mrs|ms|dr)\.? )?(?<who>(?-i:\p{Lu}[\p{L}'’&-]+(?: \p{Lu}[\p{L}'’&-]+)*)|her|him|them)(?: again| next| then" +
            @"| now| up| coach| please)*\W*$");

    private const string Begins = @"^\W*(?:(?:so|and|ok|okay|right|hi|hey|wait|but|also|coach|now|then|just|sorry|well)\b\W*)*";

    private const string ADay = @"(?:today|tomorrow|tmrw|(?:next |this )?(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?" +
        @"|the \d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)";

    private static readonly WordExpression Standing = new(
        Begins + @"(?:did you (?:put|get|note|save|set|add|write|pencil|keep|have|remember|log)|(?:have|haven't" +
            @"|havent) you (?:still )?(?:got|put" +
            @"|noted|saved|set|added|written|kept)|(?:do|don't|dont) you (?:still )?have|you (?:have|got|put|noted)|did i (?:put|set" +
            @"|give you|tell you|have|say))(?: (?:the|my|that|it|this|for|down|in|thing|one|something))*(?: \w+ on)? " + ADay +
            @"(?: (?:at )?(?:\d[\d:.apm]*|noon|morning|afternoon|one|call|thing|slot|meeting|visit))*" +
            @"(?: (?:in|down|on|set|noted|saved|there|stored|booked|yet|already|as well|too|right|correctly|then|still|for me" +
            @"|please))*\W*$|" +
        Begins + @"(?:is|isn't|are|was) (?:the |my |our )?" + ADay +
            @"(?: (?:call|one|thing|slot|meeting|visit|at \d[\d:.apm]*))*(?: (?:still|already|also|now))*" +
            @"(?: (?:on|in|down|set|there|noted|saved|booked|standing|planned))(?: then| too| as well)?\W*$");

    private static readonly WordExpression Soon = new(@"\b(?:next|planned|scheduled|lined up|on)\b");

    private static readonly WordExpression Named = new(
        @"\b(?:today|tomorrow|tmrw|tonight|week|month|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed" +
            @"|thu|thurs|fri" +
            @"|plate|diary|calendar|agenda|schedule|afternoon|morning|evening|coming up|january|jan|february|feb|in march|in mar|april" +
            @"|apr|in may|june|july|august|aug|september|sept|october|oct|november|nov|december|dec)\b");
}
