using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Time;

/// <summary>
/// What somebody is about to do, told by how long there is left: “25 min til a call with Ana”, “calling her in 1 min”, “dialling in 2”.
/// </summary>
public static class ComingUp
{
    private const int MostMinutes = 30;

    /// <summary>How long until the call or the meeting that a text tells of; null where it tells of none, or not in that way.</summary>
    public static TimeSpan? Wait(string text)
    {
        var match = First(text, Before, Within, Dialling);
        return match is null || IsOfPrompt(text, match) ? null
            : match.Groups["bare"].Success
            ? int.TryParse(match.Groups["bare"].ValueSpan, out var minutes) && minutes is > 0 and <= MostMinutes
                ? TimeSpan.FromMinutes(minutes) : null
            : DurationReader.Read(match.Groups["wait"].Value);
    }

    /// <summary>
    /// Whether the time may be that before a call of any day: “I read it all 20 min before the call”. “25 min til the call” is said now.
    /// </summary>
    public static bool MayBeOfAnyDay(string text) => First(text, Before) is { } match && match.Groups["any"].Success;

    /// <summary>Where somebody says that they ring, or go in, in so many minutes; null where nobody does.</summary>
    public static Span? Ringing(string text) => First(text, Dialling) is { } match ? new Span(match.Index, match.Length) : null;

    // “Remind me 15 min before the call”.
    private static bool IsOfPrompt(string text, System.Text.RegularExpressions.Match match) =>
        match.Groups["any"].Success && Prompts.IsMatch(text.AsSpan(0, match.Index));

    /// <summary>Whether the seller is about to ring or to go in, at this moment: “calling her in 1 min”.</summary>
    public static bool IsAtOnce(string text) =>
        First(text, Dialling) is not null && Wait(text) is { TotalMinutes: <= MostMinutes };

    /// <summary>The text without the words that say so, and what stands around them.</summary>
    public static string Without(string text) => Dialling.Replace(text.Replace('’', '\''), " ");

    private static System.Text.RegularExpressions.Match? First(string text, params ReadOnlySpan<WordExpression> ways)
    {
        var plain = text.Replace('’', '\'');
        foreach (var way in ways)
        {
            if (way.Match(plain) is { Success: true } match)
            {
                return match;
            }
        }
        return null;
    }

    private const string Amount = @"(?<wait>(?:about |like |only |just )?(?:\d{1,3}|half an|an|a|one|two|three|five|ten|fifteen|twenty" +
        @"|thirty|forty|forty[- ]five)[ -]?(?:min(?:ute)?s?|mins|hours?|hrs?|h))";

    private const string Meeting = "call|meeting|demo|visit|appointment|chat|zoom|teams|pitch|lunch|coffee|presentation|review";

    private const string Sort = "(?:(?:big|first|second|third|follow-?up|zoom|teams|sales|renewal|phone|video) )?";

    // “30 minutes to pitch” is how long it takes.
    private static readonly WordExpression Before = new(
        @"\b" + Amount + @"(?: left)? (?:(?:til|till|'til|until|(?<any>before|b4)) (?:(?:a|an|the|my|our|this|that|his|her|their" +
            @"|todays?|today's|next) ){0,2}" + Sort + "(?:(?:" + Meeting +
            @")|i (?:call|ring|see|meet|dial|speak|talk|go in)|we (?:talk|speak|meet|start))" +
            @"|(?<any>to) (?:the|my|our) " + Sort + "(?:" + Meeting + @"))\b");

    private static readonly WordExpression Prompts = new(@"\b(?:remind\w*|prompt\w*|ping\w*|nudge\w*|alert\w*|wake)\b");

    private static readonly WordExpression Within = new(
        @"\b(?:" + Meeting + @")\b(?: (?:with|w|w/) [^.,!?;]{2,40})?(?: (?:is|starts|begins))? in " + Amount + @"\b");

    private static readonly WordExpression Dialling = new(
        @"\b(?:(?:i'?m |i am |we'?re |about to be |so )*(?:calling|ringing|dialling|dialing|phoning|seeing|meeting|going in|going on" +
        @"|walking" +
            @" in|heading in|speaking (?:to|with)|talking (?:to|with)|on with)|(?:i|we) (?:will |'ll )?(?:call|ring|dial|phone|see" +
            @"|meet|speak" +
            @" (?:to|with)|talk (?:to|with)|go in))(?: (?:him|her|them|it|back|again|the [a-z]+|mr|mrs|ms|(?-i:\p{Lu})[\p{L}'-]+)){0,4}" +
            @" in (?:" + Amount + @"|(?<bare>\d{1,2})(?:\W*$|[.,;:!?\n|]))");
}
