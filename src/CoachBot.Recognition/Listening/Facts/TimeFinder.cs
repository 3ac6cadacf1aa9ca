using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Words that name a time or a length of time.</summary>
/// <param name="From">The first word.</param>
/// <param name="To">The word behind the last.</param>
/// <param name="When">The moment meant; null for a length.</param>
/// <param name="IsLength">True for “three weeks”, “an hour”.</param>
internal readonly record struct TimePiece(int From, int To, TimeExpression? When, bool IsLength);

/// <summary>Finds times and lengths of time.</summary>
internal static class TimeFinder
{
    private static readonly WordSet Units = new(

            "min mins minute minutes hour hours hr hrs h day days week weeks wk wks month months mth mths year years yr yrs quarter " +
            "quarters fortnight fortnights night nights weekend weekends");

    private static readonly WordSet Counts = new(

            "a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety half " +
            "couple few several many some");

    private static readonly WordSet Thousands = new("thousand hundred million grand lakh lakhs");

    private static readonly WordSet Leads = new("on at by since for the from until till in around about @ of to , before - like approx");

    public static List<TimePiece> Find(Scene scene, IDateTimeReader dates)
    {
        var pieces = new List<TimePiece>();
        foreach (var found in dates.ReadAll(scene.Utterance.Text, scene.View.Time))
            pieces.Add(Trim(scene.Sentence, found));
        for (var at = 0; at < scene.Sentence.Count; at++)
        {
            if (LengthAt(scene.Sentence, at) is not { } piece)
                continue;
            var overlapping = pieces.FindIndex(other => other.From < piece.To && piece.From < other.To);
            if (overlapping < 0)
                pieces.Add(piece);
            at = piece.To - 1;
        }
        // “About eleven thousand” is no hour.
        pieces.RemoveAll(piece => piece.From >= piece.To || !piece.IsLength && scene.Sentence.Is(piece.To, Thousands));
        pieces.Sort((one, other) => one.From.CompareTo(other.From));
        return pieces;
    }

    private static TimePiece Trim(Sentence sentence, TimeExpression found)
    {
        var from = sentence.WordAt(found.Index);
        var to = from;
        while (to < sentence.Count && sentence[to].Start < found.Index + found.Length)
            to++;
        while (from + 1 < to && sentence.Is(from, Leads) && !sentence.Is(from, "in"))
            from++;
        return new(from, to, found, false);
    }

    // "three weeks", "30 min", "45min", "half an hour", "an hour and a half", "2 and a half hours"
    private static TimePiece? LengthAt(Sentence sentence, int at)
    {
        if (sentence[at].IsNumber && EndsInUnit(sentence[at].Lower))
            return new(at, at + 1, null, true);
        if (!sentence[at].IsNumber && !sentence.Is(at, Counts))
            return null;
        if (sentence[at].IsNumber && sentence[at + 1].Lower is "a" or "an" && sentence.Is(at + 2, Units))
            return null; // "18k a year" is a price
        var next = at + 1;
        while (next < at + 5 && (sentence.Is(next, Counts) || sentence[next].Lower is "of" or "and" or "or" or "to" or "good" ||
            sentence[next].IsNumber))
            next++;
        if (!sentence.Is(next, Units))
            return null;
        var to = sentence.Reads(next + 1, "and", "a", "half") ? next + 4 : next + 1;
        return new(at, to, null, true);
    }

    private static bool EndsInUnit(string number)
    {
        var digits = number.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz");
        return digits.Length < number.Length && Units.Contains(number[digits.Length..]);
    }
}
