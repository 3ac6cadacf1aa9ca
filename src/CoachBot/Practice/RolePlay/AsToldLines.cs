using System.Globalization;
using CoachBot.Content;
using CoachBot.Dialogs;

namespace CoachBot.Practice.RolePlay;

/// <summary>The lines of a buyer who is played as told, by names that a play can keep: “last-time/2”.</summary>
internal sealed class AsToldLines(RolePlays plays)
{
    /// <summary>Between the names of what is said in one breath.</summary>
    public const char Both = '+';

    /// <summary>Begins the names of what they come back with.</summary>
    public const string Back = "back-";

    /// <summary>Begins the names of what is said before an answer.</summary>
    public const string Before = "before-";

    private const string Begins = "begins-";
    private const string First = "first-";
    private const string Then = "then-";

    private static readonly string[] _small = ["we", "we're", "we've", "we'd", "it", "it's", "you", "you're", "the", "that", "that's",
        "there", "there's", "they", "our", "my", "not", "no", "too", "send", "others", "this", "your", "nobody", "everything", "perhaps",
        "come", "call"];

    /// <summary>How they pick up, or what they said last.</summary>
    public string Of(PlayState state) => state.Said is [.., var last] ? Said(state, last)
        : Said(state, Id(Place(state), state.Seed % Lines(Place(state), state).Count));

    /// <summary>What stands behind a name, or several.</summary>
    /// <param name="state">Where the play stands.</param>
    /// <param name="ids">The names.</param>
    /// <param name="about">The words of a question that the answer may take up.</param>
    public string Said(PlayState state, string ids, AskedAbout? about = null) =>
        string.Join(' ', ids.Split(Both).Select(id => One(state, id, about)));

    /// <summary>The next line of a kind: which comes first differs from talk to talk; null where all are said.</summary>
    public string? Unsaid(PlayState state, string name)
    {
        var count = Lines(name, state).Count;
        return Enumerable.Range(0, count).Select(at => Id(name, (state.Seed + at) % count)).FirstOrDefault(id => !IsSaid(state, id));
    }

    /// <summary>What they usually say to a move.</summary>
    public string ToMove(PlayState state, SellerMove move)
    {
        var name = MoveNames.NameOf(move);
        return Unsaid(state, $"={name}") ?? Unsaid(state, $"={MoveNames.NameOf(SellerMove.Other)}") ?? Id($"={name}", 0);
    }

    /// <summary>How they come back to what they always say; null where they have.</summary>
    public string? ComesBack(PlayState state) =>
        state.Said.Any(said => said.Contains(Back, StringComparison.Ordinal)) ? null : Unsaid(state, Back);

    /// <summary>With a word that shows what sort of person speaks: now and then, beginning with the first answer.</summary>
    public string InTheirManner(PlayState state, string ids)
    {
        if (state.Told?.Manner is not { } manner || !plays.Answers.Manners.TryGetValue(manner, out var words)
            || state.Played.Count % 2 == 0)
        {
            return ids;
        }
        return words.Before.Count > 0 ? Unsaid(state, $"{First}{manner}") is { } first ? $"{first}{Both}{ids}" : ids
            : Unsaid(state, $"{Then}{manner}") is { } then ? $"{ids}{Both}{then}" : ids;
    }

    private static bool IsSaid(PlayState state, string id) => state.Said.Any(said => said.Split(Both).Contains(id));

    private static string Id(string name, int at) => string.Create(CultureInfo.InvariantCulture, $"{name}/{at}");

    private string One(PlayState state, string id, AskedAbout? about)
    {
        var parts = id.Split('/');
        var (lines, at) = (Lines(parts[0], state), int.Parse(parts[1], CultureInfo.InvariantCulture));
        return Sentences(lines[at % lines.Count].Fill(Names(state, about)));
    }

    private IReadOnlyList<Template> Lines(string name, PlayState state) =>
        name.StartsWith(Begins, StringComparison.Ordinal) ? OfPlace(name[Begins.Length..], state)
        : name.StartsWith(Before, StringComparison.Ordinal)
            ? plays.Answers.Before[MoveNames.Find(name[Before.Length..]) ?? SellerMove.Thanked][state.Temperament]
        : name.StartsWith(First, StringComparison.Ordinal) ? OfManner(name[First.Length..])?.Before ?? []
        : name.StartsWith(Then, StringComparison.Ordinal) ? OfManner(name[Then.Length..])?.After ?? []
        : name == Back ? plays.Answers.Back[state.Temperament]
        : name[0] == '=' ? [.. plays.Moves[MoveNames.Find(name[1..]) ?? SellerMove.Other].Answers[state.Temperament].Select(Template.Parse)]
        : Answers(name, state);

    private IReadOnlyList<Template> Answers(string name, PlayState state) =>
        plays.Answers.All.FirstOrDefault(answer => answer.Name == name) is not { } found ? OfPlace(BuyerAnswers.Known, state)
        : state.Told?.Manner is { } manner && found.ByManner.TryGetValue(manner, out var theirs) ? theirs
        : found.Says[state.Temperament];

    private MannerWords? OfManner(string name) =>
        Enum.TryParse<Manner>(name, out var manner) ? plays.Answers.Manners.GetValueOrDefault(manner) : null;

    private IReadOnlyList<Template> OfPlace(string place, PlayState state) =>
        plays.Answers.Begins.GetValueOrDefault(place, plays.Answers.Begins[BuyerAnswers.Known])[state.Temperament];

    // Their own words first; else how they'd begin where the case stands.
    private string Place(PlayState state) => Begins + (state.Told switch
    {
        { Words: not null, IsAlways: true } => BuyerAnswers.InTheirLine,
        { Words: not null } => BuyerAnswers.InTheirWords,
        { IsCold: true } => BuyerAnswers.Cold,
        _ => plays.Answers.Begins.ContainsKey(state.Situation) ? state.Situation : BuyerAnswers.Known,
    });

    private static Names Names(PlayState state, AskedAbout? about) => Content.Names.None
        .With("who", state.Buyer?.Split(' ')[^1])
        .With("supplier", state.Told?.Supplier)
        .With("ends", state.Told?.Ends)
        .With("size", state.Told?.Size)
        .With("known", state.Told?.Known)
        .With("words", state.Told?.Words is { Length: > 0 } words ? Ended(words) : null)
        .With("line", state.Told?.Words is { Length: > 0 } line ? Inside(Ended(line)) : null)
        .With("quote", state.Told?.Words is { Length: > 0 } quote ? $"“{quote.TrimEnd('.', ',')}”" : null)
        .With("matter", about?.Matter)
        .With("whom", about?.Subject)
        .With("time", about?.Time)
        .With("second", about?.Second);

    private static string Ended(string words) => words[^1] is '.' or '?' or '!' or '…' ? words : $"{words}.";

    // “As I said: we already have a supplier.”
    private static string Inside(string words) => _small.Contains(words.Split(' ')[0].ToLowerInvariant().TrimEnd(',', '.'))
        ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    // What was told may begin a sentence.
    private static string Sentences(string line)
    {
        var letters = line.ToCharArray();
        for (var at = 0; at < letters.Length; at++)
        {
            if (at == 0 || (at > 1 && letters[at - 1] == ' ' && letters[at - 2] is '.' or '?' or '!'))
            {
                letters[at] = char.ToUpperInvariant(letters[at]);
            }
        }
        return new string(letters);
    }
}
