namespace CoachBot.Content;

/// <summary>Reads counsel, and notes it to be checked when everything that it names has been read.</summary>
internal sealed class CounselReader
{
    private const int LongestAnswer = 220;
    private const int LongestReason = 160;
    private const int LongestThen = 100;
    private const int LongestWords = 300;
    private const int LongestMail = 700;

    private readonly List<CounselEntry> _read = [];

    /// <summary>Everything that was read, whatever has come over it since.</summary>
    public IReadOnlyList<CounselEntry> All => _read;

    /// <summary>Forgets where everything was read: it has been checked.</summary>
    public void LetGo() => _read.Clear();

    /// <param name="file">The file whose <c>counsel:</c> is read.</param>
    /// <param name="situation">Whose it is; null for what all situations share.</param>
    /// <param name="below">What it is laid over.</param>
    public IReadOnlyDictionary<string, Counsel> Read(Section file, string? situation, IReadOnlyDictionary<string, Counsel>? below)
    {
        var own = file.Named("counsel").Select(section => new CounselEntry(Counsel(section, situation), section)).ToList();
        _read.AddRange(own);
        return SituationReader.Over(below, own.ToDictionary(entry => entry.Counsel.Id, entry => entry.Counsel));
    }

    private static Counsel Counsel(Section section, string? situation)
    {
        section.Allow("act", "asked", "plainly", "arg", "when", "answer", "because", "source", "use",
            "say", "chat", "email", "subject", "then",
            "short", "warm", "formal", "voicemail", "another", "fewest", "live", "opening", "anywhere", "covers", "needs");
        if (section.Has("act") ? section.Has("asked") : !section.Has("asked") && !section.Has("plainly") && !section.Has("covers"))
        {
            section.Problem(null,
                $"'{section.Name}' is found by a question or by sellers' own words. Add either 'act: ask.something', or 'asked:' with a " +
                    "dozen things that they say.");
        }
        if (section.Has("use") == section.Has("say"))
        {
            section.Problem(null, $"'{section.Name}' needs words for the buyer, once. Add either 'use: a-wording', or 'say: …'.");
        }
        var when = section.OptionalChild("when");
        var email = section.Has("email") ? new EmailWording(section.Template("subject"), section.Template("email", LongestMail)) : null;
        return new Counsel(
            section.Name, Act(section), section.OptionalText("arg"),
            section.Template("answer", LongestAnswer), section.Text("because", LongestReason))
        {
            Asked = section.Texts("asked"),
            Plainly = section.Texts("plainly"),
            Covers = section.Texts("covers"),
            When = when?.Keys.ToDictionary(fact => fact, fact => when.Text(fact)) ?? [],
            Source = section.OptionalText("source"),
            Use = section.OptionalText("use") is { } use ? Name(use, situation) : null,
            Say = section.OptionalTemplate("say", LongestWords),
            Chat = Greeting(section.OptionalTemplate("chat", LongestWords), email),
            Email = email,
            Short = WordingReader.Register(section, "short"),
            Warm = WordingReader.Register(section, "warm"),
            Formal = WordingReader.Register(section, "formal"),
            Voicemail = section.OptionalTemplate("voicemail", LongestWords),
            Another = section.OptionalTemplate("another", LongestWords),
            Fewest = section.OptionalTemplate("fewest", WordingReader.LongestBreath),
            Then = section.OptionalTemplate("then", LongestThen),
            IsLive = section.OptionalText("live") == "true",
            IsOpening = section.OptionalText("opening") == "true",
            Anywhere = section.Texts("anywhere"),
            Needs = section.Texts("needs"),
        };
    }

    // A message in a chat greets the buyer as the mail does, where their name is known.
    private static Template? Greeting(Template? chat, EmailWording? email) =>
        chat is not null && email?.Body.Names.Contains("buyer") == true && !chat.Names.Contains("buyer")
            ? Template.Parse("[Hi {buyer}. ]" + chat.Source)
            : chat;

    private static string Act(Section section) => section.Has("asked") ? Content.Counsel.InTheirWords
        : section.Has("covers") && !section.Has("act") ? Content.Counsel.InGeneral
        : section.Has("plainly") && !section.Has("act") ? Content.Counsel.InPlainWords
        : section.Text("act");

    private static WordingName Name(string use, string? situation)
    {
        var slash = use.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? new(situation ?? "", use) : new(use[..slash], use[(slash + 1)..]);
    }
}

/// <summary>Counsel, and where it was read.</summary>
internal sealed record CounselEntry(Counsel Counsel, Section Section);
