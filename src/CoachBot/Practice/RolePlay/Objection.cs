using CoachBot.Content;
using CoachBot.Practice.DraftCheck.Phrases;

namespace CoachBot.Practice.RolePlay;

/// <summary>What buyers say against it, by its matter, such as “supplier”.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Find">How a seller describes it, and how a buyer says it.</param>
/// <param name="Says">How the buyer says it where only the matter was told.</param>
/// <param name="TakenUp">How a line of the seller's shows that they've heard it.</param>
/// <param name="Instead">What a seller may say to it.</param>
public sealed record Objection(string Id, PhraseList Find, string Says, PhraseList TakenUp, string Instead);

/// <summary>What sort of person a buyer is, beside how warm.</summary>
public enum Manner
{
    /// <summary>Cross with the world, and says so.</summary>
    Grumpy,

    /// <summary>Half out of the door.</summary>
    Hurried,

    /// <summary>Hardly dares to say it.</summary>
    Shy,

    /// <summary>Says more than was asked.</summary>
    Chatty,

    /// <summary>Nice, and takes half of it back.</summary>
    Evasive,

    /// <summary>Hardly speaks.</summary>
    Silent,
}

/// <summary>What such a person says before or after an answer, now and then.</summary>
public sealed record MannerWords(IReadOnlyList<Template> Before, IReadOnlyList<Template> After);
