using CoachBot.Content;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Replies.Words;

/// <summary>Words without the sentences that a seller doesn't want to say: a thank you, an apology.</summary>
internal static class LeftOut
{
    private const int FewestOfThree = 3;

    private static readonly WordExpression Thanks = new(@"\b(?:thank|thanks|grateful)\b");

    private static readonly WordExpression Apology = new(@"\b(?:sorry|apologi[sz]e|apology|forgive|pardon|my fault|i admit)\b");

    /// <summary>The words without them; null where nothing of the kind stands in them, or nothing else.</summary>
    public static FormText? From(FormText words, string wish)
    {
        var unwanted = wish == FormChoice.WithoutThanks ? Thanks : Apology;
        var sentences = Sentences(words.Body.Source);
        var kept = sentences.Where(sentence => !unwanted.IsMatch(sentence)).ToList();
        return kept.Count == sentences.Count || kept.Count == 0 ? null : words with { Body = Template.Parse(string.Concat(kept).Trim()) };
    }

    /// <summary>
    /// The first sentence and the last: where nobody has written it shorter, what it is and what comes of it. Null where there is no more
    /// than that.
    /// </summary>
    public static FormText? Middle(FormText words) => Sentences(words.Body.Source) is { Count: >= FewestOfThree } all
        ? words with { Form = words.Form with { Register = Form.Short }, Body = Template.Parse($"{all[0].Trim()} {all[^1].Trim()}") }
        : null;

    // A name's place is never cut in two.
    private static List<string> Sentences(string text)
    {
        var (sentences, from, depth) = (new List<string>(), 0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] is '[' or '{' ? 1 : text[at] is ']' or '}' ? -1 : 0;
            if (depth == 0
                && text[at] is '.' or '!' or '?' or '\n'
                && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at] == '\n'))
            {
                sentences.Add(text[from..(at + 1)]);
                from = at + 1;
            }
        }
        sentences.Add(text[from..]);
        return [.. sentences.Where(sentence => sentence.Length > 0)];
    }
}
