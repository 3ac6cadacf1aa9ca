using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.BotFramework.Dialogs.Choices;

/// <summary>Recognises which choice an English text picks: by its words, by “the second one”, by “2”.</summary>
public partial class ChoiceRecognizers
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The choices that the text picks, in the order of the text; empty when it picks none.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string? utterance, IList<string> choices, FindChoicesOptions? options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>The choices that the text picks, in the order of the text; empty when it picks none.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string? utterance, IList<Choice> list, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        var text = utterance?.Trim() ?? "";
        options ??= new FindChoicesOptions();
        var found = ByWords(text, list, options);
        if (found.Count == 0 && options.RecognizeOrdinals)
        {
            found = ByPosition(text, list, word => Ordinal(word, list.Count));
        }

        return found.Count == 0 && options.RecognizeNumbers ? ByPosition(text, list, Number) : found;
    }

    private static List<ModelResult<FoundChoice>> ByWords(string text, IList<Choice> choices, FindChoicesOptions options)
    {
        var words = Words().Matches(text);
        var taken = new bool[words.Count];
        var found = new List<ModelResult<FoundChoice>>();
        var names = choices.SelectMany((c, i) => NamesOf(c, options).Select(name => (name, i)));

        // The longest names first: “red wine” is not “red”, and what a name took, no other gets.
        foreach (var (name, index) in names.OrderByDescending(n => n.name.Length))
        {
            if (found.Exists(f => f.Resolution.Index == index) || Locate(words, taken, name) is not var (first, last))
            {
                continue;
            }

            Array.Fill(taken, true, first, last - first + 1);
            found.Add(Result(text, words[first].Index, words[last].Index + words[last].Length - 1, choices[index], index, name));
        }

        return [.. found.OrderBy(f => f.Start)];
    }

    private static IEnumerable<string> NamesOf(Choice choice, FindChoicesOptions options)
    {
        IEnumerable<string?> names = [options.NoValue ? null : choice.Value, options.NoAction ? null : choice.Action?.Title, .. choice.Synonyms ?? []];
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

    private static List<ModelResult<FoundChoice>> ByPosition(string text, IList<Choice> choices, Func<string, int?> positionOf)
    {
        var found = new List<ModelResult<FoundChoice>>();
        foreach (Match word in Words().Matches(text))
        {
            if (positionOf(word.Value) is { } position && position >= 1 && position <= choices.Count)
            {
                found.Add(Result(text, word.Index, word.Index + word.Length - 1, choices[position - 1], position - 1, null));
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

    private static ModelResult<FoundChoice> Result(string text, int start, int end, Choice choice, int index, string? synonym) => new()
    {
        Start = start,
        End = end,
        Text = text[start..(end + 1)],
        TypeName = "choice",
        Resolution = new FoundChoice { Value = choice.Value, Index = index, Score = 1, Synonym = synonym },
    };

    // A word, or a symbol (an emoji, say) on its own. An apostrophe belongs to its word.
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*|[\p{So}\p{Sm}\p{Sk}\p{Cs}]+")]
    private static partial Regex Words();

    [GeneratedRegex("^([0-9]{1,3})(?:st|nd|rd|th)$", RegexOptions.IgnoreCase)]
    private static partial Regex OrdinalDigits();
}
