namespace CoachBot.Content.Authoring;

/// <summary>What was probably meant by a word that isn't known.</summary>
internal static class Nearest
{
    /// <summary>A sentence that begins with a space, or nothing where no known word is near.</summary>
    public static string Hint(string word, params IEnumerable<string> known) =>
        Of(word, known) is { } near ? $" Did you mean '{near}'?" : "";

    /// <returns>The nearest of the known words, or null where each is another word altogether.</returns>
    public static string? Of(string word, IEnumerable<string> known)
    {
        var farthest = Math.Max(1, word.Length / 3);
        return known.Select(each => (Word: each, Slips: Slips(word, each))).Where(each => each.Slips <= farthest)
            .OrderBy(each => each.Slips).ThenBy(each => each.Word, StringComparer.Ordinal).FirstOrDefault().Word;
    }

    /// <summary>How many letters must be added, left out, changed or swapped with their neighbour to make one word the other.</summary>
    private static int Slips(string one, string other)
    {
        int[] before = [];
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var next = new int[row.Length];
            next[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var swapped = i > 1 && j > 1 && Same(one[i - 1], other[j - 2]) && Same(one[i - 2], other[j - 1]);
                var changed = row[j - 1] + (Same(one[i - 1], other[j - 1]) ? 0 : 1);
                next[j] = Math.Min(Math.Min(changed, 1 + Math.Min(row[j], next[j - 1])), swapped ? before[j - 2] + 1 : int.MaxValue);
            }

            (before, row) = (row, next);
        }

        return row[^1];
    }

    private static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
