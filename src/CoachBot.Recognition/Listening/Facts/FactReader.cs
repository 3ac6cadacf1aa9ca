using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Reads what a message tells: who, which company, when and what for, how much, why.</summary>
public sealed class FactReader
{
    private readonly IDateTimeReader _dates;
    private readonly FactTagger _tagger;

    internal FactReader(IDateTimeReader dates, FactTagger tagger) => (_dates, _tagger) = (dates, tagger);

    /// <summary>From where on a key is told. One table, but for measuring.</summary>
    internal Func<string, string?, double> Least { get; init; } = FactThresholds.Of;

    /// <summary>Learns to read facts.</summary>
    /// <param name="curriculum">Labelled messages, and the questions that they answer.</param>
    /// <param name="dates">Finds dates and times.</param>
    /// <param name="cacheFolder">Folder to keep what was learnt in, for the next start; null learns anew each time.</param>
    public static FactReader Learn(Curriculum curriculum, IDateTimeReader dates, string? cacheFolder = null)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        return new(dates,
            FactTaggerCache.GetOrTrain(curriculum, cacheFolder, () => new FactTaggerTrainer(curriculum, new GrammarDateReader()).Train()));
    }

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
        var facts = FactPicker.Pick(scene, pieces, _tagger.Marginals(See(scene, pieces, act)), key => Least(key, scene.Asked));
        FactSense.Make(scene, facts);
        PlainParts.Add(scene, facts);
        PlainDates.Add(scene, facts);
        PlainChannels.Add(scene, facts);
        DealsApart.Mark(scene, facts);
        DealRules.Add(scene, facts);
        return [.. facts.OrderBy(fact => fact.Span.Start)];
    }

    private IReadOnlyList<Seen[]> See(Scene scene, IReadOnlyList<Piece> pieces, string? act) =>
        [.. (act is null ? PieceSights.Of(scene, pieces) : PieceSights.WithAct(scene, pieces, act)).Select(_tagger.Known)];

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
