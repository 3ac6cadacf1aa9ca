namespace CoachBot.Recognition.Normalization;

/// <summary>Words that mean the same to a coach, and short forms written out.</summary>
internal static class CanonicalWords
{
    public const string OtherSide = "they";
    public const string Company = "company";
    public const string Weekday = "weekday";

    // No words that anybody writes: “the number” is no number.
    public const string Amount = "0€";
    public const string Number = "0";
    public const string Not = "not";

    private static readonly Dictionary<string, string[]> Forms = Build();

    private static readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> FormsBySpan =
        Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The canonical words for a lower-case word with straight apostrophes; null when it stands for itself.</summary>
    public static string[]? Find(ReadOnlySpan<char> lower) => FormsBySpan.TryGetValue(lower, out var words) ? words : null;

    public static bool IsNegation(string canonical) =>
        canonical is Not or "no" or "never" or "nothing" or "nobody" or "none" or "neither" or "nor" or "without" or "hardly" or "barely";

    private static Dictionary<string, string[]> Build()
    {
        var forms = new Dictionary<string, string[]>(StringComparer.Ordinal);
        AddNegations(forms);
        AddShortForms(forms);
        AddSynonyms(forms);
        foreach (var day in Weekdays.Forms)
            forms.TryAdd(day, [Weekday]);
        return forms;
    }

    private static void AddNegations(Dictionary<string, string[]> forms)
    {
        foreach (var verb in "do does did is are was were has have had would could should must need might".Split(' '))
        {
            forms[verb + "n't"] = [verb, Not];
            forms[verb + "nt"] = [verb, Not];
        }
        foreach (var (form, verb) in new[] { ("can't", "can"), ("cant", "can"), ("cannot", "can"), ("won't", "will"), ("wont", "will"),
            ("shan't", "shall"), ("ain't", "is"), ("aint", "is") })
            forms[form] = [verb, Not];
    }

    private static void AddShortForms(Dictionary<string, string[]> forms)
    {
        foreach (var subject in "i you he she it we they who that there what".Split(' '))
        {
            var canonical = subject is "he" or "she" ? OtherSide : subject;
            forms[subject + "'ll"] = [canonical, "will"];
            forms[subject + "'ve"] = [canonical, "have"];
            forms[subject + "'re"] = [canonical, "are"];
            forms[subject + "'d"] = [canonical, "would"];
            forms[subject + "'s"] = [canonical, "is"];
        }
        foreach (var (form, words) in new[]
        {
            ("i'm", "i am"), ("im", "i am"), ("ive", "i have"), ("theyre", "they are"), ("theyve", "they have"), ("youre", "you are"),
            ("let's", "let us"), ("lets", "let us"), ("gonna", "going to"), ("wanna", "want to"), ("gotta", "got to"), ("pls", "please"),
            ("plz", "please"), ("thx", "thanks"), ("u", "you"), ("ur", "your"), ("r", "are"), ("w/", "with"), ("b/c", "because"),
            ("cos", "because"), ("cuz", "because"), ("bc", "because"), ("tmrw", "tomorrow"), ("tmr", "tomorrow"), ("asap", "soon"),
            ("mtg", "meeting"), ("mins", "minutes"), ("info", "information"), ("ppl", "people"), ("dunno", "do not know"), ("nope", "no"),
            ("nah", "no"), ("nada", "nothing"), ("zilch", "nothing"), ("n't", "not"),
        })
            forms[form] = words.Split(' ');
    }

    private static void AddSynonyms(Dictionary<string, string[]> forms)
    {
        Merge(forms, OtherSide, "he she him them client clients customer customers prospect prospects buyer buyers");
        Merge(forms, "their", "his hers theirs client's customer's prospect's buyer's clients' customers'");
        Merge(forms, "email", "e-mail mail emails e-mails mails emailed mailed emailing mailing inbox");
        Merge(forms, "chat", "whatsapp whatsapped sms texted texting dm dms slack wechat imessage");
        Merge(forms, "voicemail", "voicemails voice-mail");
        Merge(forms, "follow-up", "followup followups follow-ups");
    }

    private static void Merge(Dictionary<string, string[]> forms, string canonical, string words)
    {
        string[] form = [canonical];
        foreach (var word in words.Split(' '))
            forms[word] = form;
    }
}
