using CoachBot.Recognition.Expressions;

namespace CoachBot.Listening.Understanding;

/// <summary>Something hard in the buyer's own life, told beside news: an illness, a death.</summary>
internal static class Hardship
{
    private static readonly WordExpression Hard = new(
        @"\b(?:hospital|intensive care|icu|hospice|funeral|passed away|died|death in|bereave(?:d|ment)|cancer|chemo|stroke|heart attack" +
            @"|miscarriage|surgery last|operated on|in an accident|car crash|very ill|seriously ill|poorly|house burnt|flooded out)\b");

    // Who sells to hospitals tells of no illness.
    private static readonly WordExpression Theirs =
        new(@"\b(?:her|his|their) (?:\w+ )?(?:lad|son|daughter|kid|kids|child|children|baby|boy|girl|mum|mom|mother|dad|father|wife" +
            @"|husband|partner|brother|sister|parents?|nan|gran|grandmother|grandfather|family|uncle|aunt)(?:'?s)?\b|\b(?:she|he)(?:'s" +
            @"| is| was|s" +
            @"|'d been| had been| has been)? (?:been )?(?:in|into|taken to|rushed to|off|very|seriously) ");

    /// <summary>The sentence that tells of it; null where none does.</summary>
    public static string? In(string text) =>
        Array.Find(text.Split(['.', '!', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            sentence => Hard.IsMatch(sentence) && Theirs.IsMatch(sentence.Replace('’', '\'')));
}
