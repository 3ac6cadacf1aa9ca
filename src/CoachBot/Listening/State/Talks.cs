using CoachBot.Pipeline;

namespace CoachBot.Listening.State;

/// <summary>The talks of a conversation: one at hand, and those that wait for it to end.</summary>
public sealed record Talks
{
    private const int MostWaiting = 3;
    private const int MostUndone = 5;

    /// <summary>The talk at hand; null with nothing open.</summary>
    public TalkState? Active { get; init; }

    /// <summary>Talks that wait, the last one last.</summary>
    public IReadOnlyList<TalkState> Waiting { get; init; } = [];

    /// <summary>What the coach proposed at the end of the last turn; taken or declined in plain words, else dropped.</summary>
    public Proposal? Proposed { get; init; }

    /// <summary>What was done last and can be taken back, the latest last; five at most.</summary>
    public IReadOnlyList<UndoableDeed> Undo { get; init; } = [];

    /// <summary>What was told with nothing open: the next talk begins with it.</summary>
    public IReadOnlyList<TalkFact> Told { get; init; } = [];

    /// <summary>The talk that ended last: what is asked afterwards is about its words, and its buyer is still who is spoken of.</summary>
    public TalkState? Last { get; init; }

    /// <summary>Until when the seller is in a call: short cards, and nothing asked.</summary>
    public DateTimeOffset? LiveUntil { get; init; }

    /// <summary>Which of several deals was meant: asked in the last turn; null where it wasn't.</summary>
    public WhichDeal? Which { get; init; }

    /// <summary>The card in the chat that holds the open question; null where none does.</summary>
    public AskedCard? Asked { get; init; }

    /// <summary>
    /// A card whose question was left in a turn that changed another; it says so with the next turn that changes none. Null where none
    /// waits.
    /// </summary>
    public AskedCard? Left { get; init; }

    /// <summary>What was pressed last; null when something else came since.</summary>
    public Press? Pressed { get; init; }

    /// <summary>Whether a talk is at hand, or waits.</summary>
    public bool IsOpen => Active is not null || Waiting.Count > 0;

    /// <summary>All talks that are kept, the one at hand first.</summary>
    public IEnumerable<TalkState> All => new[] { Active }.Concat(Waiting).Append(Last).OfType<TalkState>();

    /// <summary>The talks with one of them changed.</summary>
    public Talks With(TalkState changed) => this with
    {
        Active = Active?.Id == changed.Id ? changed : Active,
        Waiting = [.. Waiting.Select(talk => talk.Id == changed.Id ? changed : talk)],
        Last = Last?.Id == changed.Id ? changed : Last,
    };

    /// <summary>The talks without sentences that shall be known no longer, whichever of them they were told in.</summary>
    public Talks Without(IReadOnlyList<ToldSentence> forgotten) => forgotten.Count == 0 ? this
        : All.Aggregate(this, (talks, talk) => talks.With(talk with { Sentences = [.. talk.Sentences.Except(forgotten)] }));

    /// <summary>Begins a talk in place of the one at hand.</summary>
    public Talks Replace(TalkState talk) => this with { Active = talk };

    /// <summary>Begins a talk beside the one at hand, which waits. Of too many, the oldest is given up.</summary>
    public Talks Beside(TalkState talk) => Active is null
        ? Replace(talk)
        : this with { Active = talk, Waiting = [.. Waiting.TakeLast(MostWaiting - 1), Active] };

    /// <summary>Ends the talk at hand; the one that waited last is at hand again.</summary>
    public Talks End() => Waiting.Count > 0
        ? this with { Active = Waiting[^1], Waiting = [.. Waiting.SkipLast(1)] }
        : this with { Active = null };

    /// <summary>Takes up a talk that waits; the one at hand waits in its place.</summary>
    public Talks Return(TalkState waiting) => this with
    {
        Active = waiting,
        Waiting = [.. Waiting.Where(talk => talk.Id != waiting.Id), .. Active is null ? Array.Empty<TalkState>() : [Active]],
    };

    /// <summary>Keeps what can be taken back.</summary>
    public Talks Did(UndoableDeed deed) => this with { Undo = [.. Undo.TakeLast(MostUndone - 1), deed] };
}
