using CoachBot.Dialogs;

namespace CoachBot.Practice.RolePlay;

/// <summary>The buyers that the coach can play in one situation.</summary>
/// <param name="Situation">The situation's id.</param>
/// <param name="Point">What the article says about it, in one line.</param>
/// <param name="Courses">Each a buyer with a story of their own.</param>
public sealed record RolePlayScript(string Situation, string Point, IReadOnlyList<Course> Courses);

/// <summary>One buyer: what they say at each point, and where the seller's moves lead.</summary>
public sealed record Course(string Id, string Buyer, IReadOnlyDictionary<string, CourseNode> Nodes)
{
    public const string Begin = "begin";
}

/// <summary>A point in a course.</summary>
public sealed record CourseNode(string Id)
{
    /// <summary>What the buyer says, by temperament; empty where they say nothing.</summary>
    public required IReadOnlyDictionary<Temperament, string> Says { get; init; }

    /// <summary>The buyer thinks, and whoever talks now, talks into it.</summary>
    public bool IsSilent { get; init; }

    /// <summary>They turn away what was asked.</summary>
    public bool Evades { get; init; }

    /// <summary>Where each move leads, the strongest first; a move that isn't here gets the usual answer to it.</summary>
    public IReadOnlyList<(SellerMove Move, string To)> Leads { get; init; } = [];

    /// <summary>What the talk has led to, where it ends here.</summary>
    public string? End { get; init; }
}

public enum Temperament
{
    Friendly,
    Guarded,
    Curt,
}

/// <summary>What a seller does with a message.</summary>
public enum SellerMove
{
    Thanked,
    AskedPermission,
    OneQuestion,
    SeveralQuestions,
    Argued,
    Pitched,
    Pressed,
    Discounted,
    FilledSilence,
    StayedSilent,
    Humble,
    OfferedOut,
    Other,
}

/// <summary>How a move is recognised, and what a buyer usually answers to it.</summary>
public sealed record MoveExample(SellerMove Move, bool Closes, IReadOnlyList<string> Like,
    IReadOnlyDictionary<Temperament, IReadOnlyList<string>> Answers);

/// <summary>All role-plays in one language.</summary>
public sealed class RolePlays
{
    private readonly Dictionary<string, RolePlayScript> _scripts = new(StringComparer.Ordinal);

    public IReadOnlyCollection<RolePlayScript> Scripts => _scripts.Values;

    public IReadOnlyDictionary<SellerMove, MoveExample> Moves { get; private set; } = new Dictionary<SellerMove, MoveExample>();

    /// <summary>What a buyer says who needs more than one kind word.</summary>
    public IReadOnlyDictionary<Temperament, IReadOnlyList<string>> Grudging { get; private set; } =
        new Dictionary<Temperament, IReadOnlyList<string>>();

    /// <summary>What a buyer says who has had enough.</summary>
    public IReadOnlyDictionary<Temperament, IReadOnlyList<string>> Leaves { get; private set; } =
        new Dictionary<Temperament, IReadOnlyList<string>>();

    /// <summary>What a buyer answers of whom the seller has told who they are.</summary>
    public BuyerAnswers Answers { get; private set; } = BuyerAnswers.None;

    public RolePlayScript? Find(string? situation) => situation is null ? null : _scripts.GetValueOrDefault(situation);

    internal void Put(RolePlayScript script) => _scripts[script.Situation] = script;

    internal void Use(BuyerAnswers answers) => Answers = answers;

    internal void Use(
        IReadOnlyDictionary<SellerMove, MoveExample> moves,
        IReadOnlyDictionary<Temperament, IReadOnlyList<string>> grudging,
        IReadOnlyDictionary<Temperament, IReadOnlyList<string>> leaves) =>
        (Moves, Grudging, Leaves) = (moves, grudging, leaves);
}

/// <summary>Moves as content and state spell them: "asked-permission".</summary>
public static class MoveNames
{
    private static readonly Dictionary<string, SellerMove> _byName = Enum.GetValues<SellerMove>().ToDictionary(NameOf);

    public static IEnumerable<string> All => _byName.Keys;

    public static string NameOf(SellerMove move) =>
        string.Concat(move.ToString().Select((letter, at) => char.IsUpper(letter) && at > 0
            ? $"-{char.ToLowerInvariant(letter)}"
            : char.ToLowerInvariant(letter).ToString()));

    public static SellerMove? Find(string name) => _byName.TryGetValue(name, out var move) ? move : null;
}
