using CoachBot.Recognition.Expressions;

namespace CoachBot.Practice.DraftCheck;

/// <summary>What a seller asks beside a draft, “can I send it?”, “too pushy?”: a yes or a no comes before all else.</summary>
internal static class AskedOfDraft
{
    private const int MostWordsAlone = 12;
    private const int Grave = 50;

    private const string It = @"(?:it|this|that|the (?:mail|email|message|text|draft|note)|my (?:mail|email|message|text|draft|note" +
        @"|reply|answer))";

    private static readonly WordExpression Send = new(
        @"\b(?:(?:can|could|shall|should|may|do) i (?:just |really |safely |now |already )?(?:send|post|text|mail|write|say" +
            @"|go with) (?:him |her |them )?" +
            It + @"|(?:can|could|should|may) " + It + @" (?:go out|be sent|go)|(?:ok|okay|fine|safe|good|ready" +
                @"|fit) (?:for me )?to (?:send|go)" +
            @"|is " + It + @" (?:really |already )?(?:ok|okay|fine|good|alright|all right|ready)|would you send (?:it|this|that)" +
            @"|(?:would|will|does|might) " + It + @" (?:do|work|be (?:ok|okay|fine|good|alright))" +
            @"|send it\?" +
            @"|send or not|(?:ok|okay|fine|good) like (?:this|that)|ok or not|good enough)");

    private static readonly (string Fault, WordExpression Asked, string[] Rules)[] _faults =
    [
        ("pushy", new(@"\b(?:(?:too|sounds?|is (?:it|this|that)|am i|do i sound|be(?:ing)?) (?:too |a bit |very )?(?:pushy|salesy" +
            @"|needy and pushy|aggressive|much)" +
            @"|(?:pushy|salesy|aggressive)\?)"),
            ["pressure", "false-urgency", "assuming-the-sale", "chasing", "threat", "challenge", "reproach", "no-way-out",
                "speaking-for-them"]),
        ("harsh", new(@"\b(?:(?:too|sounds?|is (?:it|this|that)|am i|be(?:ing)?) (?:too |a bit |very )?(?:harsh|rude|hard|angry" +
            @"|cold|strong|sharp|blunt|impolite)" +
            @"|(?:harsh|rude|blunt)\?|polite enough)"),
            ["reproach", "threat", "challenge", "arguing", "pressure"]),
        ("needy", new(@"\b(?:(?:too|sounds?|is (?:it|this|that)|am i|be(?:ing)?) (?:too |a bit |very )?(?:needy|desperate|weak|soft" +
            @"|begging|submissive)|(?:needy|desperate|weak)\?)"),
            ["begging", "apologising", "unasked-discount", "flattery"]),
        ("long", new(@"\b(?:(?:too|is (?:it|this|that) (?:too )?) ?long|long\?)"), ["too-long"]),
    ];

    // Behind a draft stands what is meant for the coach: the last sentence, where it speaks of the draft.
    private static readonly WordExpression Behind = new(
        @"(?:[.!?…)”""\n]\s*|^)(?:(?:so|ok|okay|and|now|well|coach)[ ,]+)?(?:(?:can|could|shall|should|may|do) i (?:just |really " +
            @"|now )?(?:send|post|text|mail) (?:him |her |them )?(?:it|this|that)(?: (?:now|today|like (?:this|that)|as it is|so))?" +
            @"|is (?:it|this|that) (?:really |too |a bit )?(?:ok|okay|fine|good|alright|pushy|harsh|rude|long|needy|salesy|polite" +
            @"|strong|desperate)(?: (?:to send|enough|like (?:this|that)|now|so))?" +
            @"|(?:ok|okay|good|fine|ready) to (?:send|go)|(?:ok|okay|good|fine) like (?:this|that)|too (?:pushy|harsh|rude|long" +
            @"|needy|salesy|strong|desperate|weak)" +
            @"|would you send (?:it|this|that)|send it|good enough|(?:ok|good|yes) or not)[?!.\s]*$");

    /// <summary>The draft without what is asked behind it.</summary>
    public static string Without(string draft) =>
        Behind.Match(draft) is { Success: true, Index: > 0 } asked ? draft[..(asked.Index + 1)].TrimEnd() : draft;

    /// <summary>Whether a message asks this of a draft, and nothing else.</summary>
    public static bool IsAll(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsAlone && Key(text) is not null;

    /// <summary>The key of the line that answers; null where nothing was asked that a yes or a no answers.</summary>
    /// <param name="said">What the seller said beside the draft.</param>
    /// <param name="review">What was found.</param>
    /// <param name="rules">The rules by which it was.</param>
    public static string? Answer(string said, DraftReview review, DraftRules rules) => Key(said) switch
    {
        null => null,
        "send" when review.IsHarsh => "send-never",
        "send" when review.Findings.Count == 0 => "send-yes",
        // Something for something, and one word too many.
        "send" when review.Findings.Count == 1 && review.Good.Contains("trade") => "send-nearly",
        "send" => review.Findings.Any(finding => rules.Find(finding.Rule)!.Importance >= Grave) ? "send-no" : "send-nearly",
        var fault => $"{fault}-{(Finds(fault, review) ? "yes" : "no")}",
    };

    private static bool Finds(string fault, DraftReview review) =>
        review.Findings.Any(finding => Array.Find(_faults, one => one.Fault == fault).Rules.Contains(finding.Rule));

    private static string? Key(string said)
    {
        var found = Array.Find(_faults, one => one.Asked.IsMatch(said)).Fault;
        return found ?? (Send.IsMatch(said) ? "send" : null);
    }
}
