using System.Buffers;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Sums of money, discounts and shares.</summary>
internal static class MoneyRules
{
    /// <summary>How much cheaper or dearer something is: no sum of the deal.</summary>
    public const string Difference = "difference";

    private static readonly WordSet Differences = new("cheaper less lower dearer below beneath pricier costlier under");

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789,.");

    private static readonly WordSet Currencies = new(
        "euro euros eur usd gbp chf dollar dollars pound pounds bucks quid grand million millions mio mn lakh lakhs crore crores " +
        "billion rupees rupee yen jpy inr zar rand naira ngn nok krone kroner kronor krona crowns francs franken k sgd hkd aed egp " +
            "thousand mil " +
        "sek dkk pln zl zł zloty zlotys złoty czk huf forint forints try lira liras tl kr cad aud nzd brl mxn pesos peso reais ron lei " +
            "bgn uah " +
        "rub roubles rubles dirham dirhams sar riyal riyals qar omr kwd ils shekel shekels php idr rupiah thb baht vnd dong myr ringgit " +
            "krw won " +
        "cny rmb yuan kes shillings ghs cedis cedi tsd mille tausend");

    // "EUR 12,000", "kr 900"
    private static readonly WordSet Before = new(
        "eur usd gbp chf aud cad nzd sek nok dkk pln czk huf inr rs zar kr aed sgd hkd jpy cny rmb brl mxn try ron euro dollars");

    private static readonly WordSet Priced = new(
        "budget price priced cost costs quote quoted offer offered deal worth pay pays paid spend spends spending order value sum charge " +
            "charges " +
        "charged invoice fee bill about around roughly nearly at for under");

    private static readonly WordSet Dealt =
        new("budget price cost costs quote quoted offer offered deal worth pay pays paid spend spends order invoice fee");

    private static readonly WordSet Numerals = new(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen " +
            "twenty " +
        "thirty forty fifty sixty " +
        "seventy eighty ninety hundred thousand half a and couple million");

    private static readonly WordSet Thousands = new("thousand million");

    private static readonly WordSet Parts = new("half third thirds quarter quarters fifth fifths most fifty-fifty");

    // "fourteen hundred": nobody counts things so
    private static readonly WordSet Teens = new("eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");

    private static readonly WordSet Shares = new(
        "talked talking talk spoke speak speaking mine me yapped yapping chatted rambled monologue floor airtime listened listening " +
            "mouth said");

    public static void Read(Scene scene, List<TimePiece> times)
    {
        var sentence = scene.Sentence;
        for (var at = 0; at < sentence.Count; at++)
        {
            if (times.Exists(time => time.From <= at && at < time.To))
                continue;
            if (Percentage(sentence, at) is { } share)
            {
                scene.Propose(new(CandidateKind.Share, at, share, IsTalkShare(scene, at) ? FactKeys.TalkShare : FactKeys.Percentage));
                at = share - 1;
            }
            else if (Sum(sentence, at) is { } sum)
            {
                var differs = sentence.Is(sum.To, Differences);
                scene.Propose(new(CandidateKind.Sum, sum.From, sum.To, differs ? null : FactKeys.Amount)
                {
                    Value = NumberWords.InFigures(sentence, sum.From, sum.To),
                    Look = differs ? Difference : "",
                });
                at = sum.To - 1;
            }
        }
        if (scene.Asked == FactKeys.TalkShare && !scene.Has(FactKeys.TalkShare))
            BareShare(scene);
        else
            PartsTalked(scene);
    }

    private static bool IsTalkShare(Scene scene, int at)
    {
        var clause = scene.ClauseAt(at);
        return scene.Asked == FactKeys.TalkShare || scene.Sentence.Any(clause.From, clause.To, Shares) &&
            !scene.Sentence.Any(clause.From, clause.To, Currencies);
    }

    // "I talked four fifths of it", "half of it an opera of mine"
    private static void PartsTalked(Scene scene)
    {
        var sentence = scene.Sentence;
        for (var at = 0; at < sentence.Count; at++)
        {
            var clause = scene.ClauseAt(at);
            if (!sentence.Is(at, Parts)
                || !sentence.Any(clause.From, clause.To, Shares)
                || sentence[at + 1].Lower is "hour" or "an" or "a" or "past" or "of" &&
                sentence[at + 2].Lower is not ("it" or "the"))
                continue;
            scene.Propose(new(CandidateKind.Share, sentence.Is(at - 1, Numerals) ? at - 1 : at, at
                + 1, FactKeys.TalkShare) { Look = "part" });
        }
    }

    private static void BareShare(Scene scene)
    {
        var sentence = scene.Sentence;
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence[at].IsNumber && sentence[at].Lower.All(char.IsDigit))
                scene.Propose(new(CandidateKind.Share, at, at + 1, FactKeys.TalkShare) { Look = "bare" });
            else if (sentence[at].Lower is "third" or "thirds" or "half" or "quarter" or "quarters" or "fifty-fifty")
                scene.Propose(new(CandidateKind.Share, sentence.Is(at - 1, Numerals)
                    ? at - 1 : at, at + 1, FactKeys.TalkShare) { Look = "part" });
        }
    }

    private static int? Percentage(Sentence sentence, int at)
    {
        if (!sentence[at].IsNumber && !sentence.Is(at, Numerals) || sentence[at].Lower is "a" or "and")
            return null;
        var next = at + 1;
        while (next < at + 4 && sentence.Is(next, Numerals))
            next++;
        return sentence[next].Lower is "%" or "percent" or "pct" ||
            sentence.Reads(next, "per", "cent") ? next + (sentence.Is(next, "per") ? 2 : 1) : null;
    }

    private static (int From, int To)? Sum(Sentence sentence, int at)
    {
        if (sentence[at].IsNumber)
        {
            var signed = at > 0 && sentence[at - 1].IsMark && sentence.Text[sentence[at - 1].Start] is '$' or '€' or '£' ||
                sentence.Is(at - 1, Before);
            var from = signed ? at - 1 : at;
            if (Thousand(sentence, at) is var last
                && last > at
                && (signed || sentence.Is(last + 1, Currencies) || sentence[last + 1].Lower is "€" or "$" or "£"))
                return (from, signed ? last + 1 : last + 2);
            if (sentence.Is(at + 1, Currencies))
                return (from, sentence.Is(at + 2, Currencies) ? at + 3 : at + 2);
            if (sentence[at + 1].Lower is "€" or "$" or "£")
                return (from, at + 2);
            return signed || IsShort(sentence[at].Lower) || IsGrouped(sentence[at].Lower) || IsBareSum(sentence, at)
                ? (from, at + 1)
                : null;
        }
        if (IsRand(sentence[at].Lower))
            return (at, sentence.Is(at + 1, ",") && sentence[at + 2].IsNumber ? at + 3 : sentence.Is(at + 1, Currencies) ? at + 2 : at + 1);
        if (!sentence.Is(at, Numerals) || sentence[at].Lower is "and" or "half" or "couple")
            return null;
        var to = at + 1;
        while (sentence.Is(to, Numerals) && !(sentence.Is(to, "and") && !sentence.Is(to + 1, Numerals)))
            to++;
        while (to > at + 1 && sentence[to - 1].Lower is "a" or "and")
            to--;
        var big = to > at + 1 && (sentence.Any(at, to, Thousands) || sentence.Is(to - 1, "hundred") && sentence.Is(to - 2, Teens));
        if (sentence.Is(to, Currencies))
            return to > at + 1 || sentence[at].Lower != "a" || sentence.Is(to, "grand") || sentence.Is(to, "million") ? (at, to + 1) : null;
        return big ? (at, to) : null;
    }

    private static bool IsShort(string number) => number[^1] is 'k' or 'm' && number[..^1].All(c => char.IsDigit(c) || c is '.' or ',');

    // "R90,000", "Rs450"
    private static bool IsRand(string word) => word.TrimEnd('k', 'm') is { Length: > 2 } sum && sum[0] == 'r' &&
        sum.AsSpan(1).TrimStart('s') is { Length: > 1 } digits && !digits.ContainsAnyExcept(Digits);

    // "380 000 kr", "1 250 000 zł": the last of the groups of three; the number itself where none follows
    private static int Thousand(Sentence sentence, int at)
    {
        var last = at;
        while (sentence[at].Lower.Length <= 3
            && sentence[last + 1] is { IsNumber: true, Lower: { Length: 3 } group }
            && group.All(char.IsAsciiDigit)
            && sentence.GapBefore(last + 1).Length == 1)
            last++;
        return last;
    }

    // 240.000, 12,500 and 9,400, but no clock and no version
    private static bool IsGrouped(string number)
    {
        var parts = number.Split(',', '.');
        return parts.Length > 1 && parts[0].Length is > 0 and <= 3 && parts[0][0] != '0' &&
            parts[1].Length == 3 && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));
    }

    // "budget is 4500", "worth 17000": no year, and nothing is counted by it
    private static bool IsBareSum(Sentence sentence, int at) =>
        sentence[at].Lower is { Length: >= 4 and <= 7 } number && number.All(char.IsAsciiDigit) && number[0] != '0' &&
            !(number.Length == 4 && number[..2] is "19" or "20") && sentence.Is(at - 1, Priced) && sentence.Any(at - 4, at, Dealt);
}
