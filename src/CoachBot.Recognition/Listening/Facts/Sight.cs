namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Something that is seen of a piece of a message, and how much it counts.</summary>
/// <param name="Feature">What it is, as a hash.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct Sight(ulong Feature, float Weight)
{
    // FNV-1a: the same in every process, as what was learnt is kept by it.
    public static ulong Hash(ReadOnlySpan<char> feature) => Hash(14695981039346656037UL, feature);

    /// <summary>The hash of what has been hashed before and of what follows it.</summary>
    public static ulong Hash(ulong hash, ReadOnlySpan<char> feature)
    {
        foreach (var letter in feature)
            hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }
}

/// <summary>A piece of a message as the tagger takes it: what may be a fact as a whole, or a word.</summary>
/// <param name="From">The first word.</param>
/// <param name="To">The word behind the last.</param>
/// <param name="Candidate">What the rules take it for; null for a word that they say nothing of.</param>
internal readonly record struct Piece(int From, int To, Candidate? Candidate)
{
    /// <summary>Cuts a message into pieces, in order; together they hold every word.</summary>
    public static List<Piece> Cut(Scene scene)
    {
        var owners = new Candidate?[scene.Sentence.Count];
        foreach (var candidate in scene.Candidates.Where(candidate => candidate.IsShort))
        {
            if (owners.AsSpan(candidate.From, candidate.To - candidate.From).ContainsAnyExcept((Candidate?)null))
                continue;
            owners.AsSpan(candidate.From, candidate.To - candidate.From).Fill(candidate);
        }
        var pieces = new List<Piece>();
        for (var at = 0; at < owners.Length; at = pieces[^1].To)
            pieces.Add(new(at, owners[at]?.To ?? at + 1, owners[at]));
        return pieces;
    }
}
