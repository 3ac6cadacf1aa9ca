namespace CoachBot.Tests.Conversations;

/// <summary>
/// A conversation as a coach would write it down. <c>seller: …</c> says or, in brackets, presses a button; <c>coach: …</c> is one reply,
/// which must hold that text; indented lines tell more of the same reply: text, <c>[buttons]</c>, <c>no: text that must not be there</c>.
/// <c>card: …</c> is a card that has changed in this step, and what it has become, in any order.
/// Other speakers' names stand for other sellers; <c>restart</c> restarts the bot; <c>later: 2 hours</c> lets time pass;
/// <c>redelivered</c> brings the last message once more; <c>fault</c> makes the bot fail at the end of its next turn; <c># …</c> is a
/// remark.
/// </summary>
internal sealed record ChatScript(string Name, IReadOnlyList<ChatLine> Lines)
{
    public static ChatScript Read(string path)
    {
        var lines = new List<ChatLine>();
        foreach (var (text, number) in File.ReadLines(path).Select((text, index) => (text, index + 1)))
        {
            if (string.IsNullOrWhiteSpace(text) || text.StartsWith('#'))
            {
                continue;
            }
            if (char.IsWhiteSpace(text[0]))
            {
                lines[^1].Details.Add(text.Trim());
                continue;
            }
            var (speaker, said) = text.Split(':', 2) is [var who, var what] ? (who.Trim(), what.Trim()) : (text.Trim(), "");
            lines.Add(new ChatLine(number, speaker, said, []));
        }
        return new ChatScript(Path.GetFileNameWithoutExtension(path), lines);
    }
}

internal sealed record ChatLine(int Number, string Speaker, string Said, List<string> Details)
{
    public bool IsCoach => Speaker == "coach";

    /// <summary>What is said; a line may go on in the next, indented.</summary>
    public string Everything => string.Join('\n', [Said, .. Details]);
}
