using CoachBot.Content;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Replies.Words;

/// <summary>Words without the sentences that a seller doesn't want to say: a thank you, an apology.</summary>
internal static class LeftOut
{
    private const int FewestOfThree = 3;

    private static readonly WordExpression Greeting = new(@"^(?:hello|hi|good (?:morning|day)|dear)\b[^.!?]{0,40}[.!,]$");

    private static readonly WordExpression Tells = new(@"^(?:so,? |then |please )?(?:tell|help) me\b");

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

    /// <summary>The words without the sentences that a word stands in; null where it stands in none of them, or in all.</summary>
    public static FormText? Saying(FormText words, string unwanted)
    {
        var sentences = Sentences(words.Body.Source);
        var kept = sentences.Where(sentence => !sentence.Contains(unwanted, StringComparison.OrdinalIgnoreCase)).ToList();
        return kept.Count == sentences.Count || kept.Count == 0 ? null : words with { Body = Template.Parse(string.Concat(kept).Trim()) };
    }

    /// <summary>
    /// The first sentence and the last: where nobody has written it shorter, what it is and what comes of it. Null where there is no more
    /// than that.
    /// </summary>
    public static FormText? Middle(FormText words) => Ends(words.Body.Source) is { } ends
        ? words with { Form = words.Form with { Register = Form.Short }, Body = Template.Parse(ends) }
        : null;

    /// <summary>The question that words end with, or what they ask for without a question mark; null where they ask nothing.</summary>
    public static string? Question(FormText words)
    {
        var all = Sentences(words.Body.Source).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0).ToList();
        return all.FindLast(sentence => sentence.EndsWith('?')) ?? all.FindLast(sentence => Tells.IsMatch(sentence));
    }

    /// <summary>The same of words in a register that stays: a mail keeps its greeting and its name. Null where there is no more.</summary>
    public static FormText? Shortened(FormText words)
    {
        if (words.Form.Channel != Form.Email)
        {
            return Ends(words.Body.Source) is { } said ? words with { Body = Template.Parse(said) } : null;
        }
        var paragraphs = Paragraphs(words.Body.Source);
        // The name stands in brackets behind the last words, or behind a greeting of its own.
        var isSignedApart = paragraphs.Count > FewestOfThree && paragraphs[^1].Contains("regards", StringComparison.Ordinal);
        var core = string.Join(' ', paragraphs.Skip(1).SkipLast(isSignedApart ? 1 : 0));
        var sign = core.LastIndexOf("[\n", StringComparison.Ordinal) is var at && at >= 0 ? core[at..] : "";
        return Ends(core[..^sign.Length]) is { } ends
            ? words with { Body = Template.Parse($"{paragraphs[0]}\n\n{ends}{(isSignedApart ? "\n\n" + paragraphs[^1] : sign)}") }
            : null;
    }

    // A greeting alone says nothing: what it is comes behind it. What comes of it is the question, where there is one.
    private static string? Ends(string text)
    {
        var all = Sentences(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0).ToList();
        var from = all.FindIndex(sentence => !Greeting.IsMatch(sentence));
        var last = all.FindLastIndex(sentence => sentence.EndsWith('?')) is var question && question > from ? question : all.Count - 1;
        return all.Count >= FewestOfThree && last > from ? $"{string.Join(' ', all.Take(from + 1))} {all[last]}" : null;
    }

    private static List<string> Paragraphs(string text)
    {
        var (paragraphs, from, depth) = (new List<string>(), 0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] is '[' or '{' ? 1 : text[at] is ']' or '}' ? -1 : 0;
            if (depth == 0 && text.AsSpan(at).StartsWith("\n\n"))
            {
                paragraphs.Add(text[from..at]);
                from = at + 2;
            }
        }
        return [.. paragraphs, text[from..]];
    }

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
