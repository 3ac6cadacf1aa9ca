using System.Net;
using System.Text;
using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Quoting;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Listening.Understanding;

/// <summary>What reached the coach in this turn: words, a click, a command, or something that it can't read.</summary>
public sealed record Incoming
{
    /// <summary>Longer texts are not read for meaning: nobody says in so many words what happened.</summary>
    public const int LongestRead = 4000;

    private const int LongestGist = 160;

    // From so many words on somebody tells what happened, and more than what it is called.

    public required string Text { get; init; }

    public Click? Click { get; init; }

    /// <summary>The command that the whole text is, such as help or cancel.</summary>
    public string? Command { get; init; }

    public bool HasFiles { get; init; }

    /// <summary>What is read of it: of a very long text, only how it begins tells what it is for.</summary>
    public string Gist => IsTooLong ? Text[..LongestGist] : Text;

    public bool IsTooLong => Text.Length > LongestRead;

    /// <summary>True where it is told in the seller's own words, and at some length.</summary>
    public bool IsStory => Click is null && WordCount.Of(Text) >= Lengths.Story;

    public static Incoming Read(Activity activity, object? value, Commands commands)
    {
        var text = Plain(activity);
        var click = Click.From(value);
        return new Incoming
        {
            Text = text,
            Click = click,
            Command = click is null ? commands.Match(text) : commands.Named(click.Command),
            HasFiles = activity.Attachments?.Any(file => file?.ContentType is not null and not ("text/html" or "text/plain")) ?? false,
        };
    }

    /// <summary>The incoming of this turn; the bot has put it there before any dialog runs.</summary>
    public static Incoming Of(ITurnContext turn) => turn.Held<Incoming>()
        ?? throw new InvalidOperationException("A dialog runs outside of a message. Set the turn's Incoming first.");

    /// <summary>What the seller wrote now: no tag of the bot, and nothing of a message that they answer.</summary>
    private static string Plain(Activity activity)
    {
        var text = BotMention.Without(activity);
        if (Reply(activity) is { } reply)
        {
            return Visible(reply);
        }
        if (activity.TextFormat is "xml" or "html" || HtmlText.Is(text))
        {
            return Visible(HtmlText.Read(text).Own);
        }
        return Visible(WebUtility.HtmlDecode(OwnWords.WithoutReplyMark(text)));
    }

    // Beside the plain text of a reply, in which the quotation can't be told from what was written, Teams sends the same as HTML.
    private static string? Reply(Activity activity)
    {
        var html = activity.Attachments?.FirstOrDefault(attachment => attachment?.ContentType == "text/html")?.Content?.ToString();
        return html?.Contains("<blockquote", StringComparison.OrdinalIgnoreCase) == true
            && HtmlText.Read(html, BotMention.Names(activity)) is { Own.Length: > 0 } read
            ? read.Own
            : null;
    }

    /// <summary>Control and direction marks could disguise what is shown later.</summary>
    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            visible.Append(letter is '\n' or '\r' or '\t'
                or '\u00A0' ? (letter == '\n' ? '\n' : ' ') : Hidden(letter) ? "" : letter.ToString());
        }
        return visible.ToString().Trim();
    }

    private static bool Hidden(char letter) =>
        char.IsControl(letter)
            || letter is '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
