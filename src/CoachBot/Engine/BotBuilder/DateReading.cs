using CoachBot.Bot;
using CoachBot.Recognition.Dates;

namespace CoachBot.Engine;

/// <summary>Reads dates with Microsoft.Recognizers.</summary>
internal static class DateReading
{
    public static IServiceCollection AddDateReading(this IServiceCollection services) =>
        services.AddSingleton<IDateTimeReader>(new SpokenZones(new RecognizersDateReader()));
}
