namespace CoachBot.Deals;

/// <summary>When two names are one's.</summary>
public static class DealNames
{
    /// <summary>What a name is found by: small letters, as every language makes them.</summary>
    public static string? Key(string? name) => string.IsNullOrWhiteSpace(name) ? null : name.Trim().ToLowerInvariant();

    /// <summary>
    /// True where two names can be one's: the same, or one the beginning of the other; what isn't known contradicts nothing.
    /// </summary>
    public static bool Agree(string? one, string? other)
    {
        var (a, b) = (Key(one), Key(other));
        return a is null
            || b is null
            || a == b
            || a.StartsWith($"{b} ", StringComparison.Ordinal)
            || b.StartsWith($"{a} ", StringComparison.Ordinal);
    }

    /// <summary>Of two names of one, the longer.</summary>
    public static string? Fuller(string? known, string? told) =>
        known is null ? told : told is not null && told.Length > known.Length && Agree(known, told) ? told : known;
}
