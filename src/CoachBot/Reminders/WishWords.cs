using CoachBot.Listening.State;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Reminders;

/// <summary>
/// What stands around a wish for a reminder and is no part of its task: a question behind it, and that the words shown last shall come
/// along.
/// </summary>
internal static class WishWords
{
    private const string Prefix = "words/";
    private const char Between = '|';

    /// <summary>The wish without a question that follows it, and without the words that shall come along.</summary>
    public static string Without(string words) =>
        WithThese.Replace(Thanks.Replace(Question.Replace(ToJournal.Replace(words, ""), ""), ""), "").Trim(' ', ',');

    /// <summary>Whether the words that were shown last shall come along.</summary>
    public static bool TakesWords(string text) => WithThese.IsMatch(text);

    /// <summary>What a reminder is about that brings words along.</summary>
    public static string KeyOf(LastWording words) => Prefix + string.Join(Between, words.Topic, words.Key, words.Channel, words.Register);

    /// <summary>The words that a reminder brings along; null where it brings none.</summary>
    public static LastWording? Read(string? about) =>
        about?.StartsWith(Prefix, StringComparison.Ordinal) == true
            && about[Prefix.Length..].Split(Between) is [var topic, var key, var channel, var register]
            ? new LastWording(topic, key, channel, register) : null;

    private static readonly WordExpression WithThese = new(
        @",?\s*\b(?:(?:together )?with|using|and bring(?: me)?|and show(?: me)?) (?:me )?(?:exactly )?(?:these|those|the same|this|that" +
            @"|the|your) (?:exact |same |last )?(?:words?|lines?|wording|sentences?|script|phrase)\b(?:,? (?:you (?:just )?(?:gave|wrote" +
            @"|showed|said)(?: me)?|from (?:above|before|you)|above|again|please|ready|at hand))*");

    // “… and note in my journal that silence helps” is the journal's.
    private static readonly WordExpression ToJournal = new(
        @"\s*(?:[,.;]\s*|\b(?:and|also|plus)\s+)(?:\b(?:and|also|plus|then|please|pls)\s+)*" +
            @"(?:\b(?:note|write|put|jot|record|pop|stick|enter|save)(?: (?:it|that|this|down|me|also|a note|a line|please))* )?" +
            @"\b(?:in|into|to|for) (?:my|the|your) (?:little )?journal(?: that\b|\s*[:,–-]).*$");

    // “Remind me Jan 14 8am. And thx, you talk less than my manager”
    private static readonly WordExpression Thanks =
        new(@"\s*[,.;!]?\s*\b(?:and |so )?(?:thx|thanks|thank you|thank u|ty|cheers|ta)\b[^.?!]*[.?!]*\s*$");

    // “… When is Easter next year, anyway?”
    private static readonly WordExpression Question = new(
        @"(?:[.!?]['’”""]?\s+(?:(?:and|so|but|also)\s+)?(?:what|whats|how|who|why|where|which|when(?:'?s| is| was| are))\b" +
            @"|\s+and\s+(?:what (?:have|do|did|can|should) (?:you|i)|what'?s (?:the|my) next|whats (?:the|my) next|how many|when(?:'s" +
            @"| is))\b)[^.!?]*[.?!]*\s*$");
}
