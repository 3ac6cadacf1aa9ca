using CoachBot.Arrival;
using CoachBot.Content;
using CoachBot.Recognition.Listening.Quoting;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.MessageExtension;

/// <summary>The message on which the seller asked for coaching: read, and not kept anywhere.</summary>
internal sealed record BuyerMessage(string Text, Names Names)
{
    // The rest of a long message only costs time; what matters to the reply stands at its beginning, or the seller chooses.
    private const int LongestText = 3_000;

    public static BuyerMessage From(MessageActionsPayload? payload)
    {
        var content = payload?.Body?.Content ?? "";
        var text = payload?.Body?.ContentType == "text" ? OwnWords.Newest(content) : Plain(content);
        return new BuyerMessage(text.Length <= LongestText ? text : text[..LongestText],
            new Names(buyer: payload?.From?.User?.DisplayName));
    }

    /// <summary>The sentences, and the whole when it has several.</summary>
    public IEnumerable<string> Parts
    {
        get
        {
            var sentences = Sentences(Text).Select(part => part.Trim()).Where(part => part.Any(char.IsLetter)).Take(24).ToList();
            return sentences.Count > 1 ? sentences.Append(Text) : sentences;
        }
    }

    // What they quote was written by somebody else, perhaps by the seller; where they only pass something on, that is what counts.
    private static string Plain(string html)
    {
        var (own, quoted) = HtmlText.Read(html);
        return OwnWords.Newest(own) is { Length: > 0 } newest ? newest : OwnWords.Newest(quoted ?? "");
    }

    /// <summary>Ends behind a full stop with white space after it, and with a line.</summary>
    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (char.IsWhiteSpace(text[at]) && at > start && text[at - 1] is '.' or '!' or '?' or '…'))
            {
                yield return text[start..at];
                start = at + 1;
            }
        }

        yield return text[start..];
    }
}
