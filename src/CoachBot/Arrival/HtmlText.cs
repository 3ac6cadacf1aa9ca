using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CoachBot.Arrival;

/// <summary>What a piece of HTML shows: its writer's own lines, and apart from them what is marked as a quotation.</summary>
internal sealed record HtmlText(string Own, string? Quoted)
{
    /// <summary>The rest of a long text only costs time; what matters stands at its beginning.</summary>
    private const int LongestHtml = 20_000;

    private static readonly HashSet<string> _unseen =
        ["script", "style", "head", "title", "template", "noscript", "noembed", "noframes", "iframe", "object"];

    private static readonly HashSet<string> _lines =
    [
        "p", "div", "br", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre", "section", "article", "header",
        "footer", "blockquote", "dd", "dt",
    ];

    private static readonly string[] _quotingClasses =
        ["gmail_quote", "yahoo_quoted", "moz-cite-prefix", "protonmail_quote", "zmail_extra"];

    /// <summary>Behind these, Outlook puts the mail that is answered.</summary>
    private static readonly HashSet<string> _quotesFollow = ["divRplyFwdMsg", "appendonsend", "x_divRplyFwdMsg"];

    /// <summary>Whether a text is marked up: it closes an element.</summary>
    public static bool Is(string text)
    {
        for (var at = text.IndexOf("</", StringComparison.Ordinal); at >= 0
            && at + 2 < text.Length; at = text.IndexOf("</", at + 1, StringComparison.Ordinal))
        {
            if (char.IsAsciiLetter(text[at + 2]))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="html">As a client wrote it; well-formed or not.</param>
    /// <param name="unsaid">Whose mentions are no words: the bot's own names.</param>
    public static HtmlText Read(string html, IReadOnlyCollection<string>? unsaid = null)
    {
        var document = new HtmlParser().ParseDocument(html.Length <= LongestHtml ? html : html[..LongestHtml]);
        var (own, quoted, quoting, follows) = (new StringBuilder(), new StringBuilder(), 0, false);

        // Without calling itself: how deep a text is nested is up to whoever wrote it.
        for (INode? node = document.Body; node is not null;)
        {
            var goesIn = true;
            if (node is IElement element)
            {
                follows |= _quotesFollow.Contains(element.Id ?? "");
                goesIn = !_unseen.Contains(element.LocalName) && !IsUnsaid(element, unsaid);
                quoting += goesIn && IsQuote(element) ? 1 : 0;
                BreakLine(element, quoting > 0 || follows ? quoted : own);
            }
            else if (node is IText text)
            {
                (quoting > 0 || follows ? quoted : own).Append(OnOneLine(text.Data));
            }

            if (goesIn && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            node = Next(node, document.Body!, goesIn, left =>
            {
                quoting -= IsQuote(left) ? 1 : 0;
                BreakLine(left, quoting > 0 || follows ? quoted : own);
            });
        }

        return new HtmlText(Lines(own), quoted.Length == 0 ? null : Lines(quoted));
    }

    private static INode? Next(INode node, INode root, bool wentIn, Action<IElement> leave)
    {
        while (node != root)
        {
            if (wentIn && node is IElement left)
            {
                leave(left);
            }

            if (node.NextSibling is { } next)
            {
                return next;
            }

            (node, wentIn) = (node.Parent!, true);
        }

        return null;
    }

    private static bool IsQuote(IElement element) =>
        element.LocalName is "blockquote"
            || (element.ClassName is { } classes && _quotingClasses.Any(quoting => classes.Contains(quoting, StringComparison.Ordinal)));

    private static bool IsUnsaid(IElement element, IReadOnlyCollection<string>? names) => names is { Count: > 0 }
        && (element.LocalName is "at" || element.GetAttribute("itemtype")?.EndsWith("/Mention", StringComparison.Ordinal) == true)
        && names.Contains(element.TextContent.Trim(), StringComparer.OrdinalIgnoreCase);

    private static void BreakLine(IElement element, StringBuilder text)
    {
        if (_lines.Contains(element.LocalName))
        {
            text.Append('\n');
        }
    }

    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ").Replace('\u00A0', ' ');

    private static string Lines(StringBuilder text) => string.Join('\n', text.ToString().Split('\n')
        .Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .Where(line => line.Length > 0));
}
