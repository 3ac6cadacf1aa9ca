using CoachBot.Practice.DraftCheck.Phrases;

namespace CoachBot.Practice.DraftCheck;

/// <summary>Which findings a seller wants put right, in words: “take the first one”, “fix the question”, “all of them”.</summary>
public sealed class RepairWish
{
    // A draft may begin alike, but is longer than a wish.
    private const int MostWords = 10;

    private static readonly string[] _places = ["the-first", "the-second", "the-third"];

    private readonly TokenizedText _text;
    private readonly DraftRules _rules;

    private RepairWish(TokenizedText text, DraftRules rules) => (_text, _rules) = (text, rules);

    /// <summary>The wish that words are; null where they are none.</summary>
    public static RepairWish? In(string text, DraftRules rules)
    {
        var read = TokenizedText.Read(text, rules.Vocabulary);
        var wish = new RepairWish(read, rules);
        return read.Tokens.Count <= MostWords && (wish.Says("put-it-right") || (wish.Says("put-right") && wish.NamesOne)) ? wish : null;
    }

    /// <summary>The rules whose findings are meant; none where what is named was not found.</summary>
    /// <param name="shown">What was found, as it is shown.</param>
    /// <param name="canRepair">Whether the coach can put right what a rule finds.</param>
    public IReadOnlyList<string> Among(IReadOnlyList<Finding> shown, Func<string, bool> canRepair)
    {
        var named = shown.Where(finding => IsCalled(_rules.Find(finding.Rule)!)).ToList();
        if (named.Count > 0 || _rules.All.Any(IsCalled))
        {
            return [.. named.Select(finding => finding.Rule)];
        }
        if (Says("all-of-them"))
        {
            return [.. shown.Select(finding => finding.Rule)];
        }
        var placed = _places.SelectMany((place, at) => Says(place) ? shown.Skip(at).Take(1) : [])
            .Concat(Says("the-last") ? shown.TakeLast(1) : [])
            .ToList();
        return placed.Count > 0 || NamesOne
            ? [.. placed.Select(finding => finding.Rule)]
            : [.. shown.Select(finding => finding.Rule).Where(canRepair).Take(1)];
    }

    private bool NamesOne => Says("all-of-them") || Says("the-last") || _places.Any(Says) || _rules.All.Any(IsCalled);

    private bool IsCalled(DraftRule rule) => rule.Called.Find(_text).Any();

    private bool Says(string mark) => _rules.Marks[mark].Find(_text).Any();
}
