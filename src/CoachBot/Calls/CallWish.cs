using CoachBot.Listening.State;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using Fact = CoachBot.Recognition.Listening.Fact;

namespace CoachBot.Calls;

/// <summary>
/// “Put tomorrow 11 am call to Venkatesh”, “call her Monday after 5”, “12th Jan 10am. And …”: a call that is set, in the middle of a talk.
/// </summary>
internal static class CallWish
{
    private const double Plainly = 0.95;
    private const double Surely = 0.85;
    private const int FewWordsBeside = 2;
    private static readonly string[] _services = ["set-reminder", "prepare-call", "check-draft", "practise"];
    private static readonly string[] _asksDay = [FactKeys.Agreed, FactKeys.Call, FactKeys.Remind, FactKeys.Deadline];

    /// <summary>The reading with the call as set; null where the words set none.</summary>
    public static Reading? In(Reading reading, TalkState talk, IDateTimeReader dates, DateTimeContext context)
    {
        var text = reading.Utterance.Text;
        if (_services.Contains(talk.Topic) || _asksDay.Contains(talk.Open?.Asks) || Reminds.IsMatch(text) || ThatDay.IsMatch(text))
        {
            return null;
        }
        var first = text[..End(text, 0)];
        var start = IsDateAlone(first, dates, context) ? 0 : Wish.Match(text) is { Success: true } wish ? Begin(text, wish) : -1;
        var end = start < 0 ? 0 : End(text, start);
        if (start < 0
            || Says.IsMatch(text.AsSpan(0, start))
            || (end < text.Length && text[end] == '?')
            || First(text[start..end], dates, context) is not { } when)
        {
            return null;
        }
        var span = new Span(start, end - start);
        var command = new Command("news.call-set", null, span, Plainly);
        var agreed = new Fact(FactKeys.Agreed, text.Substring(start + when.Index, when.Length), new Span(start + when.Index, when.Length),
            1) { When = when };
        return reading with
        {
            Commands = [command, .. Besides(reading, text[end..].TrimStart('.', ' ', ',', ';', '!'))],
            Ranking = [command, .. reading.Ranking],
            Facts = [.. reading.Facts.Where(fact => fact.When is null), agreed],
        };
    }

    // What is asked or wanted besides stands behind it.
    private static IEnumerable<Command> Besides(Reading reading, string rest)
    {
        var other = reading.Commands.FirstOrDefault(command => command.P >= Surely && command.Act is not ("want.prepare" or "want.remind")
            && (command.Act.StartsWith("want.", StringComparison.Ordinal) || command.Act.StartsWith("ask.", StringComparison.Ordinal)));
        return other is null || rest.Length == 0
            ? []
            : [other with { Span = new(reading.Utterance.Text.Length - rest.Length, rest.Length) }];
    }

    private static TimeExpression? First(string words, IDateTimeReader dates, DateTimeContext context) =>
        dates.ReadAll(words, context)
            .FirstOrDefault(date => date is { HasTime: true, End: null } && date.StartIn(context.Zone) > context.Now);

    private static bool IsDateAlone(string sentence, IDateTimeReader dates, DateTimeContext context) =>
        First(sentence, dates, context) is { } when && Day.IsMatch(sentence)
        && sentence.Remove(when.Index, when.Length).Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Length <= FewWordsBeside;

    private static int Begin(string text, System.Text.RegularExpressions.Match wish)
    {
        var at = wish.Index;
        while (at < wish.Index + wish.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }
        return at;
    }

    // “9.15” ends no sentence.
    private static int End(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] is '!' or '?' or '\n' or ';' || (text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))))
            {
                return at;
            }
        }
        return text.Length;
    }

    private static readonly WordExpression Reminds =
        new(@"\b(?:remind|nudge|ping|prompt|don'?t let me forget|should|shall|could i|can i)\b");

    // “I'll ring him at 3 that day” is on a day that was told before.
    private static readonly WordExpression ThatDay = new(@"\b(?:that|the same) day\b");

    // “She says call her at 9” is their wish.
    private static readonly WordExpression Says = new(@"\b(?:says?|said|asks?|asked|wants?|wrote|told)(?: me| us)?(?: to)?\W*$");

    private static readonly WordExpression Day =
        new(@"\b(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d{1,2}(?:st|nd|rd|th|[./-]\d))");

    private static readonly WordExpression Wish = new(
        @"(?:^|[.,;!]\s+|\b(?:and|so|then|ok|okay|please)\s+)(?:(?:please|pls|i'?ll|i will|to|must|i must|gotta|need to" +
            @"|will)\s+)*(?:(?:call|ring|phone|see|meet|visit) (?:her|him|them|(?-i:\p{Lu}[\p{L}'’-]+))(?: back)?\b|(?:put|pencil|book" +
            @"|schedule|add|enter|plan|fix|diary|note)(?: me| us| in| down| up)*\b[^.!?]{0,60}\b(?:call|meeting|visit|appointment|demo" +
            @"|video|teams|zoom|coffee|lunch)\b)");
}
