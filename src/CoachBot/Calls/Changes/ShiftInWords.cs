using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Calls.Changes;

/// <summary>By how much something is moved: “half an hour later”, “bumped by a week”, “45 mins forward”.</summary>
/// <param name="Days">Whole days; the hour of the day stays.</param>
/// <param name="Time">Hours and minutes.</param>
/// <param name="Words">The words that say so.</param>
internal sealed record ShiftInWords(int Days, TimeSpan Time, Span Words)
{
    private const int DaysOfWeek = 7;

    /// <summary>What a text says of it; null where it says no such thing.</summary>
    public static ShiftInWords? Of(string text) => Told(text, Later) ?? Told(text, By) ?? Told(text, AtOnce) ?? NextOne(text);

    /// <summary>The time that it makes of one.</summary>
    public DateTime From(DateTime local) => local.AddDays(Days) + Time;

    private static ShiftInWords? Told(string text, WordExpression expression)
    {
        if (expression.Match(text) is not { Success: true } told || ComesFromNow(text, told.Groups["long"]))
        {
            return null;
        }
        var length = told.Groups["long"].Value.Replace("fortnight", "2 weeks", StringComparison.OrdinalIgnoreCase)
            .Replace("a couple of", "2", StringComparison.OrdinalIgnoreCase)
            .Replace("half-hour", "half an hour", StringComparison.OrdinalIgnoreCase)
            .Replace("another", "1", StringComparison.OrdinalIgnoreCase);
        if (DurationReader.Read(length) is not { Ticks: > 0 } by)
        {
            return null;
        }
        by = Earlier.IsMatch(told.Value) ? -by : by;
        return by.Ticks % TimeSpan.TicksPerDay == 0
            ? new(by.Days, TimeSpan.Zero, new(told.Index, told.Length))
            : new(0, by, new(told.Index, told.Length));
    }

    // “Moved to the day after”, “the week before, same time”.
    private static ShiftInWords? NextOne(string text)
    {
        if (OneOn.Match(text) is not { Success: true } one)
        {
            return null;
        }
        var days = one.Groups["week"].Success ? DaysOfWeek : 1;
        return new(one.Groups["before"].Success ? -days : days, TimeSpan.Zero, new(one.Index, one.Length));
    }

    // “In two weeks”, “two weeks from now” counts from today, and not from where it stands; “for an hour” is how long.
    private static bool ComesFromNow(string text, System.Text.RegularExpressions.Group length) =>
        FromNow.IsMatch(text.AsSpan(length.Index + length.Length))
            || In.IsMatch(text.AsSpan(0, length.Index));

    private const string Length = @"(?<long>an hour and a half|(?:an?|one|two|three|four|five|six|seven|ten|fifteen|twenty|thirty" +
        @"|forty-?five" +
        @"|half an?|half|(?:a )?quarter of an|three quarters of an|a couple of|another|\d{1,3})[ -]?(?:more )?(?:minutes?|mins?|hours?" +
        @"|hrs?|h|days?|weeks?|wks?" +
        @"|fortnight|months?)(?: and a half)?)";

    private static readonly WordExpression Later = new(@"\b" + Length + @" (?:later|earlier|sooner|back|forward)\b");

    private static readonly WordExpression By = new(@"\b(?:(?:later|earlier|sooner|back|forward|up|out) (?:by )?|by (?:about " +
        @"|another )?)" + Length + @"\b");

    private static readonly WordExpression AtOnce = new(
        @"\b(?:mov|push|shift|shunt|bump|delay|postpon|pre-?pon|slip|drag|knock|kick|put|bring|brought" +
        @"|pull)\w*(?: [\p{L}’']+){0,5} " + Length + @"\b");

    private static readonly WordExpression OneOn = new(
        @"\b(?:the|to a) (?:(?<week>week)|day) (?:(?<before>before|earlier)|after|later)(?:\W*$|\s*[,.;!]|\s+(?:at|same|still|instead" +
        @"|please|though)\b)");

    private static readonly WordExpression Earlier = new(@"\b(?:earlier|sooner|forward|pre-?pon\w*|bring\w*|brought|pull\w*|up)\b");

    private static readonly WordExpression FromNow = new(@"^\s*(?:from (?:now|today)|ago)\b");

    private static readonly WordExpression In = new(@"\b(?:in|within|for|of|at|every|after|last|than|about every)\s*$");
}
