using CoachBot.Content;
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

    public static BuyerAnswers None { get; } =
        new(new Dictionary<string, IReadOnlyDictionary<Temperament, IReadOnlyList<Template>>>(), []);

    /// <summary>What is said before an answer, where a message does two things.</summary>
    public IReadOnlyDictionary<SellerMove, IReadOnlyDictionary<Temperament, IReadOnlyList<Template>>> Before { get; init; } =
        new Dictionary<SellerMove, IReadOnlyDictionary<Temperament, IReadOnlyList<Template>>>();
}
