using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>“Went by Orsted Mills today”, and no word more: the call or the visit has been, and how it was comes next.</summary>
internal static class WasThere
{
    private const double Plainly = 0.98;
    private const int MostWords = 10;

    /// <summary>The reading, where that is all that is said.</summary>
    public static Reading In(Reading reading)
    {
        if (reading.Utterance.WordCount > MostWords || !There.IsMatch(reading.Utterance.Text))
        {
            return reading;
        }
        var debrief = new Command("want.debrief", null, new Span(0, reading.Utterance.Text.Length), Plainly);
        return reading with { Commands = [debrief], Ranking = [debrief, .. reading.Ranking] };
    }

    private static readonly WordExpression There = new(
        @"^\W*(?:(?:good |evenin'? |evening |morning |afternoon |hi |hello |hey |so |ok |well |back |coach |just )*\W*)*" +
            @"(?:(?:i|we)(?:['’]ve| have)? )?(?:just )?(?:went (?:by|to|over to|round to|down to|out to)|was (?:at|over at|with)" +
            @"|been (?:to|at|by|with)|met(?: with)?|visited|dropped (?:by|in at)|popped (?:in at|over to|by))" +
            @" (?:the )?(?-i:\p{Lu})[\p{L}'’&. -]{1,40}?,? (?:today|this morning|this afternoon|yesterday|just now|earlier|tonight)\W*$");
}
