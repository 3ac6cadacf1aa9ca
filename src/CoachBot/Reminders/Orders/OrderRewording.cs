using CoachBot.Recognition.Expressions;

namespace CoachBot.Reminders.Orders;

/// <summary>What a reminder shall say instead, where it is said in a message that names it.</summary>
internal static partial class OrderRewording
{
    private const int ShortestWord = 3;

    /// <returns>Null where the words leave the reminder's own as they are.</returns>
    public static string? Read(Reminder reminder, string words, OrderTimes times)
    {
        if (reminder.Task is not { } task)
        {
            return null;
        }
        if (Quoted.Match(words) is { Success: true } more && Adds.IsMatch(words))
        {
            return $"{task} and {AndFirst.Replace(more.Groups["what"].Value, "").Trim(' ', '.', ',')}";
        }
        foreach (var said in Said(words).Where(said => !IsTimeFirst(said, times)))
        {
            if (times.Without(NotThat.Replace(said, "")).Any(char.IsLetter))
            {
                return Fitted(task, said, reminder);
            }
        }
        return Exchanged(task, words, times) ?? ReminderRewording.Read(task, words);
    }

    // “Must be Thursday, I said wrong”.
    private static bool IsTimeFirst(string said, OrderTimes times) =>
        said.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && !times.Without(said[..comma]).Any(char.IsLetter)
            && times.SaysWhen(said[..comma]);

    private static readonly WordExpression Adds = new(@"\badd\b");

    private static readonly WordExpression AndFirst = new(@"^\W*(?:and|plus|also) ");

    private static IEnumerable<string> Said(string words) => new[] { Quoted, ShallBe, RatherDo }
        .Select(form => form.Match(words))
        .Where(match => match.Success)
        .Select(match => match.Groups["what"].Value.Trim(' ', '.', ',', '!'));

    // “Figures and the reference list” goes on where the task says “figures”; “email Tom” says it all.
    private static string Fitted(string task, string said, Reminder reminder)
    {
        said = NotThat.Replace(said, "").Trim(' ', '.', ',', '!');
        if (Deed.IsMatch(said))
        {
            return Whole(task, Named(said, reminder));
        }
        foreach (var word in said.Split(' ').Where(word => word.Length >= ShortestWord))
        {
            if (Find(task, word) is { } at)
            {
                return task[..at] + Lowered(said[said.IndexOf(word, StringComparison.Ordinal)..]);
            }
        }
        return said;
    }

    private static string Lowered(string said) => And.Replace(said, " and ");

    // The company that stood behind it stands there still.
    private static string Whole(string task, string said) =>
        task.LastIndexOf(", ", StringComparison.Ordinal) is var at and > 0
            && task[(at + 2)..] is { Length: > 0 } company && char.IsUpper(company[0])
            && !ReminderFinder.Mentions(said, company) ? $"{said}, {company}" : said;

    private static string Named(string said, Reminder reminder) =>
        (reminder.Buyer ?? NameIn(reminder.Task!)) is { } name && !ReminderFinder.Mentions(said, name)
            ? Pronoun.Replace(said, name, 1) : said;

    private static string? NameIn(string task) =>
        task.Split(' ').Skip(1).Select(word => word.Trim(',', '.')).FirstOrDefault(word => word.Length > 1 && char.IsUpper(word[0]));

    // “The contract, not the figures”, “it isn't Ana, it's her colleague Björn”.
    private static string? Exchanged(string task, string words, OrderTimes times)
    {
        foreach (var match in IsNotIs.Matches(words).Concat(NotThisNew.Matches(words)))
        {
            var (old, said) = (match.Groups["old"].Value, Who.Replace(match.Groups["new"].Value, "").Trim(' ', ',', '.'));
            if (said.Length > 1 && old.Length > 1 && Find(task, old) is { } at && Find(task, said) is null
                && times.Without(said).Any(char.IsLetter) && !Deed.IsMatch(old))
            {
                return task.Remove(at, old.Length).Insert(at, said);
            }
        }
        return null;
    }

    private static int? Find(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length])))
            {
                return at;
            }
        }
        return null;
    }

    private static readonly WordExpression Quoted = new("[\"“](?<what>[^\"“”]{3,80})[\"”]");

    private static readonly WordExpression ShallBe = new(
        @"\b(?:should|shall|must|ought to|needs to|has to|(?:is|was) (?:supposed|meant) to) (?:be called|be|say|read)\b" +
            @"[\s:,]*(?<what>.+)$|\bso (?:that )?it (?:reads|says)\b[\s:,]*(?<what>.+)$" +
            @"|\b(?:text|wording|words?) (?:to|into)\b[\s:,]*(?<what>.+)$");

    private static readonly WordExpression RatherDo = new(
        @"\b(?:will not|won['’]?t|do not|don['’]?t|not going to|not gonna|no longer|not) [^,.;!?]{3,40}[,.;]\s*(?:but|better" +
            @"|rather|instead|i['’]?ll|have me|get me|make me)(?: (?:i|i['’]ll|i will|to|better|rather" +
            @"|instead))* (?<what>(?:call|ring|phone" +
            @"|email|mail|write|text|send|ask|visit|meet|message)\b[^,.;!?]*)");

    private static readonly WordExpression IsNotIs = new(
        @"\b(?:isn['’]?t|is not|it['’]s not|not) (?:a |an |the |to )?(?<old>[\w’'-]+)\b[^.;!?]*?[,.;]? (?:it['’]s|it is|but|make it)" +
            @" (?:to |for )?(?:a |an |the )?(?<new>[^,.;!?]+)");

    private static readonly WordExpression NotThisNew = new(@"\b(?<new>[\w’'-]+),? (?:and )?not (?:a |the |to )?(?<old>[\w’'-]+)\b");

    private static readonly WordExpression NotThat = new(@",? (?:and )?not .*$");

    private static readonly WordExpression Who = new(
        @"^(?:her|his|their|the|a|my) (?:colleague|boss|manager|assistant|deputy|partner|wife|husband|brother|sister|successor|pa) ");

    private static readonly WordExpression Pronoun = new(@"\b(?:him|her|them)\b");

    private static readonly WordExpression And = new(@" AND ");

    private static readonly WordExpression Deed = new(
        @"^(?:call|ring|phone|telephone|email|e-mail|mail|write|text|send|ask|chase|follow|check|book|thank|visit|meet|prepare|prep" +
            @"|message|invite|answer|reply|tell|bring|show)\b");
}
