using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Listening.Deciding;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Carrying;

/// <summary>A turn of a conversation while it is carried out: its talks, and what is said.</summary>
/// <param name="context">Bot Framework's turn.</param>
/// <param name="talks">The talks as they stood when it began.</param>
/// <param name="now">When it began.</param>
public sealed class TalkTurn(ITurnContext context, Talks talks, DateTimeOffset now)
{
    private TurnReply? _reply;
    private Incoming? _incoming;

    /// <summary>Bot Framework's turn.</summary>
    public ITurnContext Context => context;

    /// <summary>When it began.</summary>
    public DateTimeOffset Now => now;

    /// <summary>When it began, and where the seller is.</summary>
    public DateTimeContext Time => new(now, SellerClock.Zone(context.Activity), SellerClock.Culture(context.Activity.Locale));

    /// <summary>The seller, as lines name them.</summary>
    public Names Seller => new(seller: context.Activity.From?.Name);

    /// <summary>The talks as they stand.</summary>
    public Talks Talks { get; set; } = talks;

    /// <summary>The talk at hand; null with nothing open.</summary>
    public TalkState? Talk => Talks.Active;

    /// <summary>The answer that was given in this turn; null where none was.</summary>
    public GivenAnswer? Given { get; set; }

    /// <summary>True once it changes a card: beside its reply a turn makes one call to the channel, so another change waits.</summary>
    public bool ChangesCard { get; set; }

    /// <summary>True where what was shown is all that was wanted: no question follows.</summary>
    public bool IsAll { get; set; }

    /// <summary>True once what the seller did was named to them.</summary>
    public bool IsCredited { get; set; }

    /// <summary>What was told of another deal than the talk's; null where nothing was.</summary>
    public Deed.NoteAside? Aside { get; set; }

    /// <summary>What was known of deals before this turn told something else.</summary>
    public IReadOnlyList<ReplacedFact> Replaced { get; set; } = [];

    /// <summary>What is said.</summary>
    public TurnReply Reply => _reply ??= TurnReply.Of(context);

    /// <summary>What the seller wrote, pressed or sent.</summary>
    public Incoming Incoming => _incoming ??= Incoming.Of(context);

    /// <summary>Takes what the seller wrote as it was meant.</summary>
    public Incoming Meant(Incoming incoming)
    {
        context.TurnState.Set(incoming);
        return _incoming = incoming;
    }

    /// <summary>What the seller wrote; nothing where a button was pressed, or the coach came by itself.</summary>
    public string Words => context.Held<Incoming>() is { Click: null } heard ? heard.Text : "";

    /// <summary>Changes the talk at hand.</summary>
    public void Change(Func<TalkState, TalkState> change) => Talks = Talk is { } talk ? Talks with { Active = change(talk) } : Talks;

    /// <summary>The talk that a question or a wish is about: the one at hand, else the one that ended last.</summary>
    public TalkState? About => Talk ?? Talks.Last;

    /// <summary>Remembers in the talk that a question or a wish was about.</summary>
    public void Remember(Func<TalkState, TalkState> change) =>
        Talks = Talk is { } talk ? Talks
            with { Active = change(talk) } : Talks.Last is { } last ? Talks with { Last = change(last) } : Talks;

    /// <summary>A talk about a topic, with what was told.</summary>
    public TalkState NewTalk(string topic, IEnumerable<TalkFact> facts, DealView? deal = null) =>
        new TalkState { Id = Guid.CreateVersion7(now).ToString("N"), Topic = topic, Deal = deal }.With(facts);

    /// <summary>Says a sentence.</summary>
    public void Say(string line) => Reply.Add(CoachCard.Line(line));
}
