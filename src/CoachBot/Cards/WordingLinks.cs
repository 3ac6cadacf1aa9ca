namespace CoachBot.Cards;

/// <summary>Addresses that open a prefilled email or Teams chat; the seller chooses to whom it goes.</summary>
public static class WordingLinks
{
    // Mail programs and Teams cut longer addresses off, somewhere in the middle of a sentence.
    private const int Longest = 2000;

    /// <summary>A mailto address (RFC 6068), or null when the text is too long for one.</summary>
    public static Uri? Email(string subject, string body) =>
        Address($"mailto:?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(body.ReplaceLineEndings("\r\n"))}");

    /// <summary>A Teams deep link to a new chat, or null when the text is too long for one.</summary>
    public static Uri? TeamsChat(string text) =>
        Address($"https://teams.microsoft.com/l/chat/0/0?users=&message={Uri.EscapeDataString(text)}");

    private static Uri? Address(string address) => address.Length <= Longest ? new Uri(address) : null;
}
