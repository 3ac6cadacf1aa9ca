using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Names;

/// <summary>Names of companies: by the words that they begin or end with, by capitals, and by where they stand.</summary>
internal sealed partial class NameFinder
{
    // "from saigon steel", "@ old town jazz", "ms tuyet, golden lotus textile": words without capitals up to the first that can't be a
    // name's
    private Name? LowerCompany(int at)
    {
        if (_sentence[at].HasCapital || !_sentence.Is(at - 1, PlaceLeads) && !_sentence.Reads(at - 2, "out", "of") && !IsBesidePerson(at))
            return null;
        var to = at;
        while (to < at + LongestName && IsLowerCompanyPart(at, to))
            to++;
        if (to == at)
            return null;
        to = UpToTrade(at, to);
        var end = to;
        while (end > at && IsOrdinary(end - 1) && !_sentence.Is(end - 1, CompanyWords.Endings))
            end--;
        var isNamed = end > at && (end > at + 1 || !IsOrdinary(at) && !FirstNames.Contains(_sentence[at].Lower)) && !IsAllOrdinary(at, end);
        if (isNamed)
            return new(at, end, NameKind.Company, Sure);
        var follows = FollowsPerson(at - 1) && (_sentence.Is(at - 1, "@") || _sentence.Is(at - 1, "from"));
        return follows && to > at + 1 && to < at + LongestName ? new(at, to, NameKind.Company, Likely) : null;
    }

    // "out of bryn lettings saw mandy": the trade ends the name, unless another goes on with it
    private int UpToTrade(int from, int to)
    {
        for (var at = from + 1; at < to - 1; at++)
        {
            if (_sentence.Is(at, CompanyWords.Endings) && !_sentence.Is(at + 1, CompanyWords.Endings))
                return at + 1;
        }
        return to;
    }

    private bool IsAllOrdinary(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!IsOrdinary(at) || at == to - 1 && to > from + 1 && _sentence.Is(at, CompanyWords.Endings) && FollowsPerson(from - 1))
                return false;
        }
        return true;
    }

    private bool IsLowerCompanyPart(int from, int at) =>
        _sentence[at] is { IsWord: true, HasCapital: false } && (at == from || Adjoins(at)) &&
        !_sentence.Is(at, LeadIns) && !IsSkipped(at) && !_sentence.Is(at, PersonWords.Cues) && !_sentence.Is(at, Greetings) &&
        (at == from || !_sentence[at - 1].IsPossessive)
            && !(IsOrdinary(at) && _sentence[at].Lower.EndsWith("ed", StringComparison.Ordinal)) &&
        !_sentence[at].Lower.Contains('\'', StringComparison.Ordinal) && !_sentence.Is(at, Stops);

    private bool FollowsPerson(int at) => _last is { Kind: not NameKind.Company } person && person.To == at;

    // "Mr. Bence Lakatos, Zala Print"
    private bool IsBesidePerson(int at) => _sentence.Is(at - 1, ",") && _last is { Kind: NameKind.Person } person && person.To == at - 1;

    // A first word that ends or opens a company's name, or a run of capitals that ends with one.
    private Name? Company(int at)
    {
        if (_sentence.Is(at, CompanyWords.Openings) && at + 1 < _sentence.Count && _sentence[at + 1].IsWord && !IsOrdinary(at + 1) &&
            Adjoins(at + 1))
            return new(at, Extend(at + 2), NameKind.Company, Sure);
        if (OfSomebody(at) is { } shop)
            return shop;
        if (IsSkipped(at) || !StartsName(at) || _sentence.Is(at, Greetings) || _sentence.Is(at, LeadIns) || IsVerb(at))
            return null;
        var to = at + 1;
        while (to < at + LongestName && IsCompanyPart(at, to))
            to++;
        var ends = to > at + 1 && _sentence.Is(to - 1, CompanyWords.Endings);
        if (ends && (_sentence[to - 1].HasCapital || !IsOrdinary(at)) && (to - at > 2 || !FirstNames.Contains(_sentence[at].Lower) ||
            _sentence[to - 1].HasCapital))
            return new(at, to, NameKind.Company, Sure);
        return HasAmpersand(at, to) ? new(at, to, NameKind.Company, Sure) : null;
    }

    // "Dale's Auto Body", "Rosie's Bakery": somebody's name, and a trade with capitals behind it
    private Name? OfSomebody(int at)
    {
        if (!_sentence[at].IsPossessive || !_sentence[at].HasCapital || _shouts || IsSkipped(at) || IsOrdinary(at)
            || _sentence.Is(at + 1, CompanyWords.NotNamed))
            return null;
        var to = at + 1;
        while (to < at + LongestName && _sentence[to] is { IsWord: true, HasCapital: true, IsPossessive: false } && Adjoins(to)
            && !IsSkipped(to))
            to++;
        return to > at + 1 && (to > at + 2 || _sentence.Is(to - 1, CompanyWords.Endings)) ? new(at, to, NameKind.Company, Sure) : null;
    }

    // "Called Baltica Foods", "Lost Contoso Ltd"
    private bool IsVerb(int at) => _sentence.Is(at, Verbs) && StartsSentence(at) && _sentence[at + 1].HasCapital && !IsOrdinary(at + 1) ||
        StartsSentence(at) && IsOrdinary(at) && _sentence[at].Lower.EndsWith("ed", StringComparison.Ordinal);

    private bool StartsName(int at) => _sentence[at].HasCapital && !_shouts || !IsOrdinary(at);

    private bool IsCompanyPart(int from, int at) =>
        _sentence[at].IsWord && !_sentence[at - 1].IsPossessive && (Adjoins(at) || HasAmpersandBefore(at)) &&
            !_sentence.Is(at, Grammar.Weekdays) &&
        (_sentence[at].HasCapital
            && _sentence[from].HasCapital
            && !_shouts
            && _sentence[at].Lower.Length > 1
            && !_sentence.Is(at, Grammar.Openers) ||
            _sentence.Is(at, CompanyWords.Endings) && !IsOrdinary(from) && !_sentence[at].HasCapital && !_sentence[from].HasCapital);

    private bool HasAmpersand(int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (HasAmpersandBefore(at))
                return true;
        }
        return false;
    }

    private bool HasAmpersandBefore(int at) => _sentence.GapBefore(at) is " & " or "&" && _sentence[at].HasCapital;
}
