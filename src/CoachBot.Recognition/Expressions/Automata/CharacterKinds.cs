namespace CoachBot.Recognition.Expressions.Automata;

/// <summary>
/// Characters that an expression can't tell apart are one kind, so that a table of what comes next has few columns. A character's kind is
/// found when it first stands in a text.
/// </summary>
internal sealed class CharacterKinds(CharacterSet[] sets)
{
    /// <summary>The kind of a character that never stood in a text.</summary>
    public const int Unknown = 0;

    /// <summary>The kind that stands for the end of the text.</summary>
    public const int End = 1;

    /// <summary>The kind of a new line as a text's last character.</summary>
    public const int LastLineEnd = 2;

    // Nearly all characters of a text, which lie together so that they stay at hand.
    private const int Ascii = 128;

    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private readonly ushort[] _ascii = new ushort[Ascii];
    private readonly ushort[]?[] _pages = new ushort[PageSize][];
    private readonly List<Kind> _kinds =
        [new([], IsWord: false), new([], IsWord: false), new(Array.ConvertAll(sets, set => set.Contains('\n')), IsWord: false)];

    /// <summary>How many are known.</summary>
    public int Count => _kinds.Count;

    /// <summary>A kind by its number.</summary>
    /// <param name="number">From <see cref="Of"/>.</param>
    public Kind this[int number] => _kinds[number];

    /// <summary>The number of a character's kind. Safe beside <see cref="Learn"/>.</summary>
    /// <param name="character">Any.</param>
    public int Of(char character) => character < Ascii ? _ascii[character]
        : _pages[character >> PageBits] is { } page ? page[character & (PageSize - 1)]
        : Unknown;

    /// <summary>Finds the kind of a character that never stood in a text. One at a time.</summary>
    /// <param name="character">Any.</param>
    public int Learn(char character)
    {
        var kind = new Kind(Array.ConvertAll(sets, set => set.Contains(character)), CharacterSet.IsWordAtBorder(character));
        var number = _kinds.FindIndex(LastLineEnd + 1, kind.Equals);
        if (number < 0)
        {
            number = _kinds.Count;
            _kinds.Add(kind);
        }
        if (character < Ascii)
        {
            _ascii[character] = (ushort)number;
        }
        else
        {
            (_pages[character >> PageBits] ??= new ushort[PageSize])[character & (PageSize - 1)] = (ushort)number;
        }
        return number;
    }

    /// <summary>Characters that an expression can't tell apart.</summary>
    /// <param name="IsIn">Whether they are in each of the expression's sets.</param>
    /// <param name="IsWord">Whether they make a word's border.</param>
    internal sealed record Kind(bool[] IsIn, bool IsWord)
    {
        /// <inheritdoc/>
        public bool Equals(Kind? other) => other is not null && IsWord == other.IsWord && IsIn.AsSpan().SequenceEqual(other.IsIn);

        /// <inheritdoc/>
        public override int GetHashCode() => IsIn.Count(isIn => isIn);
    }
}
