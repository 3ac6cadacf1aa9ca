using CoachBot.Content;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Practice.DraftCheck;

/// <summary>
/// A small list of what those who learnt English later often write, from the content. It is no check of grammar, and says so.
/// </summary>
internal static class Slips
{
    private const string Keys = "slip-";
    private const int Most = 5;

    private static readonly WordExpression AsksForEnglish = new(
        @"\b(?:correct|good|right|proper|ok|okay|fine|bad|better|my|the|check|polish|fix|improve) (?:my |the |in )?(?:english" +
        @"|grammar|spelling|language)\b" +
        @"|\b(?:english|grammar|spelling) (?:is |it )?(?:ok|okay|correct|right|good|fine|check)\b|\bcorrect (?:it|this|please|me)\b" +
        @"|\bgrammatical\w*");

    /// <summary>Whether the seller asks for the English of it.</summary>
    public static bool AreAskedFor(string said) => AsksForEnglish.IsMatch(said);

    /// <summary>What of the list stands in a text, as it would be written, quoted; empty where nothing does.</summary>
    public static string In(string text, ContentLibrary content) => string.Join(", ", Found(text, content).Take(Most)
        .Select(slip => $"“{slip.Right}” for “{slip.Wrong}”"));

    /// <summary>The text with each of them put right.</summary>
    public static string PutRight(string text, ContentLibrary content)
    {
        foreach (var (wrong, right) in Found(text, content))
        {
            var at = At(text, wrong);
            var first = char.IsUpper(text[at]) ? char.ToUpperInvariant(right[0]) : right[0];
            text = $"{text[..at]}{first}{right[1..]}{text[(at + wrong.Length)..]}";
        }
        return text;
    }

    private static List<(string Wrong, string Right)> Found(string text, ContentLibrary content) =>
    [
        .. content.Find(CheckDraftDialog.TopicId)!.Lines
            .Where(line => line.Key.StartsWith(Keys, StringComparison.Ordinal))
            .Select(line => line.Value.Source.Split(" = ", 2))
            .Where(pair => pair.Length > 1 && At(text, pair[0]) >= 0)
            .Select(pair => (pair[0], pair[1])),
    ];

    /// <summary>Where words stand in a text as whole words; -1 where they don't.</summary>
    internal static int At(string text, string words)
    {
        var plain = text.Replace('’', '\'');
        for (var at = plain.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = plain.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(plain[at - 1])) && (end == plain.Length || !char.IsLetterOrDigit(plain[end])))
            {
                return at;
            }
        }
        return -1;
    }
}
