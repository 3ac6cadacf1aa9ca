using CoachBot.Content;
using CoachBot.Listening.State;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Names;
using CoachBot.Time;
using Activity = Microsoft.Bot.Schema.Activity;
using Fact = CoachBot.Recognition.Listening.Fact;
using Sayable = CoachBot.Content.Names;

namespace CoachBot.Listening.Carrying;

/// <summary>
/// Says back what was told, in one short line: who, which company, how much, when, why. Each once, four at most, and no fragments.
/// </summary>
public sealed class FactsInWords(ContentLibrary content, TimeProvider time)
{
    private const int Most = 4;
    // In a list of many nobody finds a slip.
    private const int MostSentences = 2;
    private const int FewestWords = 2;

    // Who it is about shows in the wording.
    private static readonly HashSet<string> _names = new(StringComparer.Ordinal) { FactKeys.Buyer, FactKeys.Company };

    // A day that can't be told is none.
    private static readonly HashSet<string> _days =
        new(StringComparer.Ordinal) { FactKeys.Agreed, FactKeys.Call, FactKeys.Deadline, FactKeys.Remind };

    // In the order they are said. How they are in touch, how long a call was and who talked are kept, and not worth saying.
    private static readonly string[] _order =
    [
        FactKeys.Buyer, FactKeys.Boss, FactKeys.Decides, FactKeys.Colleague, FactKeys.Introduction, FactKeys.Company, FactKeys.Competitor,
        FactKeys.Amount, FactKeys.Percentage, FactKeys.Agreed, FactKeys.Call, FactKeys.Deadline, FactKeys.Remind, FactKeys.Since,
        FactKeys.Reason, FactKeys.Need, FactKeys.Next, FactKeys.Learnt,
    ];

    private static readonly HashSet<string> _inOwnWords =
        new(StringComparer.Ordinal) { FactKeys.Reason, FactKeys.Need, FactKeys.Next, FactKeys.Learnt };

    /// <summary>“Noted: Piers, finance; Fabrikam; Wednesday 25 November.”; null where nothing needs saying.</summary>
    public string? Noted(IEnumerable<Fact> told, Activity activity, bool withNames = false) =>
        Noted(told.Select(TalkFact.Told), activity, withNames);

    /// <summary>The same of what a talk knows.</summary>
    public string? Noted(IEnumerable<TalkFact> told, Activity activity, bool withNames = true) =>
        InOneLine(told, activity, withNames) is { } said ? content.Shared.Line("noted", Sayable.None.With("task", said)) : null;

    /// <summary>“Piers, finance; Fabrikam; Wednesday 25 November”; null where nothing needs saying.</summary>
    public string? InOneLine(IEnumerable<TalkFact> told, Activity activity, bool withNames = true)
    {
        var all = told.ToList();
        var details = all.Where(fact => fact.Key == FactKeys.Detail)
            .SelectMany(fact => fact.Value.Split(FactKeys.BetweenDetails))
            .SelectMany(SaidBack.Of)
            .ToList();
        var said = all
            .Where(fact => fact.Status == FactStatus.Known && (withNames
                || !_names.Contains(fact.Key)) && IsWorthSaying(fact, activity) && !IsIn(details, fact) && !IsPartOf(all, fact))
            .OrderBy(fact => Array.IndexOf(_order, fact.Key))
            .Select(fact => InWords(fact, activity))
            .Where(words => !SaidBack.IsHalf(words))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(Most)
            .ToList();
        said.AddRange(details.Take(MostSentences));
        // “Gerard's the MD; md”: nothing is said twice.
        said = [.. said.Where((one, at) => !said.Where((_, other) => other != at)
            .Any(other => other.Length > one.Length && Holds(other, one)))];
        // “Chairman” alone says nothing that was told.
        return said is [var only] && IsBareRole(all, only) ? null : said.Count == 0 ? null : string.Join("; ", said).TrimEnd('.');
    }

    // “Her boss” is said of nobody in particular.
    private static string WithoutArticle(string said) =>
        said.Split(' ', 2) is ["the" or "her" or "his" or "their" or "my" or "our", var role] ? role : said;

    private static bool IsBareRole(List<TalkFact> all, string said) => all.Exists(fact =>
        fact is { Key: FactKeys.Boss or FactKeys.Decides or FactKeys.Reason, Part: null, When: null } && fact.Value == said
            && WordCount.Of(WithoutArticle(said)) == 1 && said.All(IsSmall));

    private static bool Holds(string text, string words) =>
        $" {string.Join(' ', text.Split(_marks, StringSplitOptions.RemoveEmptyEntries))} "
        .Contains($" {string.Join(' ', words.Split(_marks, StringSplitOptions.RemoveEmptyEntries))} ", StringComparison.OrdinalIgnoreCase);

    private static readonly char[] _marks = [' ', ',', '.', ';', ':', '!', '"', '“', '”', '(', ')'];

    private static bool IsSmall(char letter) => char.IsLower(letter) || letter == ' ';

    // A name, a sum or a need stands in its sentence; a day is said in full.
    private static bool IsIn(List<string> details, TalkFact fact) =>
        fact.When is null && details.Exists(detail => detail.Contains(fact.Value, StringComparison.OrdinalIgnoreCase));

    // “Astrid, boss” needs no boss besides.
    private static bool IsPartOf(List<TalkFact> all, TalkFact fact) => all.Exists(other =>
        other.Part is { } part && other != fact && string.Equals(part, fact.Value, StringComparison.OrdinalIgnoreCase));

    private bool IsWorthSaying(TalkFact fact, Activity activity)
    {
        if (Array.IndexOf(_order, fact.Key) < 0 || string.IsNullOrWhiteSpace(fact.Value) || (_days.Contains(fact.Key) && fact.When is null))
        {
            return false;
        }
        if (_inOwnWords.Contains(fact.Key))
        {
            return WordCount.Of(fact.Value) >= FewestWords || fact.Value.All(char.IsUpper);
        }
        return fact.When is not { } when ? !FormOfAddress.IsTitleAlone(fact.Value) : !IsToday(when, activity);
    }

    // Nobody needs to be told that it is today.
    private bool IsToday(TimeExpression when, Activity activity) =>
        !when.HasTime && when.Start.Date == TimeZoneInfo.ConvertTime(time.GetUtcNow(), SellerClock.Zone(activity)).Date;

    private static string InWords(TalkFact fact, Activity activity) => fact switch
    {
        // “Since March” names no day.
        { Key: FactKeys.Since, When: { HasTime: false, Start.Day: 1 } } when !fact.Value.Any(char.IsDigit) =>
            fact.Value.StartsWith("since", StringComparison.OrdinalIgnoreCase) ? fact.Value : $"since {fact.Value}",
        { When: { End: null } when } => DateInWords.Of(new DueDate(when.Start, when.HasTime, SellerClock.Zone(activity).Id), activity),
        { Part: { } part } => $"{fact.Value}, {part}",
        _ => fact.Value,
    };
}
