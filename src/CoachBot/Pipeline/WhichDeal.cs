using CoachBot.Deals;
using CoachBot.Dialogs;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;

namespace CoachBot.Pipeline;

/// <summary>Which of several deals of one name was meant, and what waits for the answer.</summary>
/// <param name="Deals">The deals to choose from, by their ids, with their names.</param>
public sealed record WhichDeal(IReadOnlyList<NamedDeal> Deals)
{
    /// <summary>The command of the buttons that choose; their item is the deal's id.</summary>
    public const string Command = "which-deal";

    /// <summary>The talk that is about one of them.</summary>
    public TalkState? Talk { get; init; }

    /// <summary>How it is to begin, where it hasn't begun yet; null where it has, and where a look at the deal was wanted.</summary>
    public TopicOptions? Options { get; init; }

    /// <summary>Whether it begins beside the talk at hand.</summary>
    public bool IsBeside { get; init; }
}

/// <summary>A deal and its names.</summary>
public sealed record NamedDeal(string Id, string? Buyer, string? Company)
{
    /// <summary>A deal as it is chosen from.</summary>
    public static NamedDeal Of(Deal deal) => new(deal.Id, deal.Buyer, deal.Company);

    /// <summary>Its names.</summary>
    public DealView Names => new(Buyer, Company);
}
