using System.Net;
using System.Text.RegularExpressions;
using CoachBot.Content;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.MessageExtension;

/// <summary>The message on which the seller asked for coaching: read, and not kept anywhere.</summary>
internal sealed partial record BuyerMessage(string Text, Names Names)
{
    // The rest of a long message only costs time; what matters to the reply stands at its beginning, or the seller chooses.
    private const int LongestHtml = 20_000;
    private const int LongestText = 3_000;

    public static BuyerMessage From(MessageActionsPayload? payload)
    {
        var content = payload?.Body?.Content ?? "";
        content = content.Length <= LongestHtml ? content : content[..LongestHtml];
        var text = payload?.Body?.ContentType == "text" ? content : Plain(content);
        return new BuyerMessage(text.Length <= LongestText ? text : text[..LongestText], new Names(buyer: payload?.From?.User?.DisplayName));
    }

    /// <summary>The sentences, and the whole when it has several.</summary>
    public IEnumerable<string> Parts
    {
        get
        {
            var sentences = SentenceEnd().Split(Text).Select(part => part.Trim()).Where(part => part.Any(char.IsLetter)).Take(24).ToList();
            return sentences.Count > 1 ? sentences.Append(Text) : sentences;
        }
    }

    // What they quote was written by somebody else, perhaps by the seller.
    private static string Plain(string html)
    {
        var own = Quotation().Replace(html, " ");
        var lines = LineEnd().Replace(own, "\n");
        return WebUtility.HtmlDecode(Tag().Replace(lines, " ")).Replace('\u00A0', ' ').Trim();
    }

    [GeneratedRegex("<blockquote[^>]*>.*?</blockquote>", RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Quotation();

    [GeneratedRegex("<br[^>]*>|</p>|</div>|</li>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex LineEnd();

    [GeneratedRegex("</?[A-Za-z][^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<=[.!?…])\s+|\n+", RegexOptions.None, matchTimeoutMilliseconds: 200)]
    private static partial Regex SentenceEnd();
}
