namespace CoachBot.Recognition.Listening.Names;

internal enum NameKind
{
    /// <summary>A person or a company: only what stands around it tells.</summary>
    Unclear,
    Person,
    Company,
}

/// <summary>A name in a message.</summary>
/// <param name="From">Its first word.</param>
/// <param name="To">The word behind its last.</param>
/// <param name="Kind">Whose it is, as far as the name itself tells.</param>
/// <param name="Confidence">How sure that it is a name at all, 0 to 1.</param>
internal readonly record struct Name(int From, int To, NameKind Kind, double Confidence)
{
    /// <summary>True where its last letter is a possessive s without the apostrophe: “dr patels office”.</summary>
    public bool EndsInPossessive { get; init; }
}
