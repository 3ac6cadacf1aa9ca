using CoachBot.Recognition.Expressions;

namespace CoachBot.Reminders.Orders;

/// <summary>How new times are said.</summary>
internal sealed partial class OrderTimes
{
    private const string AnHour = @"(?<hour>\d{1,2}(?:[:.]\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    // “Push Ana a week”, “snooze it one day”.
    private static readonly WordExpression PutsBy = new(
        @"\b(?:push|snooze|postpone|delay|defer|bump|shove|knock|kick|wait|needs?) [^.!?,;]{0,30}?(?:an?|one|two|three|four|five|six" +
            @"|\d{1,2}|half an?" +
            @"|(?:a )?couple(?: of)?) (?:more )?(?:hours?|hrs?|days?|weeks?|mins?|minutes?|fortnight)\b");

    private static readonly WordExpression MoreOf = new(@"\b(?<count>an?|one|two|three|four|five|six|ten|\d{1,2}) more\b");

    private static readonly WordExpression HourNotHour = new(
        @"(?<lead>^|[:,;]\s*|\b(?:to|be|is|it['’]s)\s+)" + AnHour + @",? (?:and )?(?:not|instead of" +
            @"|rather than) (?:at )?(?:\d{1,2}(?:[:.]\d\d)?|one|two" +
            @"|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b");

    private static readonly WordExpression SaidMeant = new(
        @"\bi said (?:at )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven" +
            @"|twelve),? (?:but )?i mean(?:t)?(?: at)? " + AnHour + @"\b");

    // “The Monday one to 8” is no stretch of time.
    private static readonly WordExpression OneTo = new(@"\bone to (?<digit>\d)");

    private static readonly WordExpression DayOfMonth = new(@"^(?:on |to |till |until |say )*the \d{1,2}(?:st|nd|rd|th)$");

    private static readonly WordExpression SameDay = new(@"\bsame (?:week)?day\b");

    private static readonly WordExpression PartAlone = new(
        @"^(?:(?:in|at|to|for|until|till|the|early|late|mid)[ -]+)*(?:morning|afternoon|evening|night|lunch(?:time)?)$");

    private static readonly WordExpression NumberWord = new("^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$");

    private static readonly WordExpression Quoted = new("[\"“][^\"“”]{3,}[\"”]");

    // “… until after Christmas, 28th will do”.
    private static readonly WordExpression DayAlone = new(
        @"(?<lead>^|,\s*)(?<day>\d{1,2}(?:st|nd|rd|th))(?<rest>\W*$| (?:will|is|would|then|instead|please|works|suits)\b)");

    private static readonly WordExpression Now = new(@"^\W*(?:right |just )?(?:now|there now|already)\W*$");

    private static readonly WordExpression Couple = new(@"\b(?:a )?couple (?:of )?(?:more )?");

    private static readonly WordExpression Lengths = new(
        @"\b(?:an?|half an|one|two|three|four|five|six|couple of|\d+) ?(?:hours?|hrs?|h|days?|weeks?|wks?|mins?|minutes?|fortnight" +
            @"|months?)\b");
}
