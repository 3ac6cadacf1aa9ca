using CoachBot.Recognition.Listening.Words;
using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition.Listening.Names;

/// <summary>Finds names of people and companies. A word that everybody uses, or a day, is none by itself.</summary>
internal sealed class NameFinder
{
    private const double Sure = 0.95;
    private const double Likely = 0.8;
    private const int LongestName = 4;
    private const int ShortestLower = 4;

    private static readonly WordSet LowerLeads = new(
        "from at @ w with for w/ called named @ re to call ring prep ping of about on by vs versus against chose and");

    private static readonly WordSet Greetings = new(
        "hello hi hey dear good thanks thank no yes ok okay still just our my their the your his her this that all morning");

    // "Tyn y Coed", "Paradores del Sur"
    private static readonly WordSet Connectors = new("y de del la las los el van von der den ter da do dos di du des le");

    private readonly Sentence _sentence;
    private readonly KnownNames _known;
    private readonly bool _shouts;
    private readonly bool _isForeign;

    private NameFinder(Sentence sentence, KnownNames known)
    {
        _sentence = sentence;
        _known = known;
        var words = Enumerable.Range(0, sentence.Count).Where(at => sentence[at].IsWord).ToList();
        _shouts = words.Count(at => IsShouted(sentence, at)) * 2 > words.Count;
        _isForeign = words.Count >= 4 && words.Count(at => !sentence[at].HasCapital && !IsOrdinary(at)) * 5 > words.Count * 2;
    }

    /// <summary>The names in the message, in order.</summary>
    public static List<Name> Find(Sentence sentence, KnownNames known)
    {
        var finder = new NameFinder(sentence, known);
        var names = new List<Name>();
        for (var at = 0; at < sentence.Count; at++)
        {
            if (finder.NameAt(at) is not { } name)
                continue;
            names.Add(name);
            at = name.To - 1;
        }
        return names;
    }

    private Name? NameAt(int at)
    {
        if (_known.At(_sentence, at) is { } known)
            return known;
        return _sentence[at].IsWord ? Titled(at) ?? Company(at) ?? FirstName(at) ?? Capital(at) ?? Lower(at) : null;
    }

    private Name? Titled(int at)
    {
        var title = _sentence.Is(at, PersonWords.Titles);
        var next = _sentence.Is(at + 1, ".") && _sentence.Is(at, PersonWords.Abbreviated) ? at + 2 : at + 1;
        // "Herr Dr. Lenz"
        while (title && _sentence.Is(next, PersonWords.Titles))
            next += _sentence.Is(next + 1, ".") && _sentence.Is(next, PersonWords.Abbreviated) ? 2 : 1;
        if (!title || !_sentence[next].IsWord || !_sentence[next].HasCapital && IsOrdinary(next) || _sentence.Is(next, Grammar.Weekdays))
            return null;
        var to = next + 1;
        while (to < next + 3 && IsNamePart(to) && !_sentence[to - 1].IsPossessive)
            to++;
        return new(at, to, NameKind.Person, Sure);
    }

    // A first word that ends or opens a company's name, or a run of capitals that ends with one.
    private Name? Company(int at)
    {
        if (_sentence.Is(at, CompanyWords.Openings) && at + 1 < _sentence.Count && _sentence[at + 1].IsWord && !IsOrdinary(at + 1) &&
            Adjoins(at + 1))
            return new(at, Extend(at + 2), NameKind.Company, Sure);
        if (IsSkipped(at) || !StartsName(at) || _sentence.Is(at, Greetings))
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

    private bool StartsName(int at) => _sentence[at].HasCapital && !_shouts || !IsOrdinary(at);

    private bool IsCompanyPart(int from, int at) =>
        _sentence[at].IsWord && !_sentence[at - 1].IsPossessive && (Adjoins(at) || HasAmpersandBefore(at)) &&
            !_sentence.Is(at, Grammar.Weekdays) &&
        (_sentence[at].HasCapital && _sentence[from].HasCapital && !_shouts && _sentence[at].Lower.Length > 1 && !_sentence.Is(at, Grammar.Openers) ||
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

    private Name? FirstName(int at)
    {
        var word = _sentence[at];
        if (!FirstNames.Contains(word.Lower))
            return WithHonorific(at);
        if (!word.HasCapital && OrdinaryWords.Contains(word.Lower) && !_sentence.Is(at + 1, PersonWords.Cues))
            return null;
        if (word.IsPossessive)
            return new(at, at + 1, NameKind.Person, Sure);
        var to = at + 1;
        while (to < at + 3 && IsNamePart(to) && !_sentence[to - 1].IsPossessive)
            to++;
        if (to < at + 3 && _sentence.Is(to, PersonWords.Honorifics) && Adjoins(to))
            to++;
        return new(at, to, NameKind.Person, Sure);
    }

    // "Meenakshi madam", "Suzuki-san"
    private Name? WithHonorific(int at)
    {
        if (_sentence[at].Lower.EndsWith("-san", StringComparison.Ordinal))
            return new(at, at + 1, NameKind.Person, Sure);
        return !IsSkipped(at) && !IsOrdinary(at) && _sentence[at].HasCapital && _sentence.Is(at + 1, PersonWords.Honorifics) &&
            Adjoins(at + 1) ? new(at, at + 2, NameKind.Person, Sure) : null;
    }

    private Name? Capital(int at)
    {
        var word = _sentence[at];
        if (!word.HasCapital || word.Lower.Length < 2 || _shouts || IsSkipped(at))
            return null;
        if (IsOrdinary(at))
            return OrdinaryCapitals(at);
        if (IsShouted(_sentence, at) && word.Lower.Length < 3 || StartsSentence(at) && Looks.LikeTypo(word.Lower))
            return null;
        return new(at, Extend(at + 1), NameKind.Unclear, StartsSentence(at) ? Likely : Sure);
    }

    // "Fourth Coffee", "Wide World": two ordinary words with capitals in the middle of a sentence
    private Name? OrdinaryCapitals(int at)
    {
        if (StartsSentence(at) || !IsNamePart(at + 1) && !(Adjoins(at + 1) && _sentence[at + 1] is { IsWord: true, HasCapital: true }) ||
            IsShouted(_sentence, at) || IsSkipped(at + 1))
            return null;
        var to = at + 1;
        while (to < at + LongestName && _sentence[to] is { IsWord: true, HasCapital: true } && Adjoins(to) && !IsSkipped(to))
            to++;
        return new(at, to, NameKind.Company, Likely);
    }

    private Name? Lower(int at)
    {
        var word = _sentence[at];
        if (word.HasCapital && !_shouts || _isForeign || word.Lower.Length < ShortestLower || IsOrdinary(at) ||
            word.Lower.Contains('\'', StringComparison.Ordinal) || Looks.LikeTypo(word.Lower))
            return null;
        var placed = _sentence.Is(at - 1, LowerLeads) || word.IsPossessive || _sentence.Is(at + 1, ":") && at < 2 ||
            _sentence.Is(at + 1, PersonWords.Cues);
        return new(at, at + 1, NameKind.Unclear, placed ? Likely : 0.6);
    }

    private int Extend(int to)
    {
        while (to < _sentence.Count && !_sentence[to - 1].IsPossessive)
        {
            if (IsNamePart(to) || IsCapitalInside(to))
                to++;
            else if (_sentence.Is(to, Connectors) && Adjoins(to) && IsNamePart(to + 1))
                to += 2;
            else
                break;
        }
        return to;
    }

    // "Alpine Ski House": nobody writes an everyday word with a capital right behind a name
    private bool IsCapitalInside(int at) => _sentence[at] is { IsWord: true, HasCapital: true } word && word.Lower.Length > 1 && Adjoins(at) &&
        !_shouts && !IsSkipped(at) && !_sentence.Is(at, Grammar.Openers);

    /// <summary>The rest of a name: a capital that nobody would write for another reason.</summary>
    private bool IsNamePart(int at) =>
        _sentence[at] is { IsWord: true, HasCapital: true } word && word.Lower.Length > 1 && Adjoins(at) && !_shouts &&
            !IsOrdinary(at) && !IsSkipped(at);

    private bool IsOrdinary(int at) => OrdinaryWords.Contains(_sentence[at].Lower);

    private bool IsSkipped(int at) => _sentence.Is(at, Grammar.Weekdays) || Looks.IsShorthand(_sentence[at].Lower);

    private bool Adjoins(int at) => _sentence.GapBefore(at) is " ";

    private bool StartsSentence(int at) => at == 0 || _sentence[at - 1].IsMark &&
        _sentence.Text[_sentence[at - 1].Start] is '.' or '!' or '?' or '\n' or ':' || _sentence.GapBefore(at).ContainsAny("“\"(*");

    private static bool IsShouted(Sentence sentence, int at) => sentence[at] is { IsWord: true, HasCapital: true } word &&
        !sentence.Text.AsSpan(word.Start, word.BareEnd - word.Start).ContainsAnyInRange('a', 'z') && word.BareEnd - word.Start > 1;
}
