using System.Globalization;
using CoachBot.Dialogs.Questions;
using CoachBot.Recognition.Numbers;

namespace CoachBot.Calls;

/// <summary>How much of a call the seller talked, in percent.</summary>
public static class TalkShare
{
    private const string Prefix = "about-";
    private static readonly int[] Answers = [20, 40, 50, 60, 80];

    /// <summary>The figure that was written, or the one that the answer stands for; null where there was none.</summary>
    public static int? Read(Answer answer) =>
        ShareReader.Read(answer.Text) ?? (answer.Id is { } id ? int.Parse(id.AsSpan(Prefix.Length), CultureInfo.InvariantCulture) : null);

    /// <summary>The answer that comes closest.</summary>
    public static string Nearest(int percent) =>
        Prefix + Answers.MinBy(answer => Math.Abs(answer - percent)).ToString(CultureInfo.InvariantCulture);
}
