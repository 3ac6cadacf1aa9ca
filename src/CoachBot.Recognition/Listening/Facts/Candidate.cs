using CoachBot.Recognition.Dates;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>What sort of words may be a fact.</summary>
internal enum CandidateKind
{
    /// <summary>A name of a person or company.</summary>
    Name,

    /// <summary>Somebody by their role.</summary>
    Role,

    /// <summary>A moment or day.</summary>
    Moment,

    /// <summary>A length of time.</summary>
    Length,

    /// <summary>A sum of money.</summary>
    Sum,

    /// <summary>A percentage or another share.</summary>
    Share,

    /// <summary>A way to be in touch.</summary>
    Channel,

    /// <summary>The seller's own words behind a cue: “because …”, “they need …”.</summary>
    Words,

    /// <summary>The whole message, where the open question asks for words.</summary>
    Answer,
}

/// <summary>Words that may be a fact, and what the rules take them for.</summary>
/// <param name="Kind">What sort of words.</param>
/// <param name="From">The first word.</param>
/// <param name="To">The word behind the last.</param>
/// <param name="Rule">The key that the rules give it; null where they give none.</param>
internal sealed record Candidate(CandidateKind Kind, int From, int To, string? Rule)
{
    /// <summary>As it goes into wording; null for the words as written.</summary>
    public string? Value { get; init; }

    /// <summary>What part a person plays, as it stands beside the name.</summary>
    public string? Part { get; init; }

    public TimeExpression? When { get; init; }

    /// <summary>True for names, times and sums; false for stretches in the seller's own words, which may hold them.</summary>
    public bool IsShort => Kind is not (CandidateKind.Words or CandidateKind.Answer);

    /// <summary>What the words look like by themselves, for the model.</summary>
    public string Look { get; init; } = "";
}
