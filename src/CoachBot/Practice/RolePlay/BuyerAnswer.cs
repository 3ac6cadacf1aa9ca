using CoachBot.Content;
using CoachBot.Practice.DraftCheck;
using CoachBot.Practice.DraftCheck.Phrases;

namespace CoachBot.Practice.RolePlay;

/// <summary>What a buyer answers to one kind of question, or to one move.</summary>
/// <param name="Name">The kind, such as “trouble”.</param>
/// <param name="Move">The move that it answers; null for questions.</param>
/// <param name="Find">How it is asked.</param>
/// <param name="Says">By temperament, taken in turn.</param>
public sealed record BuyerAnswer(string Name, SellerMove? Move, PhraseList Find,
    IReadOnlyDictionary<Temperament, IReadOnlyList<Template>> Says)
{
    /// <summary>As one of a certain sort says it; empty for those who say it like everybody as warm as they.</summary>
    public IReadOnlyDictionary<Manner, IReadOnlyList<Template>> ByManner { get; init; } =
        new Dictionary<Manner, IReadOnlyList<Template>>();

    /// <summary>A real answer: the buyer is warmer after it.</summary>
    public bool Opens { get; init; }

    /// <summary>Given only to who has been heard before.</summary>
    public bool OnceWarm { get; init; }

    /// <summary>Any buyer can say it, whatever their course.</summary>
    public bool IsAnybodys { get; init; }

    /// <summary>What the talk has led to, where it ends with this.</summary>
    public string? End { get; init; }
}

/// <summary>All answers of a buyer who is played as told.</summary>
/// <param name="Begins">What they open with, by where the two of them stand, such as “cold”, and by temperament.</param>
/// <param name="All">Those that are looked for first, first.</param>
public sealed record BuyerAnswers(
    IReadOnlyDictionary<string, IReadOnlyDictionary<Temperament, IReadOnlyList<Template>>> Begins, IReadOnlyList<BuyerAnswer> All)
{
    /// <summary>They know each other, or it wasn't told.</summary>
    public const string Known = "known";

    /// <summary>They have never spoken.</summary>
    public const string Cold = "cold";

    /// <summary>What they said themselves was told.</summary>
    public const string InTheirWords = "words";

    /// <summary>What they always say was told, and stands by itself.</summary>
    public const string InTheirLine = "line";

    public static BuyerAnswers None { get; } =
        new(new Dictionary<string, IReadOnlyDictionary<Temperament, IReadOnlyList<Template>>>(), []);

    /// <summary>What is said before an answer, where a message does two things.</summary>
    public IReadOnlyDictionary<SellerMove, IReadOnlyDictionary<Temperament, IReadOnlyList<Template>>> Before { get; init; } =
        new Dictionary<SellerMove, IReadOnlyDictionary<Temperament, IReadOnlyList<Template>>>();

    /// <summary>How they come back to what they always say.</summary>
    public IReadOnlyDictionary<Temperament, IReadOnlyList<Template>> Back { get; init; } =
        new Dictionary<Temperament, IReadOnlyList<Template>>();

    /// <summary>What sorts of people say besides.</summary>
    public IReadOnlyDictionary<Manner, MannerWords> Manners { get; init; } = new Dictionary<Manner, MannerWords>();

    /// <summary>What buyers say against it, by its matter; those that are looked for first, first.</summary>
    public IReadOnlyList<Objection> Objections { get; init; } = [];

    /// <summary>What some words of a buyer's, or of a seller's about one, say against it; null where they don't.</summary>
    /// <param name="words">The words.</param>
    /// <param name="rules">What phrases are made of.</param>
    public Objection? ObjectionIn(string words, DraftRules rules)
    {
        var text = new DraftReading(new Draft(words, DraftChannel.Spoken), rules).Text;
        return Objections.FirstOrDefault(objection => objection.Find.Find(text).Any());
    }
}
