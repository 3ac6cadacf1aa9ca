using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>Numbers in digits and in words.</summary>
internal static class NumberRules
{
    /// <summary>3, three, twenty-five.</summary>
    public static int? Cardinal(Cursor c) => c.TakeDigits(0, 9999, out var digits, 4) ? digits : Spelled(c);

    /// <summary>A number in words, up to 99.</summary>
    public static int? Spelled(Cursor c)
    {
        if (c.Take(TermKind.Number, out var small)) return small;
        if (!c.Take(TermKind.Tens, out var tens)) return null;
        return tens + (c.TryValue(Joined) ?? 0);
    }

    /// <summary>3rd, third, twenty-first.</summary>
    public static int? Ordinal(Cursor c)
    {
        if (c.Current.Kind == DateTokenKind.Ordinal)
        {
            var value = c.Current.Value;
            c.Position++;
            return value;
        }
        if (c.Take("second")) return 2;
        if (c.Take(TermKind.OrdinalWord, out var small) || c.Take(TermKind.OrdinalTens, out small)) return small;
        return c.TryValue(TensAndOrdinal);
    }

    /// <summary>A number, a couple, half: how many there are of a unit.</summary>
    public static decimal? Quantity(Cursor c)
    {
        if (c.TakeAll("half", "an") || c.TakeAll("half", "a") || c.TakeAll("a", "half")) return 0.5m;
        if (c.TakeAll("a", "couple", "of") || c.TakeAll("a", "couple") || c.TakeAll("couple", "of") || c.Take("couple")) return 2;
        if (c.TakeAll("a", "few") || c.TakeAny("few", "several")) return 3;
        if (c.TakeAll("three", "quarters", "of", "an")) return 0.75m;
        if (c.TakeAll("a", "quarter", "of", "an") || c.TakeAll("quarter", "of", "an")) return 0.25m;
        if (c.TakeAny("a", "an", "one")) return 1 + AndPart(c);
        if (c.Take("half")) return 0.5m;
        return Counted(c);
    }

    private static decimal? Counted(Cursor c)
    {
        if (Cardinal(c) is not { } whole) return null;
        if (AndPart(c) is > 0 and var part) return whole + part;
        if (c.TakeGlued("½")) return whole + 0.5m;
        return c.Current.Text is "." or "," && c.Current.Glued && c.At(1).Glued ? whole + (c.TryValue(Fraction) ?? 0) : whole;
    }

    /// <summary>The rest of “two and a half”, “one and three quarter”.</summary>
    private static decimal AndPart(Cursor c)
    {
        if (c.TakeAll("and", "a", "half")) return 0.5m;
        if (c.TakeAll("and", "a", "quarter")) return 0.25m;
        return c.TakeAll("and", "three", "quarter") || c.TakeAll("and", "three", "quarters") ? 0.75m : 0;
    }

    private static decimal? Fraction(Cursor c)
    {
        c.Position++;
        var length = c.Current.Length;
        return c.TakeDigits(0, 99, out var digits) ? digits / (decimal)Math.Pow(10, length) : null;
    }

    private static int? Joined(Cursor c)
    {
        c.Take("-");
        return c.Take(TermKind.Number, out var ones) && ones < 10 ? ones : null;
    }

    private static int? TensAndOrdinal(Cursor c)
    {
        if (!c.Take(TermKind.Tens, out var tens)) return null;
        c.Take("-");
        if (c.Take("second")) return tens + 2;
        return c.Take(TermKind.OrdinalWord, out var ones) && ones < 10 ? tens + ones : null;
    }
}
