using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CoachBot.Cards;
using CoachBot.Content;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Listening;

/// <summary>What reached the coach in this turn: words, a click, a command, or something that it can't read.</summary>
public sealed partial record Incoming
{
    /// <summary>Longer texts are not read for meaning: nobody says in so many words what happened.</summary>
    public const int LongestRead = 4000;

    private const int LongestGist = 160;

    public required string Text { get; init; }

    public Click? Click { get; init; }

    /// <summary>The command that the whole text is, such as help or cancel.</summary>
    public string? Command { get; init; }

    public bool HasFiles { get; init; }

    /// <summary>What is read of it: of a very long text, only how it begins tells what it is for.</summary>
    public string Gist => IsTooLong ? Text[..LongestGist] : Text;

    public bool IsTooLong => Text.Length > LongestRead;

    public static Incoming Read(Activity activity, object? value, Commands commands)
    {
        var text = Plain(activity);
        var click = Click.From(value);
        return new Incoming
        {
            Text = text,
            Click = click,
            Command = click is null ? commands.Match(text) : commands.Named(click.Command),
            HasFiles = activity.Attachments?.Any(file => file.ContentType is not ("text/html" or "text/plain")) ?? false,
        };
    }

    /// <summary>The incoming of this turn; the bot has put it there before any dialog runs.</summary>
    public static Incoming Of(ITurnContext turn) => turn.TurnState.Get<Incoming>()
        ?? throw new InvalidOperationException("A dialog runs outside of a message. Set the turn's Incoming first.");

    private static string Plain(Activity activity)
    {
        var text = activity.Text is null ? "" : activity.RemoveRecipientMention() ?? "";
        if (activity.TextFormat is "xml" or "html" || text.Contains("</", StringComparison.Ordinal))
        {
            text = Tag().Replace(text, " ");
        }
        return Visible(WebUtility.HtmlDecode(text));
    }

    /// <summary>Control and direction marks could disguise what is shown later.</summary>
    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            visible.Append(letter is '\n' or '\r' or '\t' or '\u00A0' ? (letter == '\n' ? '\n' : ' ') : Hidden(letter) ? "" : letter.ToString());
        }
        return visible.ToString().Trim();
    }

    private static bool Hidden(char letter) =>
        char.IsControl(letter) || letter is '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    [GeneratedRegex("</?[A-Za-z][^<>]{0,500}>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
