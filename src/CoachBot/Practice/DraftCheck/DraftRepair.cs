using System.Text;
using CoachBot.Practice.DraftCheck.Phrases;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Practice.DraftCheck;

/// <summary>
/// Puts right in a draft what a rule has found: the coach's words instead of the sentences in question, or what is too much left out.
/// </summary>
public sealed class DraftRepair(DraftRules rules)
{
    private const int LongestClosing = 4;
    private const int LongestName = 3;
    private const int MostTries = 4;

    /// <summary>The draft without what the rule finds; null where it finds nothing, or where only its author can do better.</summary>
    public string? Of(Draft draft, string rule)
    {
        if (rules.Find(rule) is not { } found)
        {
            return null;
        }
        // What fits the situation comes first; where the rule isn't content with it, what fits always.
        return Tried(draft, found) ?? (draft.Situation is null ? null : Tried(draft with { Situation = null }, found));
    }

    /// <summary>The draft with words of the coach's behind what it says.</summary>
    public string With(Draft draft, string words) => Tidied(Added(new DraftReading(draft, rules), words, LongestName));

    /// <summary>Its heart: whom it greets, what is said of them, one question, and the way out; null where that is no shorter.</summary>
    public string? Shorter(Draft draft)
    {
        var reading = new DraftReading(draft, rules);
        return Short(reading) is { } kept && Tidied(kept) is { Length: > 0 } tidied
            && tidied.Length < reading.Own.Text.Length ? tidied : null;
    }

    /// <summary>The words of a sentence behind whom they greet.</summary>
    internal static string WithoutGreeting(string words) => words[Greeting.Match(words).Value.Length..];

    private string? Tried(Draft draft, DraftRule rule)
    {
        var text = OwnPart.Of(draft.Text).Text;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var reading = new DraftReading(draft with { Text = text }, rules);
            var search = new RuleSearch(rules, reading);
            if (search.Of(rule).Count == 0 && Measures.Of(rule.Measure, reading, search) is null)
            {
                return tries == 0 ? null : text;
            }
            text = Tidied(Of(reading, rule, search) ?? "");
        }
        return null;
    }

    private static string? Of(DraftReading draft, DraftRule rule, RuleSearch search)
    {
        var words = rule.Suggestions.For(draft.Draft.Situation, draft.Draft.Channel);
        var matches = search.Of(rule);
        if (matches.Count > 0)
        {
            return Replaced(draft, [.. matches.SelectMany(match => SentencesOf(draft.Text, match))], words);
        }
        return rule.Measure switch
        {
            DraftMeasure.NoQuestion or DraftMeasure.Pressed => Added(draft, words),
            DraftMeasure.Self => Replaced(draft, AboutOneself(draft), words),
            DraftMeasure.Questions => Kept(draft, (sentence, at) => !sentence.Asks || at == BestQuestion(draft)),
            DraftMeasure.Length => Short(draft),
            DraftMeasure.Exclamations =>
                Loud.Replace(draft.Own.Text, marks => marks.Value.Contains('?', StringComparison.Ordinal) ? "?" : "."),
            _ => null,
        };
    }

    private static IEnumerable<int> SentencesOf(TokenizedText text, PhraseMatch match)
    {
        var first = text.Tokens[match.First].Sentence;
        return Enumerable.Range(first, text.Tokens[match.End - 1].Sentence - first + 1);
    }

    private static HashSet<int> AboutOneself(DraftReading draft) =>
        [.. draft.All("self")
            .Where(match => draft.Text.IsFirst(match.First) || draft.Text.Tokens[match.First].AfterPause)
            .Select(match => draft.Text.Tokens[match.First].Sentence)];

    // The one that leaves the answer open; else the last, which they'd answer anyway.
    private static int BestQuestion(DraftReading draft)
    {
        var open = draft.All("open-question")
            .Select(match => draft.Text.Tokens[match.First].Sentence)
            .Where(at => draft.Text.Sentences[at].Asks)
            .ToList();
        return open.Count > 0 ? open[0] : draft.Text.Sentences.ToList().FindLastIndex(sentence => sentence.Asks);
    }

    // The greeting, the first sentence about them, one question, and the way out.
    private static string? Short(DraftReading draft)
    {
        var wayOut = draft.All("way-out").Select(match => draft.Text.Tokens[match.First].Sentence).ToHashSet();
        var theirs = draft.All("other")
            .Select(match => draft.Text.Tokens[match.First].Sentence)
            .FirstOrDefault(at => !draft.Text.Sentences[at].Asks, -1);
        var question = BestQuestion(draft);
        var kept = Kept(draft,
            (sentence, at) => at == theirs || at == question || wayOut.Contains(at) || (at == 0 && sentence.Length <= LongestClosing));
        return new DraftReading(draft.Draft with { Text = kept },
            draft.Rules).WordCount <= Measures.LongestFor(draft.Draft.Channel) && (theirs >= 0 || question >= 0) ? kept : null;
    }

    private static string Kept(DraftReading draft, Func<DraftSentence, int, bool> stays) => Rewritten(draft, (sentence, at) =>
        !stays(sentence, at) ? "" : sentence.Asks ? OneQuestion(draft, sentence) : null);

    // "What is your budget, who decides, and when do you start?" becomes its first.
    private static string? OneQuestion(DraftReading draft, DraftSentence sentence)
    {
        var next = draft.All("asking-words", sentence)
            .Where(match => match.First > sentence.FirstToken && draft.Text.Tokens[match.First].AfterPause)
            .Concat(draft.All("joined-questions", sentence))
                .Select(match => match.First)
                .Where(first => first > sentence.FirstToken)
                .DefaultIfEmpty(-1)
                .Min();
        return next < 0 ? null : $"{draft.Own.Text[sentence.Start..draft.Text.Tokens[next - 1].End]}?";
    }

    private static string Replaced(DraftReading draft, HashSet<int> sentences, string words)
    {
        var isThere = draft.Own.Text.Contains(words, StringComparison.OrdinalIgnoreCase);
        var first = sentences.Count > 0 ? sentences.Min() : -1;
        return Rewritten(draft, (_, at) => !sentences.Contains(at) ? null : at == first && !isThere ? words : "");
    }

    private static string Added(DraftReading draft, string words, int longestClosing = LongestClosing)
    {
        var last = draft.Text.Sentences.ToList().FindLastIndex(sentence => sentence.Length > longestClosing);
        return Rewritten(draft, (sentence, at) => at == Math.Max(0, last)
            ? $"{draft.Own.Text[sentence.Start..sentence.End].TrimEnd()}{Pause(draft)}{words}"
            : null);
    }

    /// <param name="draft">The draft.</param>
    /// <param name="become">What a sentence becomes: nothing, other words, or null where it stays.</param>
    internal static string Rewritten(DraftReading draft, Func<DraftSentence, int, string?> become)
    {
        var (text, written, at) = (draft.Own.Text, new StringBuilder(), 0);
        for (var index = 0; index < draft.Text.Sentences.Count; index++)
        {
            var sentence = draft.Text.Sentences[index];
            var words = text[sentence.Start..sentence.End];
            written.Append(text, at, sentence.Start - at)
                .Append(become(sentence, index) is { } other ? Greeted(draft, words, other) : words);
            at = sentence.End;
        }
        return written.Append(text, at, text.Length - at).ToString();
    }

    // "Hi Anna, just checking in" loses what chases, not whom it is for.
    private static string Greeted(DraftReading draft, string words, string other)
    {
        var greeting = Greeting.Match(words).Value.TrimEnd();
        return greeting.Length == 0 || other.StartsWith(greeting, StringComparison.Ordinal) ? other : $"{greeting}{Pause(draft)}{other}";
    }

    private static string Pause(DraftReading draft) => draft.Draft.Channel == DraftChannel.Email ? "\n\n" : "\n";

    internal static string Tidied(string text) =>
        Lines.Replace(Spaces.Replace(text.ReplaceLineEndings("\n"), " ").Replace(" \n", "\n", StringComparison.Ordinal)
            .Replace("\n ", "\n", StringComparison.Ordinal), "\n\n").Trim();

    private static readonly WordExpression Greeting = new(
        @"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|greetings)" +
            @"(?: (?:(?:mr|mrs|ms|mx|dr|prof|st)\.|[^\s,.!?]+)){0,6}[,!]\s");

    private static readonly WordExpression Loud = new("[!?]*![!?]*");

    private static readonly WordExpression Spaces = new(@"[ \t]{2,}");

    private static readonly WordExpression Lines = new(@"\n{3,}");
}
