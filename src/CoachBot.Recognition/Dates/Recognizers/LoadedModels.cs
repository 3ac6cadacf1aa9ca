using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace CoachBot.Recognition.Dates.Recognizers;

/// <summary>The models of Recognizers, each loaded when it is first wanted. Both are English; 5/12 is in May or in December.</summary>
internal static class LoadedModels
{
    private static readonly Lazy<DateTimeModel> DayFirst = new(() => Load(Culture.EnglishOthers));
    private static readonly Lazy<DateTimeModel> MonthFirst = new(() => Load(Culture.English));

    /// <summary>Either, for what has no order of day and month.</summary>
    public static DateTimeModel Dates => (MonthFirst.IsValueCreated ? MonthFirst : DayFirst).Value;

    public static DateTimeModel DatesFor(DateTimeContext context) => (context.DayFirst ? DayFirst : MonthFirst).Value;

    // Without its cache of answers: what sellers write isn't kept.
    private static DateTimeModel Load(string culture) =>
        new DateTimeRecognizer(culture, DateTimeOptions.NoProtoCache, lazyInitialization: true)
            .GetDateTimeModel(culture, fallbackToDefaultCulture: false);
}
