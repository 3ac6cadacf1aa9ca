namespace CoachBot.Recognition.Listening;

/// <summary>What a message, or a part of it, does.</summary>
/// <param name="Act">The act's id, one of the leaves in the list of acts: <c>news.said-no</c>, <c>want.remind</c>, <c>answer</c>.</param>
/// <param name="Arg">What it carries, where the act has something: an answer's id, what they might say, whom to tell; else null.</param>
/// <param name="Span">The words that do it.</param>
/// <param name="P">How likely it is meant, calibrated, 0 to 1.</param>
public sealed record Command(string Act, string? Arg, Span Span, double P);

/// <summary>How a message was read: what it does, in order, and what it tells.</summary>
/// <param name="Utterance">The message, cut.</param>
/// <param name="Commands">What it does, in the order of the words; at least one, <c>none</c> where it is no business of ours.</param>
/// <param name="Facts">What it tells, in the order of the words.</param>
/// <param name="Ranking">The likeliest acts of the leading command, best first, to ask “did you mean” from.</param>
public sealed record Reading(Utterance Utterance, IReadOnlyList<Command> Commands, IReadOnlyList<Fact> Facts,
    IReadOnlyList<Command> Ranking)
{
    /// <summary>
    /// The deal that the message says it is about, where that is another than the talk's; null where it says no such thing.
    /// </summary>
    public DealView? Other { get; init; }

    /// <summary>True where nothing of the message may be kept: it is a draft, or was said beside one.</summary>
    public bool KeepsNothing { get; init; }

    /// <summary>The same, of which nothing is kept.</summary>
    public Reading Unkept() => this with { Facts = [], KeepsNothing = true };

    /// <summary>All words of the message.</summary>
    public Span Whole => new(0, Utterance.Text.Length);

    /// <summary>The same, as one that does this and nothing else; the likeliest, too, to ask from.</summary>
    /// <param name="first">What it does.</param>
    public Reading LedBy(Command first) => this with { Commands = [first], Ranking = [first, .. Ranking] };

    /// <summary>
    /// The same, heard as what else it may be, without what it can't be; what is left is as likely as before among itself. Null where
    /// nothing else is likely.
    /// </summary>
    /// <param name="excluded">What it can't be.</param>
    public Reading? Without(Func<Command, bool> excluded)
    {
        var left = Ranking.Where(command => !excluded(command)).ToList();
        var share = left.Sum(command => command.P);
        if (left.Count == 0 || share <= 0)
        {
            return null;
        }
        left = [.. left.Select(command => command with { P = command.P / share })];
        return this with { Commands = [left[0] with { Span = Leading.Span }], Ranking = left };
    }

    /// <summary>The command that makes the card.</summary>
    public Command Leading => Commands.MinBy(command => Acts.Leading.Rank(command.Act))!;

    /// <summary>The facts of one deal, where a message tells of several: the one that the leading command is about.</summary>
    public IReadOnlyList<Fact> OfOneDeal
    {
        get
        {
            var names = Facts.Where(fact => fact.Key is FactKeys.Buyer or FactKeys.Company).ToList();
            var lead = names.Find(fact => Leading.Span.Overlaps(fact.Span)) ?? names.FirstOrDefault();
            return lead is null ? Facts : [.. Facts.Where(fact => fact.Deal == lead.Deal)];
        }
    }
}
