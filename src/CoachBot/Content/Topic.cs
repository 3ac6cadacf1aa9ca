namespace CoachBot.Content;

/// <summary>What the coach can talk about: what sellers say when they mean it, and what the coach asks and says then.</summary>
public record Topic
{
    public required string Id { get; init; }

    public required string Button { get; init; }

    public required string When { get; init; }

    public IReadOnlyList<string> Phrases { get; init; } = [];

    public IReadOnlyList<string> CounterExamples { get; init; } = [];

    public IReadOnlyDictionary<string, Question> Questions { get; init; } = new Dictionary<string, Question>();

    public IReadOnlyDictionary<string, Template> Lines { get; init; } = new Dictionary<string, Template>();
}

/// <summary>A situation: a topic with wording to say, taken from somebody's idea.</summary>
public sealed record Situation : Topic
{
    /// <summary>Whether an organisation has switched it off: its words may still be used elsewhere, and no talk begins in it.</summary>
    public bool IsOff { get; init; }

    public required string Title { get; init; }

    public required Credit Source { get; init; }

    public required string First { get; init; }

    public required IReadOnlyList<string> Avoid { get; init; }

    public required IReadOnlyDictionary<string, Wording> Wordings { get; init; }

    /// <summary>The steps of a situation that an organisation has added; empty for those with a dialog of their own.</summary>
    public IReadOnlyList<FlowStep> Flow { get; init; } = [];

    /// <summary>What it answers to questions about the case, by id.</summary>
    public IReadOnlyDictionary<string, Counsel> Counsel { get; init; } = new Dictionary<string, Counsel>();
}

/// <summary>Whose idea it is.</summary>
public sealed record Credit(string Title, string Author, string? Where, string? Date)
{
    public override string ToString() => Where is null ? $"“{Title}”, {Author}" : $"“{Title}”, {Author}, {Where}";
}

/// <summary>The words to say, for each channel and in several registers, and why.</summary>
public sealed record Wording(string Key, string Title, string Why)
{
    public Template? Spoken { get; init; }

    public EmailWording? Email { get; init; }

    public Template? Chat { get; init; }

    public RegisterWording? Short { get; init; }

    public RegisterWording? Warm { get; init; }

    public RegisterWording? Formal { get; init; }

    /// <summary>Straight to the point; null where nobody has written it.</summary>
    public RegisterWording? Direct { get; init; }

    /// <summary>Softer, and still courteous: for an old client, for somebody senior; null where nobody has written it.</summary>
    public RegisterWording? Gentle { get; init; }

    /// <summary>With a smile; null where nobody has written it.</summary>
    public RegisterWording? Light { get; init; }

    /// <summary>What to leave after the beep.</summary>
    public Template? Voicemail { get; init; }

    /// <summary>The same in other words, to be said aloud.</summary>
    public Template? Another { get; init; }

    /// <summary>The fewest words in which it can still be said: one breath; null where nobody has written it.</summary>
    public Template? Fewest { get; init; }

    public Template? Then { get; init; }

    /// <summary>The wording that helps when the day has come that this one asks for; null where this one does.</summary>
    public string? OnTheDay { get; init; }

    public IReadOnlyList<string> Avoid { get; init; } = [];
}

public sealed record EmailWording(Template Subject, Template Body);

/// <summary>The words in one register, such as shorter, warmer or more formal.</summary>
public sealed record RegisterWording(Template? Spoken, EmailWording? Email);

/// <summary>What the coach asks the seller. Without answers to choose from, it is answered in the seller's own words.</summary>
public sealed record Question(string Key, Template Text, Template Again)
{
    public string? Hint { get; init; }

    /// <summary>What it asks for: a fact's key, or a word for what is no fact.</summary>
    public string? Asks { get; init; }

    /// <summary>Ids of the answers that a story may have given before the question is put: “my niece does it for two hundred”.</summary>
    public IReadOnlyList<string> Foretold { get; init; } = [];

    public IReadOnlyList<PossibleAnswer> Answers { get; init; } = [];
}

/// <summary>An answer on a button, and ways in which sellers write the same.</summary>
public sealed record PossibleAnswer(string Id, string Label, IReadOnlyList<string> Like)
{
    /// <summary>What it means beyond its question: an act, or <c>fact=value</c>.</summary>
    public string? Means { get; init; }

    /// <summary>Words that tell it in an opening message, whatever else that is about: “over the other quote”.</summary>
    public IReadOnlyList<PlainLine> Plainly { get; init; } = [];
}

/// <summary>One step of an added situation: a question, and the wording that follows each answer.</summary>
public sealed record FlowStep(string Ask, IReadOnlyDictionary<string, string> Then)
{
    /// <summary>The topic that is offered at the end after an answer.</summary>
    public IReadOnlyDictionary<string, string> Onward { get; init; } = new Dictionary<string, string>();
}
