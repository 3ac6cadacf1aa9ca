using CoachBot.Dialogs.Questions;

namespace CoachBot.Dialogs;

/// <summary>
/// What a seller has told before it was asked: answers to questions, and facts that questions ask for. It stands in the turn's state;
/// a question that finds its answer here isn't put.
/// </summary>
/// <param name="answers">Answers that were given ahead of their question, by its key; each is taken once.</param>
/// <param name="facts">The facts that are known, by their key.</param>
public sealed class KnownAnswers(IEnumerable<Answer> answers, Func<string, AnswerKind, Answer?> facts)
{
    private readonly List<Answer> _ahead = [.. answers];
    private readonly HashSet<string> _fed = new(StringComparer.Ordinal);
    private readonly List<Answer> _taken = [];

    /// <summary>Who the talk is about; null where nobody was named.</summary>
    public string? Buyer { get; init; }

    /// <summary>The buyer's company; null where none was named.</summary>
    public string? Company { get; init; }

    /// <summary>How the words go to the buyer, as far as is known: spoken, email or chat; null where nothing tells.</summary>
    public string? Channel { get; init; }

    /// <summary>Who else has a say, as the buyer is asked about them: “your accountant”; null where nobody was named.</summary>
    public string? Decider { get; init; }

    /// <summary>What the buyer wants to wait for, as it is said to them: “after the harvest”; null where nothing tells.</summary>
    public string? Later { get; init; }

    /// <summary>What troubles the buyer, as it is said to them: “you lose 30 calls a week”; null where nothing was told.</summary>
    public string? Trouble { get; init; }

    /// <summary>True where an answer was taken that had been given ahead of its question.</summary>
    public bool TookAhead { get; private set; }

    /// <summary>What is still ahead of its question.</summary>
    public IReadOnlyList<Answer> Ahead => _ahead;

    /// <summary>What was taken in this turn, in order.</summary>
    public IReadOnlyList<Answer> Taken => _taken;

    /// <summary>
    /// The answer to a question about to be asked, or null where it isn't known. A step that asks again within the turn wants another one.
    /// </summary>
    /// <param name="topic">The question's topic.</param>
    /// <param name="question">Its key.</param>
    /// <param name="asks">The fact that it asks for; null for none.</param>
    /// <param name="kind">What is an answer to it.</param>
    /// <param name="choose">Which of its answers some words are; null where any words are one.</param>
    public Answer? Take(string topic, string question, string? asks, AnswerKind kind, Func<string, string?>? choose = null)
    {
        if (!_fed.Add($"{topic}/{question}"))
        {
            return null;
        }
        var given = _ahead.Find(answer => answer.Question == question);
        if (given is not null)
        {
            _ahead.Remove(given);
            TookAhead = true;
        }
        var known = given ?? (asks is null ? null : facts(asks, kind));
        if (known is { Id: null } && choose is not null)
        {
            known = choose(known.Text) is { } id ? known with { Id = id } : null;
        }
        if (known is null)
        {
            return null;
        }
        known = known with { Question = question };
        _taken.Add(known);
        return known;
    }
}
