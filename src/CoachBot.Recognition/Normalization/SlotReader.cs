namespace CoachBot.Recognition.Normalization;

/// <summary>Reads the slots off the tokens of a text.</summary>
internal static class SlotReader
{
    private static readonly Dictionary<string, string> Channels = BuildChannels();

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ChannelsBySpan =
        Channels.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Slots Read(string text, IReadOnlyList<RawToken> tokens, Mention[] mentions)
    {
        string? channel = null, weekday = null, amount = null;
        Span<char> buffer = stackalloc char[WordForm.Longest];
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Word)
            {
                var lower = WordForm.Lower(tokens[at].In(text), buffer);
                if (channel is null && ChannelsBySpan.TryGetValue(lower, out var known))
                    channel = known;
                weekday ??= Weekdays.Find(lower);
            }
            else if (amount is null && Amounts.Read(text, tokens, at) is { } range)
                amount = text[range];
        }
        var (buyer, company) = (Find(Mention.Person, text, tokens, mentions), Find(Mention.Company, text, tokens, mentions));
        return (buyer ?? company ?? channel ?? weekday ?? amount) is null ? Slots.Empty : new(buyer, company, channel, weekday, amount);
    }

    private static string? Find(Mention kind, string text, IReadOnlyList<RawToken> tokens, Mention[] mentions)
    {
        var first = Array.IndexOf(mentions, kind);
        if (first < 0)
            return null;
        var last = first;
        if (kind == Mention.Company)
        {
            while (last + 1 < mentions.Length && mentions[last + 1] == Mention.Continued)
                last++;
        }
        return Presentable(text[tokens[first].Start..tokens[last].End]);
    }

    private static string Presentable(string name)
    {
        if (name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal))
            name = name[..^2];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static Dictionary<string, string> BuildChannels()
    {
        var channels = new Dictionary<string, string>(StringComparer.Ordinal);
        Add("email", "email e-mail emails e-mails mail mails emailed mailed inbox outlook gmail");
        Add("chat", "chat whatsapp sms text texted texting dm dms slack linkedin messenger wechat imessage");
        Add("phone", "phone phoned telephone call calls called calling voicemail voicemails rang dialled dialed");
        Add("meeting", "meeting meetings lunch lunches coffee demo visit workshop zoom");
        return channels;

        void Add(string channel, string words)
        {
            foreach (var word in words.Split(' '))
                channels[word] = channel;
        }
    }
}
