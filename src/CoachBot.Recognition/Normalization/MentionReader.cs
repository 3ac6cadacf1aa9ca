using CoachBot.Recognition.Listening.Names;

namespace CoachBot.Recognition.Normalization;

internal enum Mention
{
    None,
    Person,
    Company,

    /// <summary>The rest of a name in several words: the surname, "Ltd".</summary>
    Continued,
}

/// <summary>Finds people and companies among the words. Cautious: an ordinary word with a capital is no name.</summary>
internal sealed class MentionReader(Lexicon lexicon)
{
    private static readonly HashSet<string> PersonCues = new(StringComparer.Ordinal)
    {
        "said", "says", "told", "wrote", "replied", "asked", "asks", "thinks", "wants", "wanted", "feels", "loves", "likes", "keeps",
        "promised",
        "mentioned", "answered", "called", "emailed", "texted", "rang", "hates", "decided", "ghosted", "agreed", "thought", "hung",
        "messaged",
    };

    private static readonly HashSet<string> PersonLeads = new(StringComparer.Ordinal)
    {
        "called", "call", "told", "tell", "asked", "ask", "emailed", "email", "met", "meet", "texted", "phoned", "rang", "hi", "hello",
        "dear", "mr", "mrs", "ms",
    };

    private static readonly HashSet<string> CompanyLeads = new(StringComparer.Ordinal) { "from", "at", "@" };

    private static readonly HashSet<string> CompanyEndings = new(StringComparer.Ordinal)
    {
        "ltd", "inc", "gmbh", "corp", "llc", "plc", "ag", "group", "bank", "systems", "technologies", "logistics", "industries",
        "solutions",
        "consulting", "labs", "software", "partners", "energy", "pharma", "insurance", "media", "foods", "health", "motors", "capital",
    };

    private static readonly HashSet<string> NeverNames = new(StringComparer.Ordinal)
    {
        "i", "the", "a", "my", "our", "your", "his", "her", "their", "its", "we", "you", "he", "she", "it", "they", "this", "that", "these",
        "those",
        "everyone", "everybody", "someone", "somebody", "nobody", "no", "yes", "ok", "okay", "hi", "hello", "hey", "dear", "thanks",
        "please", "sorry",
        "what", "when", "where", "why", "who", "how", "and", "but", "or", "so", "if", "then", "now", "just", "not", "still", "after",
        "before",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "christmas",
        "easter", "english", "german", "french", "linkedin", "teams", "zoom", "outlook", "excel", "salesforce", "hubspot", "whatsapp",
        "google",
        "procurement", "legal", "finance", "purchasing", "management", "marketing", "sales", "boss", "client", "customer", "buyer",
        "prospect",
    };

    /// <summary>For each token what it names.</summary>
    public Mention[] Read(string text, IReadOnlyList<RawToken> tokens)
    {
        var mentions = new Mention[tokens.Count];
        for (var at = 0; at < tokens.Count; at++)
        {
            if (mentions[at] == Mention.None && tokens[at].Kind == TokenKind.Word)
                MarkNameAt(at, text, tokens, mentions);
        }
        return mentions;
    }

    private void MarkNameAt(int at, string text, IReadOnlyList<RawToken> tokens, Mention[] mentions)
    {
        var found = Classify(at, text, tokens, mentions);
        if (found == Mention.None)
            return;
        mentions[at] = found;
        for (var next = at + 1; next < tokens.Count && Continues(next, text, tokens); next++)
        {
            mentions[next] = Mention.Continued;
            if (CompanyEndings.Contains(WordForm.Lower(tokens[next].In(text))))
                mentions[at] = Mention.Company;
        }
    }

    private Mention Classify(int at, string text, IReadOnlyList<RawToken> tokens, Mention[] mentions)
    {
        var written = tokens[at].In(text);
        Span<char> buffer = stackalloc char[WordForm.Longest];
        var lower = WithoutPossessive(WordForm.Lower(written, buffer));
        if (lower.Length < 2)
            return Mention.None;
        var capital = char.IsUpper(written[0]);
        if (FirstNames.Contains(lower) && (capital || lexicon.Find(lower) is null))
            return Mention.Person;
        if (!capital && !FollowsPerson(at, mentions, text, tokens))
            return Mention.None;
        var word = new string(lower);
        if (NeverNames.Contains(word) || Weekdays.Find(word) is not null || lexicon.IsOrdinary(word))
            return Mention.None;
        return ClassifyUnknown(at, text, tokens, written);
    }

    private static Mention ClassifyUnknown(int at, string text, IReadOnlyList<RawToken> tokens, ReadOnlySpan<char> written)
    {
        var previous = at > 0 ? WordForm.Lower(tokens[at - 1].In(text)) : "";
        if (CompanyLeads.Contains(previous))
            return Mention.Company;
        if (IsAllCapitals(written))
            return Mention.None;
        var next = at + 1 < tokens.Count ? WordForm.Lower(tokens[at + 1].In(text)) : "";
        if (CompanyEndings.Contains(next))
            return Mention.Company;
        if (PersonLeads.Contains(previous) || PersonCues.Contains(next) || next == "from")
            return Mention.Person;
        return StartsSentence(at, text, tokens) ? Mention.None : Mention.Company;
    }

    // "ana from contoso": in lower case only the pattern tells
    private static bool FollowsPerson(int at, Mention[] mentions, string text, IReadOnlyList<RawToken> tokens) =>
        at >= 2 && mentions[at - 2] is Mention.Person
            or Mention.Continued && CompanyLeads.Contains(WordForm.Lower(tokens[at - 1].In(text)));

    private bool Continues(int at, string text, IReadOnlyList<RawToken> tokens)
    {
        var written = tokens[at].In(text);
        if (tokens[at].Kind != TokenKind.Word || !char.IsUpper(written[0]) || written.Length < 2)
            return false;
        var lower = WordForm.Lower(written);
        return CompanyEndings.Contains(lower) || !NeverNames.Contains(lower) && !lexicon.IsOrdinary(lower) && Weekdays.Find(lower) is null;
    }

    private static bool StartsSentence(int at, string text, IReadOnlyList<RawToken> tokens) =>
        at == 0 || tokens[at - 1].Kind == TokenKind.Mark && text[tokens[at - 1].Start] is '.' or '!' or '?' or '\n' or ':';

    private static bool IsAllCapitals(ReadOnlySpan<char> word) => !word.ContainsAnyInRange('a', 'z');

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> lower) => lower.EndsWith("'s") ? lower[..^2] : lower;
}
