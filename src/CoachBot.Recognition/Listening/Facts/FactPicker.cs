using System.Numerics.Tensors;
using CoachBot.Recognition.Listening.Names;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Picks the facts from how likely each piece of a message is part of one.</summary>
internal static class FactPicker
{
    private const float Plainly = 5f;

    public static List<Fact> Pick(Scene scene, IReadOnlyList<Piece> pieces, float[] likely, Func<string, double> least)
    {
        Trust(scene, pieces, likely);
        var facts = new List<Fact>();
        for (var at = 0; at < pieces.Count;)
        {
            var (tag, p) = Best(likely, at, least);
            var to = at + 1;
            if (tag != FactTags.None)
            {
                var sum = p;
                while (to < pieces.Count && Best(likely, to, least) is var next && next.Tag == tag && !StartsAnother(pieces, at, to))
                    (sum, to) = (sum + next.P, to + 1);
                if (ToFact(scene, pieces[at], pieces[to - 1], FactTags.Keys[tag], sum / (to - at)) is { } fact)
                    facts.Add(fact);
            }
            at = to;
        }
        return facts;
    }

    // The seller's own buyers and companies, and "Tom @ Litware": these are what the rules say, however rarely it was taught.
    private static void Trust(Scene scene, IReadOnlyList<Piece> pieces, float[] likely)
    {
        for (var at = 0; at < pieces.Count; at++)
        {
            if (pieces[at].Candidate is not { Kind: CandidateKind.Name, Rule: { } rule })
                continue;
            var known = scene.Known.At(scene.Sentence, pieces[at].From) is not null;
            var belongs = at > 1 && rule == FactKeys.Company && pieces[at - 2].Candidate is { Kind: CandidateKind.Name } &&
                scene.Sentence.Is(pieces[at - 1].From, CompanyWords.Leads);
            if (!known && !belongs)
                continue;
            var own = likely.AsSpan(at * FactTagger.Stride, FactTags.Count);
            own[FactTags.Of(rule)] *= Plainly;
            TensorPrimitives.Divide(own, TensorPrimitives.Sum<float>(own), own);
        }
    }

    private static bool StartsAnother(IReadOnlyList<Piece> pieces, int at, int to) =>
        pieces[to].Candidate is { Kind: CandidateKind.Name } && pieces[at].Candidate is { Kind: CandidateKind.Name };

    private static (int Tag, float P) Best(float[] likely, int at, Func<string, double> least)
    {
        var own = likely.AsSpan(at * FactTagger.Stride, FactTags.Count);
        var best = 1;
        for (var tag = 2; tag < FactTags.Count; tag++)
        {
            if (own[tag] > own[best])
                best = tag;
        }
        return own[best] >= least(FactTags.Keys[best]) ? (best, own[best]) : (FactTags.None, 0);
    }

    private static Fact? ToFact(Scene scene, Piece first, Piece last, string key, double p)
    {
        var (from, to) = (first.From, last.To);
        while (to > from && scene.Sentence[to - 1].IsMark && scene.Sentence[to - 1].Lower is not ("%" or "€" or "$" or "£"))
            to--;
        while (from < to && scene.Sentence[from].IsMark && scene.Sentence[from].Lower is not ("€" or "$" or "£"))
            from++;
        if (from >= to)
            return null;
        var span = scene.Sentence.SpanOf(from, to);
        var candidate = first.Candidate ?? last.Candidate;
        var whole = first.From == last.From ? candidate?.Value : null;
        return new(key, whole ?? scene.Utterance.At(span), span, p) { When = candidate?.When, Stance = scene.StanceAt(from) };
    }
}
