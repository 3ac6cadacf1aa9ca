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
/// <param name="Begins">What they open with, by temperament.</param>
/// <param name="All">Those that are looked for first, first.</param>
public sealed record BuyerAnswers(IReadOnlyDictionary<Temperament, IReadOnlyList<Template>> Begins, IReadOnlyList<BuyerAnswer> All)
{
    public static BuyerAnswers None { get; } = new(new Dictionary<Temperament, IReadOnlyList<Template>>(), []);
}
