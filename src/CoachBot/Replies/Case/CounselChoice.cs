using CoachBot.Content;

namespace CoachBot.Replies.Case;

/// <summary>Chooses the counsel that fits a question about the case: the most specific wins.</summary>
public static class CounselChoice
{
    private const string Other = "other";
    private const int Exactly = 3;

    /// <summary>The counsel that fits best; null where none does.</summary>
    /// <param name="content">All counsel.</param>
    /// <param name="topic">The situation that the talk is in; null for none.</param>
    /// <param name="act">The question.</param>
    /// <param name="arg">What it is about; null where that isn't known.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="said">What was said already, to be passed over where there is something else.</param>
    public static Counsel? Best(
        ContentLibrary content, string? topic, string act, string? arg, IReadOnlyDictionary<string, string> facts,
        Func<Counsel, bool>? said = null)
    {
        var fitting = Ranked(content, topic, act, arg, facts);
        return fitting.Find(entry => said?.Invoke(entry.Counsel) != true)?.Counsel ?? fitting.Find(entry => entry.IsExact)?.Counsel;
    }

    /// <summary>Whether there is counsel on just that.</summary>
    public static bool Has(ContentLibrary content, string? topic, string act, string? arg) =>
        Of(content, topic).Any(entry => entry.Counsel.Act == act && entry.Counsel.Arg == arg && (arg is not null || entry.IsOwn));

    // What it is about counts most, then whether it is of this situation, then how much of what is known it goes by. What only nearly fits
    // is said once.
    private static List<Fitting> Ranked(ContentLibrary content, string? topic, string act, string? arg,
        IReadOnlyDictionary<string, string> facts) =>
    [
        .. Of(content, topic)
            .Where(entry => entry.Counsel.Act == act && Holds(entry.Counsel, facts))
            .Select(entry => (entry.Counsel, entry.IsOwn, Closeness: Closeness(entry.Counsel.Arg, arg)))
            .Where(entry => entry.Closeness > 0)
            .OrderByDescending(entry => entry.Closeness)
            .ThenByDescending(entry => entry.IsOwn)
            .ThenByDescending(entry => entry.Counsel.When.Count)
            .Select(entry => new Fitting(entry.Counsel, entry.Closeness == Exactly)),
    ];

    private static IEnumerable<(Counsel Counsel, bool IsOwn)> Of(ContentLibrary content, string? topic)
    {
        var own = topic is not null && content.Find(topic) is Situation situation ? situation.Counsel.Values : [];
        return own.Select(counsel => (counsel, true)).Concat(content.Shared.Counsel.Values.Select(counsel => (counsel, false)));
    }

    private sealed record Fitting(Counsel Counsel, bool IsExact);

    private static int Closeness(string? about, string? asked) => about switch
    {
        _ when about == asked => Exactly,
        null => 2,
        Other => 1,
        _ => 0,
    };

    private static bool Holds(Counsel counsel, IReadOnlyDictionary<string, string> facts) => counsel.When.All(condition =>
        facts.TryGetValue(condition.Key, out var value)
        && (condition.Value == Counsel.AnyValue || string.Equals(condition.Value, value, StringComparison.OrdinalIgnoreCase)));
}
