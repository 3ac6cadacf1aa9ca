using CoachBot.Content;

namespace CoachBot.Replies.Case;

/// <summary>Chooses the counsel that fits a question about the case: the most specific wins.</summary>
public static class CounselChoice
{
    private const string Other = "other";

    /// <summary>The counsel that fits best; null where none does.</summary>
    /// <param name="content">All counsel.</param>
    /// <param name="topic">The situation that the talk is in; null for none.</param>
    /// <param name="act">The question.</param>
    /// <param name="arg">What it is about; null where that isn't known.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="said">What was said already, to be passed over where there is something else.</param>
    public static Counsel? Best(
        ContentLibrary content, string? topic, string act, string? arg, IReadOnlyDictionary<string, string> facts, Func<Counsel, bool>? said = null)
    {
        var fitting = Ranked(content, topic, act, arg, facts);
        return fitting.FirstOrDefault(counsel => said?.Invoke(counsel) != true) ?? fitting.FirstOrDefault();
    }

    // What it is about counts most, then whether it is of this situation, then how much of what is known it goes by.
    private static List<Counsel> Ranked(ContentLibrary content, string? topic, string act, string? arg, IReadOnlyDictionary<string, string> facts)
    {
        var own = topic is not null && content.Find(topic) is Situation situation ? situation.Counsel.Values : [];
        var fitting = own.Select(counsel => (counsel, isOwn: true)).Concat(content.Shared.Counsel.Values.Select(counsel => (counsel, isOwn: false)))
            .Where(entry => entry.counsel.Act == act && Holds(entry.counsel, facts))
            .Select(entry => (entry.counsel, entry.isOwn, closeness: Closeness(entry.counsel.Arg, arg)))
            .Where(entry => entry.closeness > 0)
            .ToList();
        var closest = fitting.Count == 0 ? 0 : fitting.Max(entry => entry.closeness);
        return [.. fitting.Where(entry => entry.closeness == closest)
            .OrderByDescending(entry => entry.isOwn)
            .ThenByDescending(entry => entry.counsel.When.Count)
            .Select(entry => entry.counsel)];
    }

    private static int Closeness(string? about, string? asked) => about switch
    {
        _ when about == asked => 3,
        null => 2,
        Other => 1,
        _ => 0,
    };

    private static bool Holds(Counsel counsel, IReadOnlyDictionary<string, string> facts) => counsel.When.All(condition =>
        facts.TryGetValue(condition.Key, out var value)
        && (condition.Value == Counsel.AnyValue || string.Equals(condition.Value, value, StringComparison.OrdinalIgnoreCase)));
}
