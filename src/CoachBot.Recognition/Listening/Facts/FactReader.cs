using CoachBot.Recognition.Dates;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Reads what a message tells: who, which company, when and what for, how much, why.</summary>
public sealed class FactReader
{
    private readonly IDateTimeReader _dates;
    private readonly FactTagger _tagger;

    internal FactReader(IDateTimeReader dates, FactTagger tagger) => (_dates, _tagger) = (dates, tagger);

    internal Func<string, double> Least { get; set; } = _ => 0.5;

    /// <summary>The facts, in the order of the words; those of denied and imagined clauses carry their stance.</summary>
    /// <param name="utterance">The message, cut.</param>
    /// <param name="view">The talk that it is said in.</param>
    /// <param name="act">What the message does, the act that leads; null where that isn't known.</param>
    public IReadOnlyList<Fact> Read(Utterance utterance, TalkView view, string? act = null)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(view);
        if (utterance.Clauses.Count == 0)
            return [];
        var scene = Lay(utterance, view, _dates);
        var pieces = Piece.Cut(scene);
        var sights = PieceSights.Of(scene, pieces);
        if (act is not null)
            sights = [.. sights.Zip(PieceSights.OfAct(scene, pieces, act), (one, other) => (Sight[])[.. one, .. other])];
        var facts = FactPicker.Pick(scene, pieces, _tagger.Marginals([.. sights.Select(_tagger.Known)]), Least);
        DealRules.Add(scene, facts);
        return [.. facts.OrderBy(fact => fact.Span.Start)];
    }

    /// <summary>The message with everything in it that may be a fact.</summary>
    internal static Scene Lay(Utterance utterance, TalkView view, IDateTimeReader dates)
    {
        var scene = new Scene(utterance, view);
        var times = TimeFinder.Find(scene, dates);
        TimeRules.Read(scene, times);
        MoneyRules.Read(scene, times);
        PeopleRules.Read(scene);
        RoleRules.Read(scene);
        ChannelRules.Read(scene);
        WordRules.Read(scene);
        return scene;
    }
}
