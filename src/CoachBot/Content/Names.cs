using System.Collections.Immutable;
using System.Text;
using CoachBot.Recognition.Listening.Names;

namespace CoachBot.Content;

/// <summary>Who it is about, as far as the seller has said. Anything unknown is null, and the sentence does without it.</summary>
public sealed record Names
{
    /// <summary>Names that the seller may never have said.</summary>
    public static IReadOnlyList<string> MaybeUnknown { get; } =
        ["buyer", "company", "seller", "decider", "later", "who", "supplier", "ends", "size", "known", "words",
            "quote", "trouble", "line", "matter", "whom", "time", "second"];

    /// <summary>Names that the coach's own sentences may hold besides; the coach always knows them when it says them.</summary>
    public static IReadOnlyList<string> AlwaysKnown { get; } =
        ["situation", "guess", "when", "until", "task", "minutes", "count", "subject", "title", "author", "facts", "what", "other",
            "version", "content", "they", "share", "sum", "part", "rest"];

    private readonly ImmutableDictionary<string, string> _others = ImmutableDictionary<string, string>.Empty;

    public static Names None { get; } = new();

    public string? Buyer { get; init; }

    public string? Company { get; init; }

    public string? Seller { get; init; }

    public string? this[string name] => name switch
    {
        "buyer" => Buyer,
        "company" => Company,
        "seller" => Seller,
        _ => _others.GetValueOrDefault(name),
    };

    public Names(string? buyer = null, string? company = null, string? seller = null) =>
        (Buyer, Company, Seller) = (First(buyer), Clean(company), First(seller));

    private Names(Names names, string name, string value)
    {
        (Buyer, Company, Seller) = (names.Buyer, names.Company, names.Seller);
        _others = names._others.SetItem(name, value);
    }

    public Names With(string name, string? value) => value is null ? this : new Names(this, name, value);

    /// <summary>
    /// Somebody as they are addressed, fit to be shown: the first name alone, or a title with the name; never a title alone.
    /// </summary>
    public static string? First(string? name) =>
        Clean(name) is { } clean && !FormOfAddress.IsTitleAlone(clean) ? FormOfAddress.Of(clean) : null;

    /// <summary>Who or what it is about, the name whole: a company is not called by its first word.</summary>
    public static Names About(string? buyer, string? company) => new() { Buyer = Clean(buyer) ?? Clean(company) };

    /// <summary>
    /// Who one meets: the buyer and their company, or the company alone, “your call with Contoso”. Not for words to a buyer: a company
    /// isn't greeted.
    /// </summary>
    public static Names Met(string? buyer, string? company) => Clean(buyer) is null ? About(null, company) : new(buyer, company);

    /// <summary>Names stand inside cards and links: no markup, no control or direction marks, one line, not endless.</summary>
    public static string? Clean(string? name)
    {
        if (name is null)
        {
            return null;
        }
        var clean = new StringBuilder(Math.Min(name.Length, Longest));
        foreach (var rune in name.EnumerateRunes())
        {
            if (clean.Length < Longest && Fits(rune) && !(rune.Value == ' ' && (clean.Length == 0 || clean[^1] == ' ')))
            {
                clean.Append(rune.ToString());
            }
        }
        var text = clean.ToString().Trim(' ', '.', '-', ',', '\'');
        return text.Length == 0 ? null : text;
    }

    private const int Longest = 60;

    private static bool Fits(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || rune.Value is ' ' or '-' or '\'' or '’' or '.' or ',' or '&' or '+' or 0x200D or 0xFE0F
        || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark
            or System.Globalization.UnicodeCategory.OtherSymbol;
}
