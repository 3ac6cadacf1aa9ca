using CoachBot.Recognition.Dates.Words;
using Microsoft.Recognizers.Text;

namespace CoachBot.Recognition.Dates.Recognizers;

/// <summary>
/// Finds dates with Microsoft.Recognizers, which names every date that the words may mean; of these, one is chosen as for our own
/// grammar: ahead of now or, in the past tense, behind it, and between 07:00 and 19:00 where morning or afternoon is not said.
/// </summary>
internal static class RecognizersReader
{
    public static List<Found> Find(string text, List<DateToken> tokens, List<Range> passages, DateTimeContext context)
    {
        var now = TimeZoneInfo.ConvertTime(context.Now, context.Zone).DateTime;
        var found = new List<FoundDate>();
        foreach (var passage in passages)
        {
            var first = tokens[passage.Start].Index;
            var clause = passage.Start.Value;
            foreach (var result in LoadedModels.DatesFor(context).Parse(text[first..tokens[passage.End.Value - 1].End], now))
            {
                var (start, end) = (TokenAt(tokens, first + result.Start), TokenAt(tokens, first + result.End + 1));
                var seen = new Seen(now, context.Past || Tense.IsPast(tokens, start, clause));
                if (end <= start || DateCandidate.Choose(result, seen) is not { } candidate) continue;
                found.Add(new FoundDate(start, end, candidate));
                clause = end;
            }
        }
        return [.. Join(found).Select(date => date.In(tokens, context.Zone))];
    }

    /// <summary>A day and a time apart in one text belong together: “tomorrow I talk to Ana at 3”.</summary>
    private static List<FoundDate> Join(List<FoundDate> found)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            if (found[i].With(found[i + 1]) is not { } joined) continue;
            found[i] = joined;
            found.RemoveAt(i + 1);
        }
        return found;
    }

    public static int TokenAt(List<DateToken> tokens, int index)
    {
        var position = tokens.FindIndex(token => token.End > index);
        return position < 0 ? tokens.Count : position;
    }
}
