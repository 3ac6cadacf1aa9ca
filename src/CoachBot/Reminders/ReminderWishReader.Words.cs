using CoachBot.Recognition.Expressions;

namespace CoachBot.Reminders;

/// <summary>Words of a wish that say what it hangs on.</summary>
public sealed partial class ReminderWishReader
{
    private static readonly WordExpression OfThis = new(@"\b(?:of|on|about|for|with) (?:this|that|it)\b");

    private static readonly WordExpression Settled =
        new(@"\b(?:agreed|confirmed|settled|fixed|booked|it is|works|suits|is fine|is good)\b");

    // “Remind me before the call on Thursday at 4”.
    private static readonly WordExpression BeforeWhat = new(
        @"\bbefore (?<what>(?:(?:the|my|our) )?(?:[\w’']+ ){0,2}(?:call|meeting|demo|visit|appointment|lunch|dinner|coffee|game|kick-?off" +
            @"|match)(?: with (?-i:\p{Lu})\w+)?)\b");

    private static readonly WordExpression Happening = new(
        @"\b(?:before|after|following|ahead of|prior to) (?:(?:the|their|our|his|her|that|this|my|its) )?(?<what>\p{L}{4,})\b");

    private static readonly WordExpression Again =
        new(@"\b(?:and |also |once )?again\b|\b(?:another|one more|a second) (?:one|reminder|ping|nudge)\b|\b(?:two|2|three" +
            @"|3) (?:reminders|pings|nudges)\W*$|^\W*(?:and|also|plus) (?:the|a|one|half)\b");

    private static readonly WordExpression OnTheDay = new(
        @",?\s*\b(?:and|&|plus)\s+(?:again |also |then )?(?:on )?(?:the (?:actual |very |same )?day(?: itself)?|that day|the day of)\W*$");

    // “Son's name is Lachie”: no buyer's.
    private static readonly WordExpression Relation = new(
        @"\b(?:sons?|daughters?|wife|husband|kids?|brothers?|sisters?|dogs?|boys?|girls?|mums?|dads?)(?:['’]s)?" +
            @"(?: name)?(?:['’]s| is| was|,)?(?: called| named)? (?-i:\p{Lu})\p{L}+");
}
