using CoachBot.Content;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Journal;

/// <summary>“Keep this, but without the name”: a lesson that shall not say whose it was.</summary>
internal static class NameLeftOut
{
    private const string Nobody = "they";

    private static readonly HashSet<string> _articles = new(StringComparer.OrdinalIgnoreCase) { "the", "a", "an", "mr", "mrs", "ms", "dr" };

    /// <summary>Whether the words ask for it.</summary>
    public static bool In(string text) => Asked.IsMatch(text);

    /// <summary>What is kept, without the asking and without the names.</summary>
    public static string Of(string told, string text, IEnumerable<string?> names)
    {
        var kept = Keep.Replace(Asked.Replace(told, " "), "");
        foreach (var name in names.Append(Asked.Match(text).Groups["who"].Value)
            .OfType<string>().SelectMany(Parts).Distinct().OrderByDescending(name => name.Length))
        {
            kept = At(name, kept);
        }
        return string.Join(' ', kept.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', ':', ';', '-');
    }

    // “Olmo Labs” is called Olmo; “The Print Shop” isn't called The.
    private static IEnumerable<string> Parts(string name)
    {
        var first = name.Split(' ')[0];
        return new[] { name, Names.First(name), first }.OfType<string>()
            .Where(part => part.Length > 1 && (part == name || !char.IsLower(part[0])) && !_articles.Contains(part));
    }

    private static bool IsWhole(string text, int at, int length) => (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));

    // Who it was at, or was, goes with its sentence; elsewhere they are “they”.
    private static string At(string name, string text)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = text.IndexOf(name, at, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsWhole(text, at, name.Length))
            {
                at += name.Length;
                continue;
            }
            var start = text[..at].TrimEnd() is var before && Lead.Match(before) is { Success: true } lead ? lead.Index : at;
            var put = start == at ? Nobody : "";
            text = string.Concat(text.AsSpan(0, start), put, text.AsSpan(at + name.Length));
            at = start + put.Length;
        }
        return text;
    }

    private static readonly WordExpression Asked = new(
        @"[,;]?\s*(?:\b(?:but|and|please|just)\s+)*\b(?:without|leave out|leaving out|leave off|minus|no need for|skip|drop) " +
            @"(?:the |his |her |their |any |saying the )?(?:names?|company name|client'?s? name|customer'?s? name)\b(?: (?:of )?" +
            @"(?<who>(?-i:\p{Lu})[\p{L}'’-]+(?: (?-i:\p{Lu})[\p{L}'’-]+)*))?(?: (?:in it|please|pls))*\s*[.:,]?");

    private static readonly WordExpression Keep =
        new(@"^\W*(?:please )?(?:keep|save|note|write|put) (?:this|that|it)(?: down)?\b\W*");

    private static readonly WordExpression Lead = new(@"[.,;]?\s*(?:it was|that was|this was|at|from|with|of|by)$");
}
