using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening.Acts;

/// <summary>
/// What shows at a glance, as features: the open question, the length, marks and first words, a date, names and sums, how well an answer
/// fits.
/// </summary>
internal sealed class ActCues
{
    private const float Weight = 1f;
    private static readonly string[] _askingWords = ["what", "why", "how", "when", "who", "where", "which", "should", "can", "could", "is",
        "are", "do", "does", "did", "will", "would", "shall"];
    private static readonly string[] _askedForms = ["none", "choice", "words", "name", "date"];
    private static readonly int[] _lengths = [1, 2, 3, 5, 8, 12, 20, 35];

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public ActCues(IEnumerable<AskedQuestion> questions)
    {
        foreach (var form in _askedForms)
        {
            Number(form);
            foreach (var cue in Plain())
                Number($"{form} & {cue}");
            for (var both = 0; both < 16; both++)
                Number($"{form} & both {both}");
            for (var step = 0; step <= Steps; step++)
            {
                Number($"{form} & share {step}");
                Number($"{form} & close {step}");
            }
        }
        foreach (var cue in Plain())
            Number(cue);
        foreach (var question in questions)
            Number(question.Id);
    }

    private const int Steps = 8;

    public int Count => _numbers.Count;

    /// <summary>The numbers of the cues that an input has, ascending, all of the same weight.</summary>
    public (int[] Numbers, float Weight) Of(ActInput input)
    {
        var form = input.Open is null ? _askedForms[0] : _askedForms[1 + (int)input.Open.Form];
        var found = new List<string> { form };
        foreach (var cue in PlainOf(input))
        {
            found.Add(cue);
            found.Add($"{form} & {cue}");
        }
        if (input.Open is not null)
            found.Add(input.Open.Id);
        if (input.Evidence is { } evidence)
        {
            found.Add($"{form} & share {Step(evidence.Shares[evidence.Best])}");
            found.Add($"{form} & close {Step(evidence.Closest.Max())}");
            found.Add($"{form} & both {Step(evidence.Shares[evidence.Best]) / 3 * 4 + Step(evidence.Closest.Max()) / 3}");
        }
        return ([.. found.Select(cue => _numbers.GetValueOrDefault(cue, -1)).Where(number => number >= 0).Order()], Weight);
    }

    private static int Step(float share) => Math.Clamp((int)(share * Steps), 0, Steps);

    private void Number(string cue) => _numbers.TryAdd(cue, _numbers.Count);

    private static IEnumerable<string> Plain() =>
        ["?", "asks first", "if", "date", "person", "company", "amount", "not", "denied", "i first", "you", "verb first",
            .. _lengths.Select(length => $"words {length}"), "words more"];

    private static IEnumerable<string> PlainOf(ActInput input)
    {
        var words = input.Whole.Words;
        if (words.Contains("?"))
            yield return "?";
        if (words.Count > 0 && _askingWords.Contains(words[0]))
            yield return "asks first";
        if (words.Contains("if"))
            yield return "if";
        if (input.HasDate)
            yield return "date";
        if (input.Whole.Slots.Buyer is not null)
            yield return "person";
        if (input.Whole.Slots.Company is not null)
            yield return "company";
        if (input.Whole.Slots.Amount is not null)
            yield return "amount";
        if (words.Any(Normalization.CanonicalWords.IsNegation))
            yield return "not";
        if (input.HasDenied)
            yield return "denied";
        if (words.Count > 0 && words[0] == "i")
            yield return "i first";
        if (words.Contains("you"))
            yield return "you";
        var length = _lengths.FirstOrDefault(longest => words.Count <= longest);
        yield return length == 0 ? "words more" : $"words {length}";
    }
}
