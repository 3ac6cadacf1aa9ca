using System.Text.Json.Serialization;
using CoachBot.Dialogs.Questions;
using CoachBot.Deals;
using CoachBot.Listening.Facts;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.State;

/// <summary>
/// What is kept of a talk between turns: who and what it is about, what was told, and what stands open. Its dialog keeps a step only.
/// </summary>
public sealed record TalkState
{
    /// <summary>Tells a talk, and its dialog's state, from the others of a conversation.</summary>
    public required string Id { get; init; }

    /// <summary>The topic that the talk is in.</summary>
    public required string Topic { get; init; }

    /// <summary>Who it is about; null where nobody was named.</summary>
    public DealView? Deal { get; init; }

    /// <summary>The deal that is remembered of it; null until one is found or added.</summary>
    public string? DealId { get; init; }

    /// <summary>The answer that said last where the deal stands now; null where none did.</summary>
    public DealMove? Moved { get; init; }

    /// <summary>What was told, the latest last.</summary>
    public IReadOnlyList<TalkFact> Facts { get; init; } = [];

    /// <summary>What its deal was called besides its names when it was told first: “winery”, “cosmetics”.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Days to come that were named in it, with the sentences that named them, the latest last.</summary>
    public IReadOnlyList<ToldDate> Dates { get; init; } = [];

    /// <summary>What was told in it, sentence by sentence, the latest last.</summary>
    public IReadOnlyList<ToldSentence> Sentences { get; init; } = [];

    /// <summary>The question that stands open; null between questions. Its dialog keeps it, so it isn't kept twice.</summary>
    [JsonIgnore]
    public OpenAsk? Open { get; init; }

    /// <summary>Answers that were told before their questions, each taken once.</summary>
    public IReadOnlyList<Answer> Ahead { get; init; } = [];

    /// <summary>True for a service that runs beside a talk and goes away by itself.</summary>
    public bool IsService { get; init; }

    /// <summary>Questions that were answered, the last one last: what may be corrected. Their dialog keeps them, too.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Answered { get; init; } = [];

    /// <summary>The words that were shown last, and how.</summary>
    public LastWording? Wording { get; init; }

    /// <summary>The facts with this one put in, or put right.</summary>
    public TalkState With(IEnumerable<TalkFact> told)
    {
        var facts = Facts.ToList();
        foreach (var fact in told)
        {
            var before = facts.Find(known => known.Key == fact.Key);
            facts.RemoveAll(known => known.Key == fact.Key);
            // What is left after something was taken out isn't told once more.
            var isLess = before?.Value.Length > fact.Value.Length && fact.Value.Split(FactKeys.BetweenDetails).All(before.Value.Contains);
            facts.Add(fact.Key == FactKeys.Detail && before is not null && !(isLess && fact.Source == FactSource.Answered) ? fact
                with { Value = Details.Together(before.Value, fact.Value) } : fact);
        }
        var deal = new DealView(Value(facts, FactKeys.Buyer) ?? Deal?.Buyer, Value(facts, FactKeys.Company) ?? Deal?.Company);
        return this with { Facts = facts, Deal = deal is { Buyer: null, Company: null } ? null : deal };
    }

    /// <summary>The same about a deal that is known, whose names are fuller, or other than they were taken for.</summary>
    public TalkState About(DealView deal) => this with
    {
        Deal = deal,
        Facts =
        [
            .. deal.Buyer is { } buyer ? [new TalkFact(FactKeys.Buyer, buyer, FactSource.Journal)] : Array.Empty<TalkFact>(),
            .. deal.Company is { } company ? [new TalkFact(FactKeys.Company, company, FactSource.Journal)] : Array.Empty<TalkFact>(),
            .. Facts.Where(fact => fact.Key is not (FactKeys.Buyer or FactKeys.Company)),
        ],
    };

    private static string? Value(List<TalkFact> facts, string key) =>
        facts.Find(fact => fact.Key == key && fact.Status == FactStatus.Known)?.Value;

    /// <summary>Lines of the coach's own voice that were said already: none is said twice in a talk.</summary>
    public IReadOnlyList<string> SaidLines { get; init; } = [];

    /// <summary>The journal's entry that it ended with; null where it ended with none.</summary>
    public string? Entry { get; init; }

    /// <summary>True where its last question is kept after its end, so that an answer can still be changed.</summary>
    public bool Snapshot { get; init; }

    /// <summary>The content that its last question was asked in; null where that isn't kept.</summary>
    public string? Edition { get; init; }

    /// <summary>When the seller was last heard in it.</summary>
    public DateTimeOffset? HeardAt { get; init; }
}

/// <summary>An answer that says where a deal stands now.</summary>
/// <param name="Question">The question's key.</param>
/// <param name="Answer">The answer's id.</param>
/// <param name="Act">The piece of news that it means.</param>
public sealed record DealMove(string Question, string Answer, string Act);

/// <summary>A fact of a talk, and where it came from.</summary>
/// <param name="Key">One of <see cref="FactKeys"/>.</param>
/// <param name="Value">As it is said back and goes into wording.</param>
/// <param name="Source">Where it came from.</param>
public sealed record TalkFact(string Key, string Value, FactSource Source)
{
    /// <summary>The day or moment of a fact about time.</summary>
    public Recognition.Dates.TimeExpression? When { get; init; }

    /// <summary>What part a person plays, where it was said: “finance”.</summary>
    public string? Part { get; init; }

    /// <summary>Whether the coach knows it.</summary>
    public FactStatus Status { get; init; }

    /// <summary>A fact that a message told.</summary>
    public static TalkFact Told(Fact fact) => new(fact.Key, fact.Value, FactSource.Told) { When = fact.When, Part = fact.Part };
}

/// <summary>Where a fact came from.</summary>
public enum FactSource
{
    /// <summary>Told of the seller's own accord.</summary>
    Told,

    /// <summary>Answered to a question.</summary>
    Answered,

    /// <summary>From the journal of this deal.</summary>
    Journal,
}

/// <summary>Whether a fact is known.</summary>
public enum FactStatus
{
    /// <summary>It is known.</summary>
    Known,

    /// <summary>The seller doesn't know it: not asked again at once.</summary>
    Unknown,

    /// <summary>The seller would rather not say.</summary>
    Refused,
}

/// <summary>The question that stands open.</summary>
/// <param name="Topic">Its topic.</param>
/// <param name="Question">Its key.</param>
/// <param name="Misses">How often what was said wasn't understood; two at most.</param>
public sealed record OpenAsk(string Topic, string Question, int Misses = 0)
{
    /// <summary>The fact that it asks for; null where it asks for none.</summary>
    public string? Asks { get; init; }

    /// <summary>True where any words are an answer.</summary>
    public bool TakesWords { get; init; }

    /// <summary>True while it waits behind a button.</summary>
    public bool IsFolded { get; init; }
}

/// <summary>The words that were shown last.</summary>
/// <param name="Topic">Their topic.</param>
/// <param name="Key">Their key.</param>
/// <param name="Channel">spoken, email or chat.</param>
/// <param name="Register">plain, short, warm or formal.</param>
public sealed record LastWording(string Topic, string Key, string Channel = "spoken", string Register = "plain");

/// <summary>What the coach proposed: to open another talk, or which of several things was meant.</summary>
/// <param name="Acts">The acts to choose from; one is taken by a yes.</param>
/// <param name="Message">What the seller wrote, to be carried along.</param>
/// <param name="Begins">The topic that a yes begins; null where the acts say what to do.</param>
public sealed record Proposal(IReadOnlyList<string> Acts, string Message, string? Begins = null);
