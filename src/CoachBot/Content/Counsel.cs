namespace CoachBot.Content;

/// <summary>What the coach answers to a seller's question about the case: its view, why, whose idea it is, and words to use.</summary>
/// <param name="Id">Its id, one of its own among all.</param>
/// <param name="Act">The question: <c>ask.what-if</c>, <c>ask.should-i</c>, …; <see cref="InTheirWords"/> where it is found by sellers' own
/// words.</param>
/// <param name="Arg">What the question is about, such as <c>discount</c>; null for any.</param>
/// <param name="Answer">The answer, in a sentence or two.</param>
/// <param name="Because">Why.</param>
public sealed record Counsel(string Id, string Act, string? Arg, Template Answer, string Because)
{
    /// <summary>The value of a condition that any value meets.</summary>
    public const string AnyValue = "any";

    /// <summary>The act of counsel that is found by how sellers ask for it, in their own words.</summary>
    public const string InTheirWords = "ask.counsel";

    /// <summary>The act of counsel that only plain words ask for.</summary>
    public const string InPlainWords = "ask.plainly";

    /// <summary>The act of counsel for any of several moments, where it can't be told which of them it is.</summary>
    public const string InGeneral = "ask.in-general";

    /// <summary>The act of counsel to whatever the buyer has said or done that nothing else answers.</summary>
    public const string ToWhatTheySaid = "told.theirs";

    /// <summary>The act of counsel to what the seller let slip, or left out.</summary>
    public const string ToOwnSlip = "told.slip";

    /// <summary>The act of a reply to how far the seller may go: “I can do 5, no more”.</summary>
    public const string ToOwnLimit = "told.limit";

    /// <summary>What sellers say who need it; empty where the act tells.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>
    /// Words that ask for it plainly: in each line all must stand, in any order; a bar stands between words that do as well.
    /// </summary>
    public IReadOnlyList<string> Plainly { get; init; } = [];

    /// <summary>The same, of words that tell the situation, too: they ask for it in any.</summary>
    public IReadOnlyList<string> Anywhere { get; init; } = [];

    /// <summary>
    /// Words of which one must stand in a message for it: condolences to somebody whose father is ill are worse than none. Empty where any
    /// message will do.
    /// </summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>
    /// The ids of the counsel that it stands for, where it can't be told which of them fits; empty where it stands for itself.
    /// </summary>
    public IReadOnlyList<string> Covers { get; init; } = [];

    /// <summary>What must be known for it, by the keys of facts: a value, or <see cref="AnyValue"/>.</summary>
    public IReadOnlyDictionary<string, string> When { get; init; } = new Dictionary<string, string>();

    /// <summary>The situation whose source it comes from; null where it is the coach's own view.</summary>
    public string? Source { get; init; }

    /// <summary>The wording to use; null where it has words of its own.</summary>
    public WordingName? Use { get; init; }

    /// <summary>Words of its own, to be said aloud.</summary>
    public Template? Say { get; init; }

    /// <summary>The same as a message in a chat; null where it is said in no other way.</summary>
    public Template? Chat { get; init; }

    /// <summary>The same as a mail; null where nobody would write one.</summary>
    public EmailWording? Email { get; init; }

    /// <summary>Its own words shortened, warmer and more formal; null where nobody has written them.</summary>
    public RegisterWording? Short { get; init; }

    /// <inheritdoc cref="Short"/>
    public RegisterWording? Warm { get; init; }

    /// <inheritdoc cref="Short"/>
    public RegisterWording? Formal { get; init; }

    /// <summary>The same after the beep; null where it belongs on no machine.</summary>
    public Template? Voicemail { get; init; }

    /// <summary>The same in quite other words; null where there are none.</summary>
    public Template? Another { get; init; }

    /// <summary>The fewest words in which it can still be said; null where nobody has written it.</summary>
    public Template? Fewest { get; init; }

    /// <summary>What to do after it.</summary>
    public Template? Then { get; init; }

    /// <summary>True where it is for the middle of a call: to be read at a glance, and said.</summary>
    public bool IsLive { get; init; }

    /// <summary>True where its words open a talk: “what do I begin with?” is answered by the likeliest of these.</summary>
    public bool IsOpening { get; init; }

    /// <summary>True where its words go to the buyer, whom its mail greets; others are for a boss, a colleague, or the seller.</summary>
    public bool IsForBuyer => Email?.Body.Names.Contains("buyer") == true;
}

/// <summary>Where a wording stands.</summary>
/// <param name="Topic">The situation's id.</param>
/// <param name="Key">The wording's key.</param>
public readonly record struct WordingName(string Topic, string Key);
