using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;

namespace CoachBot.Journal;

/// <summary>Whom a seller asks about: who is named, by any name that their deals or talks have, or “her”, of whom the talk is.</summary>
public sealed class DealNamed(DealRepository deals)
{
    private const int MostDeals = 100;
    private static readonly string[] _pronouns = ["her", "him", "them", "she", "he", "they", "this one", "this deal", "with it"];

    /// <returns>Null where nobody is named.</returns>
    public async Task<DealView?> FindAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var words = context.Words;
        var known = context.Talks.Select(talk => talk.Deal).OfType<DealView>()
            .Concat((await deals.RecentAsync(context.Turn.Transaction(), MostDeals, cancellationToken)).Select(deal =>
                new DealView(deal.Buyer, deal.Company)));
        if (known.Where(deal => IsNamed(words, deal)).MaxBy(deal => Parts(words, deal)) is { } named)
        {
            // As far as it was said: a first name may be several people's, a company means all whom one speaks with there.
            var company = IsNamed(words, new DealView(null, named.Company)) ? named.Company : null;
            var buyer = named.Buyer is { } whole && Mentions(words, whole) ? whole
                : IsNamed(words, new DealView(named.Buyer, null)) ? Said(words, named.Buyer!)
                : null;
            return new DealView(buyer, company);
        }
        string? Told(string key) =>
            context.Reading.Facts.FirstOrDefault(fact =>
                fact.Key == key && fact.Span.Overlaps(context.Command.Span) | context.Command.Span.Length == 0)?.Value;
        var said = new DealView(Told(FactKeys.Buyer), Told(FactKeys.Company));
        return said is not { Buyer: null, Company: null } ? said
            : Array.Exists(_pronouns, pronoun => Mentions(words, pronoun)) ? context.Talk?.Deal
            : null;
    }

    /// <summary>Whether a talk is about this deal.</summary>
    public static bool IsAbout(TalkState talk, DealView deal) => talk.Deal is { } about && (Same(about.Company, deal.Company)
        || (Same(Names.First(about.Buyer), Names.First(deal.Buyer)) && (about.Company is null || deal.Company is null)));

    private static bool IsNamed(string words, DealView deal) =>
        new[] { deal.Company, deal.Buyer, Names.First(deal.Buyer), deal.Buyer?.Split(' ')[^1], deal.Company?.Split(' ')[0] }
        .Any(name => name is { Length: > 2 } && Mentions(words, name));

    // A surname alone is told apart by the whole name.
    private static string Said(string words, string buyer) => Names.First(buyer) is { } first && Mentions(words, first) ? first : buyer;

    // “Tom at Contoso” is the one of whom both are said.
    private static int Parts(string words, DealView deal) =>
        (IsNamed(words, new DealView(deal.Buyer, null)) ? 1 : 0) + (IsNamed(words, new DealView(null, deal.Company)) ? 1 : 0);

    private static bool Same(string? one, string? other) =>
        one is not null && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool Mentions(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length]));
    }
}
