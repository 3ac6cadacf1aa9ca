using CoachBot.Recognition.Dates.Meaning;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>Lengths of time: two weeks, an hour and a half, 1h30, a couple of days.</summary>
internal static class AmountRules
{
    private const int MostParts = 4;

    public static Amount? Read(Cursor c)
    {
        if ((c.TryValue(ByClock) ?? c.TryValue(Part)) is not { } amount) return null;
        for (var i = 1; i < MostParts && c.TryValue(Further) is { } more && more.Largest < amount.Largest; i++) amount = amount.Plus(more);
        return amount;
    }

    public static Unit? Unit(Cursor c)
    {
        if (c.Current.IsAny("business", "working", "work", "week") && c.At(1).IsAny("days", "day"))
        {
            c.Position += 2;
            return Words.Unit.BusinessDay;
        }
        if (c.Take(TermKind.Unit, out var unit)) return (Unit)unit;
        return c.Current.Glued && (c.Take("m") || c.Take("d") || c.Take("w")) ? Short(c.Previous.Text) : null;
    }

    private static Unit Short(string letter) => letter switch { "m" => Words.Unit.Minute, "d" => Words.Unit.Day, _ => Words.Unit.Week };

    private static Amount? Part(Cursor c)
    {
        if (NumberRules.Quantity(c) is not { } count || c.TryValue(Unit) is not { } unit) return null;
        if (c.TakeAll("and", "a", "half") || c.TakeAll("and", "half")) count += 0.5m;
        return Amount.Of(count, unit);
    }

    /// <summary>1:30 hours.</summary>
    private static Amount? ByClock(Cursor c)
    {
        if (!c.TakeDigits(0, 99, out var hours) || !c.TakeGlued(":") || !c.Current.Glued) return null;
        if (!c.TakeDigits(0, 59, out var minutes)) return null;
        return c.TryValue(Unit) is Words.Unit.Hour ? Amount.Of((hours * 60) + minutes, Words.Unit.Minute) : null;
    }

    private static Amount? Further(Cursor c)
    {
        if (!c.Take("and")) c.Take(",");
        var bare = c.Current.Glued;
        if (c.TryValue(Part) is { } part) return part;
        return bare && c.Previous.Text == "h" && c.TakeDigits(0, 59, out var minutes) ? Amount.Of(minutes, Words.Unit.Minute) : null;
    }
}
