namespace CoachBot.Recognition.Normalization;

internal static class EditDistance
{
    /// <summary>True when one insertion, deletion, substitution or swap of neighbours turns one word into the other.</summary>
    public static bool IsOneSlip(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length < b.Length)
            return IsOneSlip(b, a);
        if (a.Length - b.Length > 1)
            return false;
        var same = a.CommonPrefixLength(b);
        if (a.Length > b.Length)
            return a[(same + 1)..].SequenceEqual(b[same..]);
        if (same == a.Length)
            return false;
        return a[(same + 1)..].SequenceEqual(b[(same + 1)..]) || IsSwap(a[same..], b[same..]);
    }

    private static bool IsSwap(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.Length >= 2 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]);
}
