using CoachBot.Bot;
using CoachBot.Recognition.Dates;

namespace CoachBot.Engine;

/// <summary>Reads dates with our own grammar.</summary>
internal static class DateReading
{
    public static IServiceCollection AddDateReading(this IServiceCollection services) =>
        services.AddSingleton<IDateTimeReader>(new SpokenZones(new DateTimeReader()));
}
