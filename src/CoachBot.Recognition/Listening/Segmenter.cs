using CoachBot.Recognition.Listening.Acts;

namespace CoachBot.Recognition.Listening;

/// <summary>
/// Finds where one command ends and the next begins: “they declined, ping me in spring”. A cut is made only where each side does something
/// of its own, surely enough, and one of the two asks or wants; what else a message says are facts.
/// </summary>
/// <param name="read">Reads some clauses alone.</param>
internal sealed class Segmenter(Func<Range, Segment> read)
{
    // Found by leaving authors out.
    private const double SureRequest = 0.7;
    private const double SureOther = 0.65;

    // What a part does shows in the whole message, too: else it is how the other part is said.
    private const double LeastInWhole = 0.02;
    private const double Plainly = 0.9;
    private const int MostClauses = 6;

    private const string Remind = "want.remind";

    private static readonly string[] _requests = ["want", "ask"];
    private static readonly string[] _others = ["news", ActIds.Answer, "want", "ask", "steer", ActIds.Unknown, ActIds.Correct];

    /// <summary>The segments, at most three, in the order of the words; one alone where the message does one thing.</summary>
    /// <param name="whole">The whole message.</param>
    /// <param name="count">How many clauses it has.</param>
    public IReadOnlyList<Segment> Cut(Segment whole, int count)
    {
        if (count is < 2 or > MostClauses)
            return [whole];
        var best = Best(whole, 0, count);
        if (best is not var (first, second))
            return [whole];
        var more = count > 2 ? Best(whole, second.Clauses.Start.Value, count) : null;
        return more is var (middle, last) ? [first, middle, last] : [first, second];
    }

    private (Segment First, Segment Second)? Best(Segment whole, int from, int to)
    {
        (Segment, Segment)? best = null;
        var highest = 0.0;
        for (var cut = from + 1; cut < to; cut++)
        {
            var (first, second) = (read(from..cut), read(cut..to));
            var score = first.P * second.P;
            if (score > highest && Differ(first, second) && Shows(whole, first) && Shows(whole, second, first))
                (best, highest) = ((first, second), score);
        }
        return best;
    }

    private static bool Differ(Segment first, Segment second)
    {
        if (first.Best.Act == second.Best.Act)
            return false;
        var (one, other) = (IsRequest(second), IsRequest(first));
        return one && IsOther(first) || other && IsOther(second);
    }

    // What follows “remind me to call Omar” is more to be reminded of, however much it sounds like something else.
    private static bool Shows(Segment whole, Segment part, Segment? before = null) =>
        (part.P >= Plainly && before?.Best.Act != Remind) || whole.Of(part.Best.Act) >= LeastInWhole;

    private static bool IsRequest(Segment segment) => _requests.Contains(segment.Family) && segment.P >= SureRequest;

    private static bool IsOther(Segment segment) => _others.Contains(segment.Family) && segment.P >= SureOther;
}
