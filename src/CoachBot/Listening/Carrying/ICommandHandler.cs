using CoachBot.Listening.State;
using Microsoft.Bot.Builder;
using CoachBot.Cards;
using CoachBot.Pipeline;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;

namespace CoachBot.Listening.Carrying;

/// <summary>
/// Carries out one kind of command at any moment of a talk: a reminder, a look into the journal, a reply to a question. It reads no text of
/// its own: what it needs stands in the reading. It writes through the turn's transaction and sends nothing.
/// </summary>
public interface ICommandHandler
{
    /// <summary>The acts that it carries out, such as <c>want.remind</c>.</summary>
    IReadOnlyCollection<string> Acts { get; }

    /// <summary>
    /// Whether what it shows is for the seller alone: where others read along it isn't carried out, and the way to the seller's own chat is
    /// shown instead.
    /// </summary>
    bool IsPrivate => false;

    /// <summary>Carries the command out.</summary>
    Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken);
}

/// <summary>A command, and what it is carried out in.</summary>
/// <param name="Turn">Bot Framework's turn.</param>
/// <param name="Command">What is wanted.</param>
/// <param name="Reading">The message that it stands in, with its facts.</param>
/// <param name="Talk">The talk at hand; null with nothing open.</param>
public sealed record CommandContext(ITurnContext Turn, Command Command, Reading Reading, TalkState? Talk)
{
    /// <summary>What was done last and can be taken back, the latest last.</summary>
    public IReadOnlyList<UndoableDeed> Done { get; init; } = [];

    /// <summary>What was told with nothing open, the latest last.</summary>
    public IReadOnlyList<TalkFact> Told { get; init; } = [];

    /// <summary>The talk that ended last; null where none did.</summary>
    public TalkState? Last { get; init; }

    /// <summary>The talks that wait.</summary>
    public IReadOnlyList<TalkState> Waiting { get; init; } = [];

    /// <summary>All talks that are open, the one at hand first.</summary>
    public IReadOnlyList<TalkState> Talks => Talk is null ? Waiting : [Talk, .. Waiting.Reverse()];

    /// <summary>The words of the command.</summary>
    public string Words => Command.Span.Length > 0 ? Reading.Utterance.At(Command.Span) : Reading.Utterance.Text;
}

/// <summary>What came of a command: lines for the turn's one card, or a part of it, and what may follow.</summary>
public sealed record CommandReply
{
    /// <summary>Sentences, ready to be shown; plain text.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Parts of the card, such as a list; none where lines are enough.</summary>
    public IReadOnlyList<CoachCard> Cards { get; init; } = [];

    /// <summary>The one part of the card; null where there is none.</summary>
    public CoachCard? Card
    {
        get => Cards is [var first, ..] ? first : null;
        init => Cards = value is null ? [] : [value];
    }

    /// <summary>A topic that has to be begun to finish this, because something is missing; null where it is done.</summary>
    public BeginTopic? Begins { get; init; }

    /// <summary>What “undo” takes back; null where nothing was changed.</summary>
    public UndoableDeed? Undo { get; init; }

    /// <summary>What the coach proposes now; a yes takes it.</summary>
    public Proposal? Proposes { get; init; }

    /// <summary>Which of several deals was meant, where that is asked.</summary>
    public WhichDeal? Which { get; init; }

    /// <summary>What the talk knows from now on.</summary>
    public IReadOnlyList<TalkFact> Told { get; init; } = [];

    /// <summary>Days that the talk has named, and knows no longer.</summary>
    public IReadOnlyList<ToldDate> Forgets { get; init; } = [];

    /// <summary>Sentences that the talk was told, and knows no longer.</summary>
    public IReadOnlyList<ToldSentence> ForgetsSaid { get; init; } = [];

    /// <summary>Words that were shown, where the reply shows some.</summary>
    public LastWording? Wording { get; init; }

    /// <summary>True where that is all that is shown: the question that stands open waits unseen.</summary>
    public bool IsAll { get; init; }

    /// <summary>Keys of the lines in the coach's own voice that were said, to be remembered in the talk.</summary>
    public IReadOnlyList<string> Said { get; init; } = [];

    /// <summary>A reply of one line.</summary>
    public static CommandReply Line(string line) => new() { Lines = [line] };
}

/// <summary>A topic to begin, with what was told.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Facts">What is known already, so that it isn't asked.</param>
/// <param name="Text">What the seller wrote; null where nothing was written.</param>
/// <param name="Item">What it is about besides: a reminder's id, an entry's; null where nothing is.</param>
public sealed record BeginTopic(string Topic, IReadOnlyList<Fact> Facts, string? Text = null, string? Item = null);
