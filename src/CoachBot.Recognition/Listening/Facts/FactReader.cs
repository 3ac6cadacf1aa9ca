using CoachBot.Recognition.Dates;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Reads what a message tells: who, which company, when and what for, how much, why.</summary>
public sealed class FactReader
{
    private readonly IDateTimeReader _dates;
    private readonly FactModel _model;

    /// <summary>A reader with the model that comes with the product.</summary>
    /// <param name="dates">Finds dates and times.</param>
    public FactReader(IDateTimeReader dates)
        : this(dates, FactModel.Load())
    {
    }

    internal FactReader(IDateTimeReader dates, FactModel model) => (_dates, _model) = (dates, model);

    /// <summary>The facts, in the order of the words; those of denied and imagined clauses carry their stance.</summary>
    /// <param name="utterance">The message, cut.</param>
    /// <param name="view">The talk that it is said in.</param>
    public IReadOnlyList<Fact> Read(Utterance utterance, TalkView view)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(view);
        if (utterance.Clauses.Count == 0)
            return [];
        var scene = Lay(utterance, view, _dates);
        var facts = FactChoice.Choose(scene, _model);
        DealRules.Add(scene, facts);
        return [.. facts.OrderBy(fact => fact.Span.Start)];
    }

    /// <summary>The message with everything in it that may be a fact.</summary>
    internal static Scene Lay(Utterance utterance, TalkView view, IDateTimeReader dates)
    {
        var scene = new Scene(utterance, view);
        var times = TimeFinder.Find(scene, dates);
        TimeRules.Read(scene, times);
        PeopleRules.Read(scene);
        RoleRules.Read(scene);
        MoneyRules.Read(scene, times);
        ChannelRules.Read(scene);
        WordRules.Read(scene);
        return scene;
    }
}
