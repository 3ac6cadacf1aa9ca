using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Questions;

namespace CoachBot.Calls;

/// <summary>How much of a call the seller talked, in percent.</summary>
public static partial class TalkShare
{
    private const string Prefix = "about-";
    private static readonly int[] Answers = [20, 40, 50, 60, 80];

    /// <summary>The figure that was written, or the one that the answer stands for; null where there was none.</summary>
    public static int? Read(Answer answer)
    {
        if (Percent().Match(answer.Text) is { Success: true } written && int.Parse(written.Groups[1].Value, CultureInfo.InvariantCulture) is <= 100 and var percent)
        {
            return percent;
        }

        return answer.Id is { } id ? int.Parse(id.AsSpan(Prefix.Length), CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The answer that comes closest.</summary>
    public static string Nearest(int percent) => Prefix + Answers.MinBy(answer => Math.Abs(answer - percent)).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\W*(?:about |around |maybe |roughly )?(\d{1,3})\s*(?:%|percent|per cent)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Percent();
}
