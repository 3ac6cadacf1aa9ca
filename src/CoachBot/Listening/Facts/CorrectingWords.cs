namespace CoachBot.Listening.Facts;

/// <summary>The words that stand around what is put right: “oh wait, no, I meant Thursday, my mistake”.</summary>
internal static class CorrectingWords
{
    private static readonly char[] _between = [' ', ',', '.', ':', '\'', '’', '!', '-', '–'];

    private static readonly HashSet<string> _all = new(
        ("sorry my bad oops whoops wait i said say meant mean mistake correction actually no not it its s is and the at on make " +
            "that thats " +
            "should be rather oh ah typo wrong hang hold scratch please pls instead yes yeah ok okay well a time day better though " +
            "till to " +
            "for was o clock of in start starts starting day's silly me but " +
            "decision deadline date").Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>How many letters of a text are none of theirs.</summary>
    public static int LettersBeside(string text) => text.Split(_between, StringSplitOptions.RemoveEmptyEntries)
        .Where(word => !_all.Contains(word))
        .Sum(word => word.Count(char.IsLetter));
}
