using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Replies.Sums;

/// <summary>A percentage of a sum, reckoned in the sum's own way of writing: 12% of “Rs 38 lakhs” is “Rs 4.56 lakhs”.</summary>
/// <param name="Percent">How many hundredths.</param>
/// <param name="Sum">The sum as it was written.</param>
/// <param name="Part">That part of it.</param>
/// <param name="Rest">What is left of it.</param>
internal sealed record PartOfSum(string Percent, string Sum, string Part, string Rest)
{
    private const int Decimals = 2;
    private const int Hundred = 100;

    // Nobody reckons with more digits than this in a chat.
    private const int LongestNumber = 15;

    private static readonly HashSet<string> _units = new(
        ("k m mn mio million millions thousand grand lakh lakhs crore crores cr l euro euros eur usd gbp chf inr aed zar aud cad nzd sek " +
            "nok dkk pln try kes ghs rs rupees rupee pounds pound dollars dollar bucks quid cedis rand kronor zloty lira shillings " +
                "dirhams aed r us$")
            .Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly WordExpression Asks = new(
        @"\b(?:how much (?:is|are|would|will|do|does)|how many|what(?: is|'s| are|s| would| does| do)|work out|calculate|reckon" +
            @"|figure out|so)\b[^.!?\n]{0,40}?[0-9][0-9.,]*\s*(?:%|percent|per cent|pct|prozent)");

    private static readonly WordExpression Share =
        new(@"(?<share>[0-9]{1,3}(?:[.,][0-9]{1,2})?)\s*(?:%|percent|per cent|pct|prozent)(?:\s+(?:of|off|from" +
            @"|on)\s+(?<sum>[^?!\n]{1,40}))?");

    private static readonly WordExpression Number = new(@"[0-9]{1,3}(?:[.,' ’][0-9]{3})+\b|[0-9]+(?:[.,][0-9]+)?");

    /// <summary>Whether a message asks for a part of a sum.</summary>
    public static bool IsAsked(string text) => Asks.IsMatch(text) && Share.IsMatch(text);

    /// <summary>What is asked for; null where it isn't, or where no sum is known.</summary>
    /// <param name="text">What the seller wrote.</param>
    /// <param name="known">The sum that was told before; null where none was.</param>
    public static PartOfSum? In(string text, string? known)
    {
        if (!IsAsked(text) || Share.Match(text) is not { Success: true } share)
        {
            return null;
        }
        var said = share.Groups["sum"].Value.Trim().TrimEnd('.');
        var sum = Number.IsMatch(said) ? Bare(said) : known;
        return sum is null
            || Number.Match(sum) is not { Success: true, Length: <= LongestNumber } number
            || Value(number.Value) is not { } whole
            || Value(share.Groups["share"].Value) is not { } percent
            ? null
            : new($"{share.Groups["share"].Value}%", sum, With(sum, number, whole * percent / Hundred),
                With(sum, number, whole - (whole * percent / Hundred)));
    }

    // “£18,400 be”, “38 lakhs in rupees”: what stands around a sum's currency and unit is no part of it.
    private static string Bare(string sum)
    {
        var words = sum.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, word => word.Any(char.IsDigit));
        var from = at > 0 && _units.Contains(words[at - 1].TrimEnd('.')) ? at - 1 : at;
        var to = at + 1;
        while (to < words.Length && (_units.Contains(words[to].Trim('.', ',')) || words[to].All(char.IsDigit)))
        {
            to++;
        }
        return string.Join(' ', words[from..to]).Trim(',', '.');
    }

    private static string With(string sum, Match number, decimal value) =>
        string.Concat(sum.AsSpan(0, number.Index), Written(value, number.Value), sum.AsSpan(number.Index + number.Length));

    // As it was written: 41,200 is parted by commas, and 24.800 by points.
    private static string Written(decimal value, string like)
    {
        var (isGrouped, mark) = Marks(like);
        var format = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        (format.NumberGroupSeparator, format.NumberDecimalSeparator) = isGrouped
            ? (mark, mark == "." ? "," : ".")
            : ("", mark == "," ? "," : ".");
        return Math.Round(value, Decimals).ToString(isGrouped ? "#,0.##" : "0.##", format);
    }

    private static decimal? Value(string number)
    {
        var (isGrouped, mark) = Marks(number);
        var plain = isGrouped
            ? string.Concat(number.Where(char.IsDigit))
            : number.Replace(mark.Length == 0 ? "," : mark, ".", StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    // A mark with three digits behind it parts thousands; any other is a decimal's.
    private static (bool IsGrouped, string Mark) Marks(string number)
    {
        var at = number.IndexOfAny(['.', ',', '\'', ' ', '’']);
        return at < 0 ? (false, "") : (number.Length - number.LastIndexOfAny(['.', ',', '\'', ' ', '’']) == 4, number[at].ToString());
    }
}
