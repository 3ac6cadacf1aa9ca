using System.Text.RegularExpressions;

namespace CoachBot.Pipeline;

/// <summary>Questions about deals in so many words: at an open question, too, they are no answer.</summary>
internal static partial class DealQuestions
{
    private const int Longest = 80;

    /// <summary>“How does it stand with Contoso?”, “what do you know about her?”</summary>
    public static bool AskAboutOne(string text) =>
        text.Length <= Longest
            && One().Match(text.Replace('’', '\'')) is { Success: true } asked
            && (asked.Groups["who"] is { Success: false } || IsSomebody(asked.Groups["who"].Value));

    /// <summary>“What's open with whom?”</summary>
    public static bool AskWhatIsOpen(string text) => text.Length <= Longest && Open().IsMatch(text.Replace('’', '\''));

    // “What do you know about selling?” is no question about a deal.
    private static bool IsSomebody(string word) => char.IsUpper(word[0]) || word is "her" or "him" or "them";

    [GeneratedRegex(@"^\W*(?:(?:and|so|ok|okay|hey|again)\W+)*(?:how (?:does it|do things|do we|do i) stand with|where (?:do we|do i" +
        @"|do things|does it) stand with\s+\w|(?:what do (?:you|we) know (?:about|of)|what have (?:you|we) got on)\s+(?<who>\w+))",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex One();

    [GeneratedRegex(@"^\W*(?:(?:and|so|ok|okay|hey)\W+)*what(?:'s| is|s) (?:still )?open(?: with (?:whom|who|everybody|everyone))?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Open();
}
