using System.Numerics.Tensors;
using CoachBot.Recognition.Listening.Names;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Picks the facts from how likely each piece of a message is part of one.</summary>
internal static class FactPicker
{
    private const int MeetingReach = 4;

    private static readonly WordSet Meetings =
        new("call phone demo meeting chat lunch coffee spoke spoken talked talk met zoom visit session appointment");

    private static readonly WordSet Names = new("name names name's named called");

    private const float Plainly = 12f;
    private const float Likely = 2f;
    private const int FewClauses = 3;

    private static readonly WordSet Free = new($"{FactKeys.Reason} {FactKeys.Need} {FactKeys.Learnt} {FactKeys.Next}");

    public static List<Fact> Pick(Scene scene, IReadOnlyList<Piece> pieces, float[] likely, Func<string, double> least)
    {
        Trust(scene, pieces, likely);
        var facts = Stretches(scene, pieces, likely);
        for (var at = 0; at < pieces.Count;)
        {
            var (tag, p) = Best(likely, at, pieces[at], least);
            var to = at + 1;
            if (tag != FactTags.None)
            {
                var sum = p;
                while (to < pieces.Count
                    && Best(likely, to, pieces[to], least) is var next
                    && next.Tag == tag
                    && !StartsAnother(pieces, at, to))
                    (sum, to) = (sum + next.P, to + 1);
                if (ToFact(scene, pieces[at].From, pieces[to - 1].To, FactTags.Keys[tag], sum / (to - at),
                    Whole(pieces, at, to)) is { } fact &&
                    !(Free.Contains(fact.Key) && facts.Exists(other => other.Key == fact.Key && other.Span.Overlaps(fact.Span))))
                    facts.Add(fact);
            }
            at = to;
        }
        return facts;
    }

    private static Candidate? Whole(IReadOnlyList<Piece> pieces, int at, int to) => to == at + 1 ? pieces[at].Candidate : null;

    // Words of the seller's own are told as the whole stretch that the rules cut, where enough of it is likely: never a fragment.
    private static List<Fact> Stretches(Scene scene, IReadOnlyList<Piece> pieces, float[] likely)
    {
        var facts = new List<Fact>();
        foreach (var stretch in scene.Candidates.Where(candidate =>
            !candidate.IsShort && candidate.Rule is { } rule && Free.Contains(rule)))
        {
            var tag = FactTags.Of(stretch.Rule!);
            var inside = Enumerable.Range(0, pieces.Count)
                .Where(at => pieces[at].From >= stretch.From && pieces[at].To <= stretch.To)
                .ToList();
            if (inside.Count == 0)
                continue;
            var p = inside.Average(at => likely[at * FactTagger.Stride + tag]);
            if (p >= FactThresholds.OfStretch(stretch.Rule!, scene.Asked)
                && ToFact(scene, stretch.From, stretch.To, stretch.Rule!, p, null) is { } fact)
                facts.Add(fact);
        }
        return [.. facts.Where(fact => !facts.Exists(other => other != fact && other.Key == fact.Key && other.Span.Overlaps(fact.Span) &&
            (other.Confidence > fact.Confidence || other.Confidence == fact.Confidence && other.Span.Length > fact.Span.Length)))];
    }

    // The seller's own buyers and companies, "Tom @ Litware", the one person of a short message, a sum: these are what the rules say,
    // however rarely it was taught.
    private static void Trust(Scene scene, IReadOnlyList<Piece> pieces, float[] likely)
    {
        for (var at = 0; at < pieces.Count; at++)
        {
            TakeForCompany(scene, pieces[at].Candidate, likely.AsSpan(at * FactTagger.Stride, FactTags.Count));
            if (pieces[at].Candidate is { Kind: CandidateKind.Sum, Rule: FactKeys.Amount })
                Raise(likely.AsSpan(at * FactTagger.Stride, FactTags.Count), FactKeys.Amount, Plainly);
            if (pieces[at].Candidate is not { Kind: CandidateKind.Name, Rule: { } rule })
                continue;
            var known = scene.Known.At(scene.Sentence, pieces[at].From) is not null;
            var belongs = at > 1 && rule == FactKeys.Company && pieces[at - 2].Candidate is { Kind: CandidateKind.Name } &&
                scene.Sentence.Is(pieces[at - 1].From, CompanyWords.Leads);
            var alone = rule == FactKeys.Buyer && scene.Names is [{ Kind: NameKind.Person } only] && scene.Sentence[only.From].HasCapital &&
                scene.Utterance.Clauses.Count <= FewClauses && !scene.IsQuestion(only.From);
            var met = rule == FactKeys.Buyer && (IsMet(scene, pieces[at].From) || IsPresented(scene, pieces[at]));
            if (!known && !belongs && !alone && !met)
                continue;
            Raise(likely.AsSpan(at * FactTagger.Stride, FactTags.Count), rule, alone ? Likely : Plainly);
        }
    }

    // “The demo with Karl went great”, “off the phone with Mark at Dewhirst”.
    private static bool IsMet(Scene scene, int from) =>
        scene.Names.Any(name => name.From == from && name.Kind == NameKind.Person) && scene.Sentence[from].HasCapital
        && scene.Sentence[from - 1].Lower is "with" or "w" && scene.Sentence.Any(Math.Max(0, from - MeetingReach), from - 1, Meetings);

    // “Mr van Wyk”, “her name's Priya”, “martin at holroyd insurance”, “pinto logistics. sandra.”: presented as a person, whoever taught it
    // how rarely.
    private static bool IsPresented(Scene scene, Piece piece)
    {
        var (sentence, from, to) = (scene.Sentence, piece.From, piece.To);
        if (!scene.Names.Exists(name => name.From == from && name.Kind == NameKind.Person))
            return false;
        var isNamed = sentence.Is(from - 1, Names) || sentence[from - 1].Lower is "is" or "'s" && sentence.Is(from - 2, Names);
        var isOfCompany = sentence[to].Lower is "at" or "from" or "@"
            && scene.Names.Exists(name => name.From == to + 1 && name.Kind != NameKind.Person);
        var isAlone = sentence[from - 1].IsMark
            && sentence[to].IsMark
            && scene.Names.Exists(name => name.To == from - 1 && name.Kind != NameKind.Person);
        return Titles.StandsAt(sentence, from) || isNamed || isOfCompany || isAlone;
    }

    private static void Raise(Span<float> own, string key, float by)
    {
        own[FactTags.Of(key)] *= by;
        TensorPrimitives.Divide(own, TensorPrimitives.Sum<float>(own), own);
    }

    // "Contoso said no", "just hung up with Contoso": whether a firm or somebody, it is who they deal with. A firm is never greeted.
    private static void TakeForCompany(Scene scene, Candidate? candidate, Span<float> own)
    {
        if (candidate is not { Kind: CandidateKind.Name, Look: ['U', .., '8' or '9'] }
            || PartyKind.IsPlainlyPerson(scene, candidate.From, candidate.To))
            return;
        ref var buyer = ref own[FactTags.Of(FactKeys.Buyer)];
        (own[FactTags.Of(FactKeys.Company)], buyer) = (own[FactTags.Of(FactKeys.Company)] + buyer, 0);
    }

    private static bool StartsAnother(IReadOnlyList<Piece> pieces, int at, int to) =>
        pieces[to].Candidate is { Kind: CandidateKind.Name } && pieces[at].Candidate is { Kind: CandidateKind.Name };

    private static (int Tag, float P) Best(float[] likely, int at, Piece piece, Func<string, double> least)
    {
        var own = likely.AsSpan(at * FactTagger.Stride, FactTags.Count);
        var best = 1;
        for (var tag = 2; tag < FactTags.Count; tag++)
        {
            if (own[tag] > own[best])
                best = tag;
        }
        var key = FactTags.Keys[best];
        if (key == FactKeys.Amount && piece.Candidate is { Look: MoneyRules.Difference })
            return (FactTags.None, 0);
        return own[best] >= Math.Max(least(key), FactThresholds.OfLook(key, piece.Candidate)) ? (best, own[best]) : (FactTags.None, 0);
    }

    private static Fact? ToFact(Scene scene, int from, int to, string key, double p, Candidate? whole)
    {
        while (to > from && scene.Sentence[to - 1].IsMark && scene.Sentence[to - 1].Lower is not ("%" or "€" or "$" or "£"))
            to--;
        while (from < to && scene.Sentence[from].IsMark && scene.Sentence[from].Lower is not ("€" or "$" or "£"))
            from++;
        if (from >= to)
            return null;
        var span = scene.Sentence.SpanOf(from, to);
        return new(key, whole?.Value
            ?? scene.Utterance.At(span), span, p) { When = whole?.When, Part = whole?.Part, Stance = scene.StanceAt(from) };
    }
}
