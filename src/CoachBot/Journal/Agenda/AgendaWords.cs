using CoachBot.Recognition.Expressions;

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

    private static readonly WordExpression Asking = new(
        @"^\W*(?:(?:so|and|ok|okay|right|hi|hey|hiya|morning|good morning|coach|now|then|well|tell me|show me|please|pls)\b\W*)*" +
        @"(?:(?:what(?:'?s| is| have i got| do i have| have i| else is| i have| am i doing| i got| ive got|'ve i got)|whats|wots" +
        @"|anything|who (?:do i|am i|have i))" +
            @"\s+(?:(?:still|left|got|else|up|to do|see|seeing|meeting|due)\s+)*(?:on|on for|on my (?:plate|list|agenda|calendar" +
            @"|diary)|in my (?:diary|calendar)|coming up" +
            @"|next(?: up)?|planned|scheduled|lined up|for)?" +
            @"|(?:my|the|show(?: me)? my|today'?s|tomorrow'?s|this week'?s) (?:day|week|agenda|schedule|diary|calendar)" +
            @"|what does my (?:day|week) look like" +
            @"|what(?:'?s| is)? my (?:day|week|agenda|schedule) (?:look )?(?:like)?)" +
        @"(?:\s+(?:for|on|of|the|rest|this|next|today|tomorrow|tmrw|tonight|week|month|afternoon|morning|evening|now|then|please|pls|and" +
            @"|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|my|plate|diary" +
            @"|calendar|coach))*\W*$");

    /// <summary>
    /// Whether it names a day, a plate or a diary, and so means what is on; “what's next” may mean the next step of a talk.
    /// </summary>
    public static bool Mean(string text) => Ask(text) && Named.IsMatch(text);

    private static readonly WordExpression Soon = new(@"\b(?:next|planned|scheduled|lined up|on)\b");

    private static readonly WordExpression Named = new(
        @"\b(?:today|tomorrow|tmrw|tonight|week|month|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed" +
            @"|thu|thurs|fri" +
            @"|plate|diary|calendar|agenda|schedule|afternoon|morning|evening|coming up)\b");
}
