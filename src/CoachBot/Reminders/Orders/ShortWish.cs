using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Reminders.Orders;

/// <summary>
/// A new reminder in few words: a deed with a time to come, “ring Sheila at Northwind tomorrow noon”, or when, who and what in a row,
/// “Monday 10 sharp – Alpine, new buyer”. What others do, and what is asked of the coach, is none.
/// </summary>
internal static class ShortWish
{
    private const int MostWords = 22;
    private const int FewLetters = 6;

    /// <summary>Whether a group of parts is such a wish.</summary>
    public static bool Is(OrderGroup group, string words, IReadOnlyList<Reminder> named, OrderTimes times)
    {
        if (group.Parts.Any(part => part.Asks || part.Kind is OrderKind.Drop or OrderKind.Finish or OrderKind.Change)
            || WordCount.Of(words) > MostWords || DealNews.TellsOfOthers(words) || Other.IsMatch(words) || NoDeed.IsMatch(words)
            || !(times.IsAhead(words) || BesideCall.IsMatch(words) || Before.IsMatch(words)))
        {
            return false;
        }
        return group.Parts.Any(part => BeginsWithDeed(part, named, times)) || IsRow(words, times)
            || IsTimeThenThing(group, words, times) || IsBeforeSomebody(words);
    }

    /// <summary>“20 min before Okafor: check their contract”, “10 min before the call, coffee and the price sheet”.</summary>
    public static bool IsBeforeSomebody(string words) => Before.Match(words) is { Success: true } before
        && words[(before.Index + before.Length)..] is var then
        && then.Count(char.IsLetter) > FewLetters && (ToDo.IsMatch(then) || ToBring.IsMatch(then));

    // “In 3 hrs send Okafor the agenda”; of “call Tom on Friday” nothing is new where just that stands there.
    private static bool BeginsWithDeed(OrderPart part, IReadOnlyList<Reminder> named, OrderTimes times) =>
        BesideCall.Replace(times.Without(part.Words), " ").Trim() is var left && Deed.IsMatch(left) && !ForCoach.IsMatch(left)
            && !named.Any(one => one.Task is { } task && left.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .All(word => task.Contains(word.Trim(',', '.', ';'), StringComparison.OrdinalIgnoreCase)));

    // When alone, a dash, then who and what.
    private static bool IsRow(string words, OrderTimes times) => Mark.Match(words) is { Success: true } mark
        && times.IsAhead(words[..mark.Index])
        && times.Without(words[..mark.Index]).Count(char.IsLetter) <= FewLetters
        && times.Without(words[(mark.Index + mark.Length)..]).Count(char.IsLetter) > FewLetters
        && !Verb.IsMatch(words);

    // “Week 51 Monday 10h, kickoff doc for Woodgrove”: a day with an hour alone, a comma, then what; an appointment is none.
    private static bool IsTimeThenThing(OrderGroup group, string words, OrderTimes times) =>
        words.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && group.Parts.Count <= 3
            && times.IsAhead(words[..comma]) && times.NamesHour(words[..comma])
            && times.Without(words[..comma]).Count(char.IsLetter) <= FewLetters
            && times.Without(words[(comma + 1)..]).Count(char.IsLetter) > FewLetters
            && !times.SaysWhen(words[(comma + 1)..]) && !Verb.IsMatch(words) && !Appointment.IsMatch(words);

    private static readonly WordExpression Appointment = new(
        @"\b(?:call|meeting|demo|visit|appointment|lunch|coffee|dinner|breakfast|chat|talk|session|workshop|office|zoom|teams|with|her" +
            @"|his|their|our|she" +
            @"|he|they|you|we|me|works|suits|fine|ok|okay|good|great|perfect|agreed|confirmed|works|please|same|instead|then|rather)\b");

    private static readonly WordExpression Before = new(
        @"^\W*(?:(?:and|also|please|pls|hey)\W+)*(?:an?|half an|one|two|three|five|ten|fifteen|twenty|thirty|\d{1,3})? ?(?:hours?|hrs?" +
            @"|h|minutes?|mins?|m" +
            @"|days?) before (?:(?:the|my|our) )?(?:[\w’']+ ?){1,4}(?::|,|\s[–-])\s+");

    // “10 min before the demo, laptop dead” wishes for nothing.
    private static readonly WordExpression ToDo = new(
        @"^\W*(?:(?:and|then|also|please|pls|just|quickly|(?:i )?need to|to)\s+)*(?:call|ring|phone|telephone|e-?mail|mail|text|send" +
            @"|ask|tell|chase|follow up|check|thank|renew|confirm|pull up|write|wish|forward|collect|fetch|submit|sign|pay|print" +
            @"|dig out|look|go (?:over|through)|run through|read|re-?read|bring|take|open|close|prep|prepare|practi[sc]e|rehearse" +
            @"|think|finish|draft|review|load|get|put|set up|have|test|try|drink|eat|breathe|turn|switch|plug|charge|start|join|dial" +
            @"|log|warm up|remember|don['’]?t forget|mute|update|show|find|note|make|grab|pack)\s+\w");

    // “Coffee and the price sheet”.
    private static readonly WordExpression ToBring = new(
        @"^\W*(?:(?:the|my|our|their|his|her|a|an|some) )?[\w’'-]+ (?:and|&|plus) (?:the|my|our|their|his|her|a|an)" +
            @" [\w’'-]+(?: [\w’'-]+){0,2}\W*$");

    private static readonly WordExpression Mark = new(@"\s+[–-]+\s+|:\s+");

    private static readonly WordExpression Verb = new(
        @"\b(?:is|are|was|were|be|has|have|will|would|can|could|should|must|not|no|wait|sorry|mean|meant)\b");

    private static readonly WordExpression Deed = new(
        @"^\W*(?:(?:and|then|also|so|ok|right|please|pls|hi|hey|before \w+ call|after \w+ call)\W+)*(?:call|ring|phone|telephone|email" +
            @"|e-mail|mail|text|send|ask|chase|follow up|check|thank|renew|confirm|pull up|write|wish|forward|collect|fetch|submit|sign" +
            @"|pay|print|dig out|look up|go over|run through)\b");

    private static readonly WordExpression BesideCall = new(
        @"\b(?:hours?|hrs?|h|minutes?|mins?|day|evening|morning|right|just|straight) (?:before|after) (?:(?:the|my|our) )?" +
            @"(?:[\w’']+ ){0,2}(?:call|meeting|demo|visit|appointment)\b");

    // “Email from Pieter”, “check arrives on Monday”, “thank you, Pieter”, “sign by Friday or the price goes up”.
    private static readonly WordExpression NoDeed = new(
        @"\b(?:emails?|mails?|texts?|calls?|checks?|message) (?:from|back from|arrives?|comes?|came)\b|\bthank you\b|\bsign by\b" +
            @"|\bor (?:the|i|we|you|it|he|she|they)\b|\bboard meeting\b|\bmy line\b" +
            @"|\b(?:phone|mail|email|call|test|print|plug) (?:dead|died|down|broken?|failed|failing|dropped|crashed|froze|server)\b" +
            @"|\b(?:they|he|she|it|that|this|who|which)(?: [\w’']+){0,2} (?:bug|bother|hassle|pester|nag)s? (?:me|us)\b");

    private static readonly WordExpression ForCoach = new(
        @"\b(?:call|ring|email|mail|text|send|ask|check|write|follow|answer|forward|print|bring) (?:me|us|him|her|them|this" +
            @"|it|that|my|what|how|up|down|in|if|whether)\b|\b(?:call|ring|email|mail|text|check) with (?:me|us|him|her|them|it|this" +
            @"|that)\b|\b(?:call|visit)[- ]?(?:in|off|with|at|on|set|moved|is|was|went)\b|\bcheck[- ]?(?:off|is|was|went)\b");

    private static readonly WordExpression Other = new(
        @"\b(?:call|meeting|demo|lunch|coffee|visit|appointment|chat|dinner|breakfast) with\b|\b(?:i|we)(?:['’](?:m|ll|ve|re|d))?" +
            @" (?:\w+ )?(?:have|had|am|was|are|were|will|would|could|did|do|think|got|see|meet|speak|talk|spoke|met|rang|called|sent)\b" +
            @"|\b(?:i|we)['’](?:m|ve|d)\b|\b(?:said|says|wants|wanted|told|asked|thinks|wrote|replied|rang|rings|called|sits|decides" +
            @"|moved|cancelled|happened)\b|\bwhat (?:do|should|can|would)\b|\bhow (?:do|should|can)\b|\?");
}
