using CoachBot.Recognition.Listening.Words;
using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition.Listening.Names;

/// <summary>Finds names of people and companies. A word that everybody uses, or a day, is none by itself.</summary>
internal sealed partial class NameFinder
{
    private const double Sure = 0.95;
    private const double Likely = 0.8;
    private const int LongestName = 4;
    private const int ShortestLower = 4;

    private static readonly WordSet LowerLeads = new(
        "from at @ w with for w/ called named @ re to call ring prep ping of about on by vs versus against chose and");

    private static readonly WordSet Greetings = new(
        "g'day gday hello hi hey dear good thanks thank no yes ok okay still just our my their the your his her this that all morning");

    // No name begins with these, however they are written: "And Baltica Foods", "With Contoso"
    private static readonly WordSet LeadIns = Grammar.Conjunctions | Grammar.Prepositions | Grammar.Possessives | Grammar.Articles |
        Grammar.Auxiliaries | Grammar.Openers | Grammar.Negations | new WordSet("also again only maybe perhaps both neither either well " +
            "still");

    // "Tyn y Coed", "Paradores del Sur"
    private static readonly WordSet Connectors = new("y de del la las los el van von der den ter da do dos di du des le");

    private static readonly WordSet Verbs = PersonWords.Cues | PersonWords.Leads | new WordSet(
        "lost got saw see seeing spoke speaking sent send sending won win winning chase chasing give gave had have has let left think " +
        "thought prep prepare remind ping log note drop close closing pitch pitching demo demoing try trying need want is was");

    private static readonly WordSet NameEnds = new WordSet("from at @ of , .") | PersonWords.Cues;

    private static readonly WordSet PlaceLeads = new("from at @");

    private static readonly WordSet Stops = new(
        "say said wait need want ask ok okay yes no not then now today still just really price quote budget boss contact office job call " +
            "email " +
        "mail phone ghosted declined signed sign push like likes love told got went gone join joined re last first next this same time " +
            "least most " +
        "once work home lunch noon midnight night school moment minute start end beginning top risk stake hand face value thing stuff");

    private static readonly WordSet AlsoWords = new("max pat sue ray jean april gene mike randy sandy robin jo");

    private static readonly WordSet AsNames = new WordSet(
        "with w w/ from for to call called calling ring rang named tell told ask asked met see saw seeing meet meeting spoke " +
        "speak text texted email emailed mail mailed phone phoned hi hello hey dear and chase ping thank contact buyer client " +
        "boss manager director owner lead guy bloke chap man woman lady by about") | PersonWords.Titles;

    // "Rang max 2 times"; "with max 3 lines", "ask max 2 questions" are of how many
    private static readonly WordSet Reaching = new(
        "call called calling ring rang named tell told asked met see saw seeing meet meeting text texted email emailed mail mailed phone " +
        "phoned hi hello hey dear");

    private static readonly WordSet Indefinite = new("a an");

    private static readonly WordSet Counts = new("one two three four five six seven eight nine ten twelve twenty a an");

    private static readonly WordSet Subjects = new("i he she we they you who");

    private readonly Sentence _sentence;
    private readonly KnownNames _known;
    private readonly bool _shouts;
    private readonly bool _isForeign;
    private Name? _last;

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
            finder._last = name;
            at = name.To - 1;
        }
        return names;
    }

    private Name? NameAt(int at)
    {
        if (_known.At(_sentence, at) is { } known)
            return known;
        return _sentence[at].IsWord ? Titled(at) ?? LowerCompany(at) ?? Company(at) ?? FirstName(at) ?? Capital(at) ?? Lower(at) : null;
    }

    // "Frau Brandt", "Sig.ra Conti", "Herr Dr. Lenz", "dr patels office": a title and a surname, never a title alone
    private Name? Titled(int at)
    {
        if (!Titles.StandsAt(_sentence, at))
            return null;
        var next = Titles.End(_sentence, at);
        while (Titles.StandsAt(_sentence, next))
            next = Titles.End(_sentence, next);
        // "mevrouw de Vries", "Frau von der Heide"
        while (next < at + 5 && _sentence.Is(next, Connectors) && Adjoins(next))
            next++;
        if (!IsSurname(next) || _sentence[next].HasCapital != _sentence[at].HasCapital && !_sentence[next].HasCapital && IsOrdinary(next))
            return null;
        var to = next + 1;
        while (to < next + 3 && !_sentence[to - 1].IsPossessive)
        {
            if (IsNamePart(to) || IsLowerSurname(next, to))
                to++;
            else if (Connected(to) is { } behind)
                to = behind;
            else
                break;
        }
        return Bare(new(at, to, NameKind.Person, Sure));
    }

    private bool IsSurname(int at) => _sentence[at] is { IsWord: true, Lower.Length: > 1 } word && (_sentence.GapBefore(at) is " " or "") &&
        !_sentence.Is(at, Grammar.Weekdays)
            && !_sentence.Is(at, LeadIns)
            && (word.HasCapital ? !_shouts || !IsOrdinary(at) : !IsOrdinary(at));

    private bool IsLowerSurname(int first, int at) => !_sentence[first].HasCapital && FirstNames.Contains(_sentence[first].Lower) &&
        _sentence[at] is { IsWord: true, HasCapital: false, Lower.Length: > 3 } && Adjoins(at) && !IsOrdinary(at) && !IsSkipped(at);

    // "dr patels office", "marias boss": the s is no part of the name
    private Name Bare(Name name)
    {
        var last = _sentence[name.To - 1];
        return !last.IsPossessive && last.Lower.Length > 3 && last.Lower[^1] == 's' && last.Lower[^2] != 's' &&
            _sentence.Is(name.To, CompanyWords.Belongings) && Adjoins(name.To) && !FirstNames.Contains(last.Lower)
            ? name with { EndsInPossessive = true } : name;
    }

    private Name? FirstName(int at)
    {
        var word = _sentence[at];
        if (IsPossessiveName(at))
            return new(at, at + 1, NameKind.Person, Sure) { EndsInPossessive = true };
        if (!IsFirstName(word.Lower))
            return WithHonorific(at);
        if (!word.HasCapital && (OrdinaryWords.Contains(word.Lower) || IsMeantAsWord(at)) && !_sentence.Is(at + 1, PersonWords.Cues))
            return null;
        if (word.IsPossessive)
            return new(at, at + 1, NameKind.Person, Sure);
        var to = at + 1;
        while (to < at + 3 && !_sentence[to - 1].IsPossessive)
        {
            if (IsNamePart(to) || IsLowerPart(at, to))
                to++;
            else if (word.HasCapital && Connected(to) is { } behind)
                to = behind;
            else
                break;
        }
        if (to < at + 3 && _sentence.Is(to, PersonWords.Honorifics) && Adjoins(to))
            to++;
        return new(at, to, NameKind.Person, Sure);
    }

    // "2 questions max", "a pat on the back", "they may sue": in lower case a name only where it stands as one
    private bool IsMeantAsWord(int at) => AlsoWords.Contains(_sentence[at].Lower) && (_sentence.Is(at - 1, Indefinite) || IsMost(at)
        || !(_sentence.Is(at - 1, AsNames) || _sentence.Is(at + 1, NameEnds) && !_sentence.Is(at + 1, ",")
            || _sentence[at].IsPossessive || at == 0 && _sentence.Is(1, ",")));

    private bool IsMost(int at) => _sentence[at].Lower == "max" && !_sentence.Is(at - 1, Reaching)
        && (IsNumber(at + 1) || IsNumber(at - 1));

    private bool IsNumber(int at) => _sentence[at] is { Lower: [var first, ..] } && (char.IsAsciiDigit(first) || first is '$' or '€' or '£')
        || _sentence.Is(at, Counts);

    // "Jean-Luc"
    private static bool IsFirstName(string lower) => FirstNames.Contains(lower) ||
        lower.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash
            && FirstNames.Contains(lower.AsSpan(0, dash))
            && !OrdinaryWords.IsListed(lower[(dash + 1)..]);

    // "marias boss"
    private bool IsPossessiveName(int at) =>
        _sentence[at] is { Lower: [_, _, _, .., 's'] lower, IsPossessive: false } && !FirstNames.Contains(lower) &&
        !IsOrdinary(at) && FirstNames.Contains(lower.AsSpan(0, lower.Length - 1)) && _sentence.Is(at + 1, CompanyWords.Belongings);

    // "lan anh", "huw prosser from valley bakeries"
    private bool IsLowerPart(int first, int at) =>
        !_sentence[first].HasCapital && _sentence[at] is { IsWord: true, HasCapital: false } word &&
        Adjoins(at) && word.Lower.Length > 2 && !IsOrdinary(at) && !IsSkipped(at) && !_sentence.Is(at, CompanyWords.Endings) &&
        !Looks.LikeTypo(word.Lower) && (FirstNames.Contains(word.Lower) || _sentence.Is(at + 1, NameEnds));

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
        if (StartsSentence(at)
            || _sentence.Is(at, LeadIns)
            || !IsNamePart(at + 1) && !(Adjoins(at + 1) && _sentence[at + 1] is { IsWord: true, HasCapital: true }) ||
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
        // "We drew a line": what follows who does it is what they do.
        if (_sentence.Is(at - 1, Subjects) && Adjoins(at))
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
            else if (Connected(to) is { } behind)
                to = behind;
            else
                break;
        }
        return to;
    }

    // "van der Berg", "y Coed": behind the name that the little words lead to; null where they lead to none
    private int? Connected(int at)
    {
        var to = at;
        while (to < at + 3 && _sentence.Is(to, Connectors) && Adjoins(to))
            to++;
        return to > at && IsNamePart(to) ? to + 1 : null;
    }

    // "Alpine Ski House": nobody writes an everyday word with a capital right behind a name
    private bool IsCapitalInside(int at) =>
        _sentence[at] is { IsWord: true, HasCapital: true } word && word.Lower.Length > 1 && Adjoins(at) &&
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
