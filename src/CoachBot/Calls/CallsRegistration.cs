using CoachBot.Calls.Reminders;

namespace CoachBot.Calls;

/// <summary>What belongs to a call: before it, after it, and the reminders in between.</summary>
public static class CallsRegistration
{
    public static IServiceCollection AddCalls(this IServiceCollection services) => services
        .AddSingleton<DueSignal>()
        .AddSingleton<Sellers>()
        .AddSingleton<ReminderBook>();
}
