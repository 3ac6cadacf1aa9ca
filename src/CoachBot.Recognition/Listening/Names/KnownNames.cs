using CoachBot.Recognition.Listening.Words;
using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition.Listening.Names;

/// <summary>The names in the seller's own deals, to hold the words of a message against.</summary>
internal sealed class KnownNames
{
    private const int ShortestCompany = 3;

    private readonly List<(string[] Words, NameKind Kind, DealView Deal)> _names = [];

    public KnownNames(TalkView view)
    {
        var deals = view.Deal is { } current ? view.Deals.Append(current) : view.Deals;
        foreach (var deal in deals)
        {
            Add(deal.Buyer, NameKind.Person, deal);
            Add(deal.Company, NameKind.Company, deal);
        }
        _names.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
    }

    /// <summary>The known name that begins at a word; null where none does.</summary>
    public Name? At(Sentence sentence, int at)
    {
        foreach (var (words, kind, _) in _names)
        {
            if (sentence.Reads(at, words) && (sentence[at].HasCapital || kind == NameKind.Company && words.Length > 1 ||
                !OrdinaryWords.Contains(words[0])))
                return new(at, at + words.Length, kind, 0.99);
        }
        return null;
    }

    /// <summary>The deals that a name belongs to.</summary>
    public IReadOnlyList<DealView> DealsOf(string name)
    {
        var words = Split(name);
        return [.. _names.Where(known => known.Words.SequenceEqual(words)).Select(known => known.Deal).Distinct()];
    }

    private void Add(string? name, NameKind kind, DealView deal)
    {
        if (string.IsNullOrWhiteSpace(name))
            return;
        var words = Split(name);
        if (words.Length > 0)
            _names.Add((words, kind, deal));
        if (kind == NameKind.Person && words.Length > 1)
            _names.Add((words[..1], kind, deal));
        // “Kings Heath” is Kings Heath Nursery.
        for (var said = 2; kind == NameKind.Company && said < words.Length; said++)
            _names.Add((words[..said], kind, deal));
        if (kind == NameKind.Company && words.Length > 1 && words[0].Length > ShortestCompany && !OrdinaryWords.Contains(words[0]))
            _names.Add((words[..1], kind, deal));
    }

    private static string[] Split(string name) => [.. Tokenizer.Split(name).Where(token => token.Kind != TokenKind.Mark).Select(token =>
        WordForm.Lower(token.In(name)))];
}
