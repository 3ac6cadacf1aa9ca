using CoachBot.Recognition.Dates;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Reads what a message tells: who, which company, when and what for, how much, why.</summary>
/// <param name="dates">Finds dates and times.</param>
public sealed class FactReader(IDateTimeReader dates)
{
    /// <summary>The facts, in the order of the words; those of denied and imagined clauses carry their stance.</summary>
    /// <param name="utterance">The message, cut.</param>
    /// <param name="view">The talk that it is said in.</param>
    public IReadOnlyList<Fact> Read(Utterance utterance, TalkView view)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(view);
        if (utterance.Clauses.Count == 0)
            return [];
        var scene = new Scene(utterance, view);
        var times = TimeFinder.Find(scene, dates);
        TimeRules.Read(scene, times);
        PeopleRules.Read(scene);
        RoleRules.Read(scene);
        MoneyRules.Read(scene, times);
        ChannelRules.Read(scene);
        WordRules.Read(scene);
        DealRules.Read(scene);
        return [.. scene.Facts.OrderBy(fact => fact.Span.Start)];
    }
}
