using System.Text.RegularExpressions;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Reminders;

/// <summary>Keeps scraps of other sentences, and of the words around a date, out of what a reminder says.</summary>
public static partial class ReminderTask
{
    // “Ask production Monday morning for the delivery” goes on behind its date.
    private static string GoingOnBehind(string text) => GoesOn.Replace(text, "${word} ${on}");

    // What is told in another sentence behind the asking, and is no deed, is not asked for where it is known whom the reminder is about.
    private static IEnumerable<(string Task, int Worth)> Later(string after, bool isAsked, bool isKnown)
    {
        var end = isKnown ? SentenceEnd(after) : -1;
        return end < 0 ? Pieces(after, isAsked)
            : Pieces(after[..end], isAsked).Concat(Pieces(after[end..], false).Where(piece => piece.Worth >= Due));
    }

    // “Ring Gareth, Proseware”: a name alone right behind what is to be done says where.
    private static string WithFirm(List<(string Task, int Worth)> pieces)
    {
        var at = pieces.IndexOf(pieces.MaxBy(piece => piece.Worth));
        return pieces[at].Worth >= Due && at + 1 < pieces.Count && NameAlone.IsMatch(pieces[at + 1].Task)
            && !pieces[at].Task.Contains(',', StringComparison.Ordinal)
            ? $"{pieces[at].Task}, {pieces[at + 1].Task}" : pieces[at].Task;
    }

    /// <summary>Whether a task begins with what is to be done: “chase Rhys”.</summary>
    public static bool IsDeed(string? task) => task is not null && Deed.IsMatch(task);

    // “She said call me in February”: whom to call is her.
    [GeneratedRegex(@"^(?<how>call|ring|phone|text|email|e-mail|mail|message|contact|write to|get back to) me\b", RegexOptions.IgnoreCase)]
    private static partial Regex CallMe();

    /// <summary>Where the first sentence of a text ends; -1 where it has no end. The point of “Dr.” is none.</summary>
    internal static int SentenceEnd(string text)
    {
        var end = Ended.Matches(text).FirstOrDefault(mark => !Title.IsMatch(text.AsSpan(0, mark.Index)));
        return end?.Index ?? -1;
    }

    private static readonly WordExpression Ended = new(@"[.!?\n](?:\s|$)");

    private static readonly WordExpression Title = new(@"\b(?:mr|mrs|ms|dr|prof|st|abt|approx)$");

    // A bracket whose other half was a date.
    private static string Whole(string task) => task.Count(letter => letter == '(') == task.Count(letter => letter == ')') ? task
        : Clean(task.Replace('(', ' ').Replace(')', ' '));

    // “Son's name is Lachie, he's back on the twelfth” is told, and nothing to be done.
    private static readonly WordExpression Telling = new(
        @"\b(?:is|are|was|were|he['’]?s|she['’]?s|they['’]?re|has|have|had|says?|said|takes|likes|lives|told)\b");

    private static readonly WordExpression GoesOn = new(@"(?<word>\p{L})\s*\|+\s*(?<on>(?:for|about|regarding|with|concerning) )");

    private static readonly WordExpression It = new(@"^(?:it['’]s|its|it is) about ");

    // Behind “about her”, what stands in front of the asking is said of something else.
    private static readonly WordExpression AboutThem = new(@"\b(?:about|of|on|for|re) (?:her|him|them|it|this|that)\b");

    private static readonly WordExpression Dash = new(@"\s[–-]\s");

    private static readonly WordExpression NameAlone = new(@"^(?-i:\p{Lu}\p{Ll}[\p{L}’'&-]+)(?: (?-i:\p{Lu}[\p{L}’'&-]+)){0,2}$");

    private static readonly WordExpression Hour = new(@"^\d{1,2}[:.h]\d\d$");

    // “She wants the sample” is why, not what is to be done.
    private static readonly WordExpression Clause = new(
        @"^(?:he|she|they|it|there|who|which|if|unless|in case|because|cos|when|since|as|you|what|this is|i'm|i am|we're|we are|i'll be" +
            @"|i've|he's|she's|they're|it's|he'll|she'll|they'll|they've|i can't|(?:his|her|their|the|whose) name)\b");
}
