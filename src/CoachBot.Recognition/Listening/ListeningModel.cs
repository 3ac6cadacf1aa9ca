using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Answers;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening;

/// <summary>All that learning produces; immutable.</summary>
internal sealed class ListeningModel(Ear ear, ActModel acts, IReadOnlyDictionary<string, AnswerChooser> choosers)
{
    // What is less likely than this is not worth a line.
    private const float Lowest = 0.002f;

    /// <summary>From which probability on a topic is surely meant.</summary>
    public double Sure { get; init; } = 0.7;

    /// <summary>What tells, for an act that has a list, what it is about.</summary>
    public IReadOnlyDictionary<string, AnswerChooser> Arguments { get; init; } = new Dictionary<string, AnswerChooser>();

    /// <summary>Which answer of a question a story gives before it is put.</summary>
    public IReadOnlyDictionary<string, AnswerChooser> Stories { get; init; } = new Dictionary<string, AnswerChooser>();

    public Ear Ear => ear;

    public ActModel Acts => acts;

    public IReadOnlyDictionary<string, AnswerChooser> Choosers => choosers;

    public AnswerEvidence? Weigh(AskedQuestion open, HeardText text) => choosers.GetValueOrDefault(open.Id)?.Weigh(text);

    /// <summary>The likeliest commands of an input, best first.</summary>
    public List<Command> Rank(ActInput input, Span span)
    {
        var weights = acts.Weigh(input);
        var ranking = Enumerable.Range(0, weights.Length).Where(at => weights[at] >= Lowest)
            .SelectMany(at => ToCommands(acts.Acts[at], weights[at], input, span)).OrderByDescending(command => command.P).ToList();
        return OfLikeliestKind(ranking, input.Open is not null);
    }

    // Of acts that are hard to tell apart each has a small share: the kind that they have in common may still be the likeliest.
    private static List<Command> OfLikeliestKind(List<Command> ranking, bool isOpen)
    {
        var kind = ranking.GroupBy(command => ActKind.Of(command.Act, isOpen)).MaxBy(group => group.Sum(command => command.P))!.Key;
        var lead = ranking.FindIndex(command => ActKind.Of(command.Act, isOpen) == kind);
        var first = ranking[lead];
        ranking.RemoveAt(lead);
        ranking.Insert(0, first);
        return ranking;
    }

    // That it is this answer: that it answers, times that it is this one and no other.
    private static IEnumerable<Command> ToCommands(string act, float weight, ActInput input, Span span)
    {
        if (act != ActIds.Answer || input.Open is not { } open)
            return [new(act, null, span, weight)];
        if (input.Evidence is not { } evidence || open.Answers.Count == 0)
            return [new(act, open.Form == AnswerForm.Date ? "date" : "text", span, weight)];
        return open.Answers.Select((answer, at) => new Command(act, answer.Id, span, weight * evidence.Shares[at]))
            .Where(command => command.P >= Lowest);
    }
}
