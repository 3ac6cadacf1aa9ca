namespace CoachBot.Recognition.Tests.Expressions;

/// <summary>Expressions of all that is known here, and texts of the characters that they are about.</summary>
internal sealed class RandomExpressions(int seed)
{
    private const int Deepest = 3;
    private const int LongestText = 14;

    private static readonly string[] _ones =
    [
        "a", "b", "K", "s", "é", "’", " ", "1", "-", "_", ".", "{", "]",
        @"\.", @"\w", @"\W", @"\d", @"\D", @"\s", @"\S", @"\n", @"\p{L}", @"\p{Lu}",
        "[ab]", "[^a]", "[a-k]", "[^\\w\\s]", "[\\p{L}'’-]", "[\\d.]", "[]a]", "[^.\\n]", "(?-i:B)", "(?-i:[A-Z])", "(?-i:\\p{Lu})",
    ];

    private static readonly string[] _borders = [@"\b", @"\b", @"\B", "^", "$", @"\A", @"\z", @"\Z"];
    private static readonly string[] _times = ["?", "*", "+", "{2}", "{1,}", "{0,3}", "{1,2}", "??", "*?", "+?", "{0,2}?"];
    private static readonly string[] _groups = ["(?:", "(", "(?<name>", "(?i:", "(?-i:"];

    private static readonly string[] _characters =
    [
        "a", "A", "b", "B", "k", "\u212A", "s", "S", "é", "É", "’", "'", " ", "1", "-", "_", ".", "\n", "{", "]", "\u200D", "\u0301", "😀",
    ];

    private readonly Random _random = new(seed);

    public string Expression() => Alternatives(Deepest);

    public string Text() => string.Concat(Enumerable.Range(0, _random.Next(LongestText)).Select(_ => Any(_characters)));

    private string Alternatives(int deep) => string.Join('|', Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Sequence(deep)));

    private string Sequence(int deep) => string.Concat(Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Piece(deep)));

    private string Piece(int deep) => _random.Next(8) switch
    {
        0 => Any(_borders),
        1 or 2 when deep > 0 => $"{Any(_groups)}{Alternatives(deep - 1)}){Times()}",
        _ => Any(_ones) + Times(),
    };

    private string Times() => _random.Next(3) == 0 ? Any(_times) : "";

    private string Any(string[] of) => of[_random.Next(of.Length)];
}
