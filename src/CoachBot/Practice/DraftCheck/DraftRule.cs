using CoachBot.Practice.DraftCheck.Phrases;

namespace CoachBot.Practice.DraftCheck;

/// <summary>Something that the coach looks for in drafts: words, or a measure, why it matters, and what to write instead.</summary>
public sealed record DraftRule
{
    public required string Name { get; init; }

    /// <summary>Shown to the seller instead of the name.</summary>
    public required string Title { get; init; }

    /// <summary>One line.</summary>
    public required string Why { get; init; }

    /// <summary>The higher, the earlier it is shown.</summary>
    public required int Importance { get; init; }

    /// <summary>What counts or measures the draft as a whole, where words alone can't tell.</summary>
    public DraftMeasure Measure { get; init; }

    /// <summary>What it finds presses the buyer: words that two such rules find count for the more important one only.</summary>
    public bool Presses { get; init; }

    /// <summary>A draft in which it finds something is cross: nothing about it is praised.</summary>
    public bool IsHarsh { get; init; }

    public PhraseList Find { get; init; } = PhraseList.Empty;

    /// <summary>Looked for only in drafts in which nothing tells the buyer that they may say no.</summary>
    public PhraseList FindWithoutWayOut { get; init; } = PhraseList.Empty;

    /// <summary>Looked for only in drafts that ask nothing and leave no way out.</summary>
    public PhraseList FindWithoutQuestion { get; init; } = PhraseList.Empty;

    /// <summary>In the same sentence, these make the words harmless.</summary>
    public PhraseList Unless { get; init; } = PhraseList.Empty;

    /// <summary>Anywhere in the draft, these make the words harmless.</summary>
    public PhraseList UnlessAnywhere { get; init; } = PhraseList.Empty;

    /// <summary>How a seller names what it finds, when they ask for it to be put right.</summary>
    public PhraseList Called { get; init; } = PhraseList.Empty;

    /// <summary>The sources of all phrases, so that an overlay can add to them.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> Sources { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public required Suggestions Suggestions { get; init; }

    /// <summary>Drafts in which the rule must find something.</summary>
    public IReadOnlyList<string> Hits { get; init; } = [];

    /// <summary>Drafts in which it must not.</summary>
    public IReadOnlyList<string> Misses { get; init; } = [];
}

public enum DraftMeasure
{
    None,

    /// <summary>Three questions or more.</summary>
    Questions,

    /// <summary>More words than the channel bears.</summary>
    Length,

    /// <summary>I and we, against you.</summary>
    Self,

    /// <summary>Nothing that the buyer is asked.</summary>
    NoQuestion,

    /// <summary>Exclamation marks in a row, or sentence upon sentence.</summary>
    Exclamations,

    /// <summary>Something presses the buyer, and nothing tells them that they may say no.</summary>
    Pressed,
}

/// <summary>What to write instead: by situation and channel, else by situation, else by channel.</summary>
public sealed class Suggestions(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> bySituation)
{
    public const string Any = "any";
    private const string AnyChannel = "text";

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> BySituation => bySituation;

    public string For(string? situation, DraftChannel channel)
    {
        var name = channel.ToString().ToLowerInvariant();
        return Find(situation, name) ?? Find(Any, name) ?? "";
    }

    private string? Find(string? situation, string channel) =>
        situation is not null && bySituation.TryGetValue(situation, out var texts)
            ? texts.GetValueOrDefault(channel) ?? texts.GetValueOrDefault(AnyChannel)
            : null;
}
