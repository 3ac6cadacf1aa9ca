using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// A story with no words shown before it is about a buyer: “they keep saying could it be a bit friendlier” wishes for no warmer words.
/// </summary>
internal static class FirstStory
{
    private const int FewestWords = 10;

    private static readonly HashSet<string> _aboutWords = new(StringComparer.Ordinal)
    {
        "ask.shorter", "ask.longer", "ask.warmer", "ask.more-formal", "ask.spoken", "ask.another", "ask.repeat", "ask.why", "ask.then",
        "ask.source", "ask.meaning",
    };

    /// <summary>The reading without what it can't be.</summary>
    public static Reading In(Reading reading)
    {
        // “… she was thinking more like 30”: a wish beside a story is told in it.
        if (reading.Commands is [{ Act: var news }, _, ..]
            && news.StartsWith("news.", StringComparison.Ordinal)
            && reading.Utterance.WordCount >= FewestWords
            && !IsPutToTheCoach(reading))
        {
            return reading with { Commands = [.. reading.Commands.Where(command => !_aboutWords.Contains(command.Act))] };
        }
        if (reading.Commands is not [var lead]
            || !_aboutWords.Contains(lead.Act)
            || reading.Utterance.WordCount < FewestWords
            || IsPutToTheCoach(reading))
        {
            return reading;
        }
        var left = reading.Ranking.Where(command => !_aboutWords.Contains(command.Act)).ToList();
        var share = left.Sum(command => command.P);
        if (left.Count == 0 || share <= 0)
        {
            return reading;
        }
        var ranking = left.Select(command => command with { P = command.P / share }).ToList();
        return reading with { Commands = [ranking[0]], Ranking = ranking };
    }

    // “Write me something shorter for Ana, she …” wishes all the same.
    private static bool IsPutToTheCoach(Reading reading) =>
        reading.Utterance.Clauses.Any(clause => clause.IsQuestion && clause.Stance != Stance.Reported)
        || reading.Utterance.Text.Split([' ', ',', '.', '!', '?'])
            .Any(word => word.ToLowerInvariant() is "you" or "write" or "make" or "give" or "need" or "want" or "words");
}
