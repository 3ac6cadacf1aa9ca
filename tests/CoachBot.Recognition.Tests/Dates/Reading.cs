using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Dates.Grammar;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Tests.Dates;

/// <summary>A seller in London (unless said otherwise) writes to the coach.</summary>
internal static class Reading
{
    public static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    private static readonly DateTimeReader Reader = new();

    public static DateTimeContext At(string now, string locale = "en-GB", bool past = false, TimeZoneInfo? zone = null)
    {
        var local = DateTime.Parse(now, CultureInfo.InvariantCulture);
        return new DateTimeContext(LocalTime.ToOffset(local, zone ?? London), zone ?? London, CultureInfo.GetCultureInfo(locale), past);
    }

    public static string Answer(string text, DateTimeContext context) => WhenCommand.Format(Reader.Read(text, context));

    public static TimeExpression? Read(string text, DateTimeContext context) => Reader.Read(text, context);

    /// <summary>What our grammar makes of it alone.</summary>
    public static IEnumerable<TimeExpression> ByGrammar(string text, DateTimeContext context) =>
        GrammarReader.Find(DateTokenizer.Split(text), context).Select(found => found.Expression);

    public static IReadOnlyList<TimeExpression> ReadAll(string text, DateTimeContext context) => Reader.ReadAll(text, context);
}
