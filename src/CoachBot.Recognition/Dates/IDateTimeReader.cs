namespace CoachBot.Recognition.Dates;

/// <summary>Finds dates and times in what people write.</summary>
public interface IDateTimeReader
{
    /// <summary>
    /// The one date or time that the text is about, or null when it names none. Of several, the one after a correction
    /// (“Monday, no wait, Tuesday”) wins, then the first that lies in the direction asked for: ahead, or with
    /// <see cref="DateTimeContext.Past"/> behind.
    /// </summary>
    TimeExpression? Read(string text, DateTimeContext context);

    /// <summary>All dates and times in the text, in the order written.</summary>
    IReadOnlyList<TimeExpression> ReadAll(string text, DateTimeContext context);
}
