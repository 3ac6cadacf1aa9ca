using CoachBot.Recognition.Listening.Lessons;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Where in a message its labelled facts stand.</summary>
internal static class LabelPlaces
{
    private static readonly WordSet Free = new($"{FactKeys.Reason} {FactKeys.Need} {FactKeys.Learnt} {FactKeys.Next}");

    private static readonly WordSet Names = new(
        $"{FactKeys.Buyer} {FactKeys.Company} {FactKeys.Boss} {FactKeys.Colleague} {FactKeys.Competitor} {FactKeys.Introduction}");

    /// <summary>The tag of each word. Short facts come before those in the seller's own words, which may hold them.</summary>
    public static byte[] Of(Sentence sentence, IReadOnlyList<Piece> pieces, IReadOnlyList<TaughtFact> facts)
    {
        var words = OfWords(sentence, facts);
        return [.. pieces.Select(piece => Most(words.AsSpan(piece.From, piece.To - piece.From)))];
    }

    // The tag that at least half of the words have.
    private static byte Most(ReadOnlySpan<byte> tags)
    {
        foreach (var tag in tags)
        {
            if (tag != FactTags.None && tags.Count(tag) * 2 >= tags.Length)
                return tag;
        }
        return FactTags.None;
    }

    private static byte[] OfWords(Sentence sentence, IReadOnlyList<TaughtFact> facts)
    {
        var tags = new byte[sentence.Count];
        foreach (var fact in facts.OrderBy(fact => Free.Contains(fact.Key)))
            Mark(sentence, fact, tags);
        return tags;
    }

    private static void Mark(Sentence sentence, TaughtFact fact, byte[] tags)
    {
        var tag = (byte)FactTags.Of(fact.Key);
        var value = new Sentence(fact.Value);
        if (tag == FactTags.None || value.Count == 0)
            return;
        var again = Names.Contains(fact.Key);
        for (var at = 0; at + value.Count <= sentence.Count; at++)
        {
            if (!Stands(sentence, value, at))
                continue;
            var own = tags.AsSpan(at, value.Count);
            if (own.ContainsAnyExcept((byte)FactTags.None) && !Free.Contains(fact.Key))
                continue;
            own.Replace((byte)FactTags.None, tag);
            if (!again)
                return;
        }
    }

    private static bool Stands(Sentence sentence, Sentence value, int at)
    {
        for (var i = 0; i < value.Count; i++)
        {
            if (value[i].Lower != sentence[at + i].Lower)
                return false;
        }
        return true;
    }
}
