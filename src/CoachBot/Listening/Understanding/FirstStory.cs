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
        if (reading.Utterance.WordCount < FewestWords || IsPutToTheCoach(reading))
        {
            return reading;
        }
        return reading.Commands switch
        {
            [{ Act: var news }, _, ..] when news.StartsWith("news.", StringComparison.Ordinal) =>
                reading with { Commands = [.. reading.Commands.Where(command => !IsOfWords(command))] },
            [var lead] when IsOfWords(lead) => reading.Without(IsOfWords) ?? reading,
            _ => reading,
        };
    }

    private static bool IsOfWords(Command command) => _aboutWords.Contains(command.Act);

    // “Write me something shorter for Ana, she …” wishes all the same.
    private static bool IsPutToTheCoach(Reading reading) =>
        reading.Utterance.Clauses.Any(clause => clause.IsQuestion && clause.Stance != Stance.Reported)
        || reading.Utterance.Text.Split([' ', ',', '.', '!', '?'])
            .Any(word => word.ToLowerInvariant() is "you" or "write" or "make" or "give" or "need" or "want" or "words");
}
