using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>A place in the tokens. Rules move it forward where they match; <see cref="Try{T}"/> takes it back where they do not.</summary>
internal sealed class Cursor(IReadOnlyList<DateToken> tokens, bool dayFirst)
{
    public bool DayFirst { get; } = dayFirst;

    public int Position { get; set; }

    /// <summary>How many tokens were looked at so far: the work done, in a unit that tests can compare.</summary>
    public long Steps { get; private set; }

    public bool AtEnd => Position >= tokens.Count;

    public DateToken Current => At(0);

    public DateToken Previous => At(-1);

    public DateToken At(int ahead)
    {
        Steps++;
        var index = Position + ahead;
        return index >= 0 && index < tokens.Count ? tokens[index] : DateToken.None;
    }

    public bool Take(string text) => Advance(Current.Is(text));

    public bool TakeAny(params ReadOnlySpan<string> texts) => Advance(Current.IsAny(texts));

    public bool TakeGlued(string text) => Advance(Current.Glued && Current.Is(text));

    public bool TakeAll(params ReadOnlySpan<string> texts)
    {
        for (var i = 0; i < texts.Length; i++)
            if (!At(i).Is(texts[i])) return false;
        Position += texts.Length;
        return true;
    }

    public bool Take(TermKind kind, out int value)
    {
        value = Current.Term.Value;
        return Advance(Current.Term.Kind == kind);
    }

    /// <summary>Digits, between bounds.</summary>
    public bool TakeDigits(int least, int most, out int value, int maxLength = 2)
    {
        value = Current.Value;
        return Advance(Current.Kind == DateTokenKind.Number && Current.Length <= maxLength && value >= least && value <= most);
    }

    public T? Try<T>(Func<Cursor, T?> rule) where T : class
    {
        var mark = Position;
        var result = rule(this);
        if (result is null) Position = mark;
        return result;
    }

    public T? TryValue<T>(Func<Cursor, T?> rule) where T : struct
    {
        var mark = Position;
        var result = rule(this);
        if (result is null) Position = mark;
        return result;
    }

    /// <summary>The rule that takes the most tokens; the earlier one where two take the same.</summary>
    public T? Longest<T>(params ReadOnlySpan<Func<Cursor, T?>> rules) where T : class
    {
        int mark = Position, furthest = mark;
        T? best = null;
        foreach (var rule in rules)
        {
            Position = mark;
            if (rule(this) is { } found && Position > furthest) (best, furthest) = (found, Position);
        }
        Position = furthest;
        return best;
    }

    /// <summary>Whether a number just taken can stand for itself, as no noun, unit or sign follows that it would count.</summary>
    public bool StandsAlone => Current.Kind switch
    {
        DateTokenKind.End => true,
        DateTokenKind.Symbol => Current.Text is not ("%" or "$" or "€" or "£" or "/" or "+" or "x" or "*" or "°") &&
            !(Current.Glued && At(1).Kind == DateTokenKind.Number && At(1).Glued),
        DateTokenKind.Word => !Current.Glued &&
            (CalendarWords.MayFollow(Current.Text) || Current.Capital ||
            Current.Term.Kind is TermKind.Weekday or TermKind.Month or TermKind.DayOffset or TermKind.DayPart or TermKind.Which),
        _ => false,
    };

    private bool Advance(bool matched)
    {
        if (matched) Position++;
        return matched;
    }
}
