using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.BotFramework.Dialogs.Choices;

/// <summary>Recognises which choice an English text picks: by its words, by “the second one”, by “2”.</summary>
internal static partial class ChoiceRecognizers
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The choices that the text picks, in the order of the text; empty when it picks none.</summary>
    public static List<FoundChoice> RecognizeChoices(string? utterance, IList<Choice> list)
    {
        var text = utterance?.Trim() ?? "";
        var found = ByWords(text, list);
        found = found.Count > 0 ? found : ByPosition(text, list, word => Ordinal(word, list.Count));
        found = found.Count > 0 ? found : ByPosition(text, list, Number);
        return [.. found.OrderBy(f => f.Start).Select(f => f.Choice)];
    }

    private static List<FoundAt> ByWords(string text, IList<Choice> choices)
    {
        var words = Words().Matches(text);
        var taken = new bool[words.Count];
        var found = new List<FoundAt>();
        var names = choices.SelectMany((c, i) => NamesOf(c).Select(name => (name, i)));

        // The longest names first: “red wine” is not “red”, and what a name took, no other gets.
        foreach (var (name, index) in names.OrderByDescending(n => n.name.Length))
        {
            if (found.Exists(f => f.Choice.Index == index) || Locate(words, taken, name) is not var (first, last))
            {
                continue;
            }

            Array.Fill(taken, true, first, last - first + 1);
            found.Add(Found(words[first].Index, choices[index], index, name));
        }

        return found;
    }

    private static IEnumerable<string> NamesOf(Choice choice)
    {
        IEnumerable<string?> names = [choice.Value, choice.Action?.Title, .. choice.Synonyms ?? []];
        return names.Where(n => !string.IsNullOrWhiteSpace(n))!;
    }

    private static (int First, int Last)? Locate(MatchCollection words, bool[] taken, string name)
    {
        var wanted = Words().Matches(name);
        for (var start = 0; wanted.Count > 0 && start + wanted.Count <= words.Count; start++)
        {
            var fits = true;
            for (var i = 0; i < wanted.Count && fits; i++)
            {
                fits = !taken[start + i] && words[start + i].Value.Equals(wanted[i].Value, StringComparison.OrdinalIgnoreCase);
            }

            if (fits)
            {
                return (start, start + wanted.Count - 1);
            }
        }

        return null;
    }

    private static List<FoundAt> ByPosition(string text, IList<Choice> choices, Func<string, int?> positionOf)
    {
        var found = new List<FoundAt>();
        foreach (Match word in Words().Matches(text))
        {
            if (positionOf(word.Value) is { } position && position >= 1 && position <= choices.Count)
            {
                found.Add(Found(word.Index, choices[position - 1], position - 1, null));
            }
        }

        return found;
    }

    private static int? Ordinal(string word, int count)
    {
        var index = Array.FindIndex(Ordinals, o => o.Equals(word, StringComparison.OrdinalIgnoreCase));
        if (index >= 0 || word.Equals("last", StringComparison.OrdinalIgnoreCase))
        {
            return index >= 0 ? index + 1 : count;
        }

        return OrdinalDigits().Match(word) is { Success: true } digits ? Number(digits.Groups[1].Value) : null;
    }

    private static int? Number(string word)
    {
        var index = Array.FindIndex(Numbers, n => n.Equals(word, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? index + 1 : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static FoundAt Found(int start, Choice choice, int index, string? synonym) =>
        new(start, new FoundChoice { Value = choice.Value, Index = index, Score = 1, Synonym = synonym });

    // A word, or a symbol (an emoji, say) on its own. An apostrophe belongs to its word.
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*|[\p{So}\p{Sm}\p{Sk}\p{Cs}]+")]
    private static partial Regex Words();

    [GeneratedRegex("^([0-9]{1,3})(?:st|nd|rd|th)$", RegexOptions.IgnoreCase)]
    private static partial Regex OrdinalDigits();

    private sealed record FoundAt(int Start, FoundChoice Choice);
}
