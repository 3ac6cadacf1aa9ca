using CoachBot.Delivery;
using CoachBot.Listening;
using CoachBot.Reminders;
using CoachBot.Reminders.Delivery;
using CoachBot.Sellers;
using CoachBot.Time;

namespace CoachBot.Calls;

/// <summary>What belongs to a call: before it, after it, and the reminders in between.</summary>
public static class CallsRegistration
{
    public static IServiceCollection AddCalls(this IServiceCollection services)
    {
        services.AddSingleton<CallPlanRepository>();
        services.AddSingleton<WhoReader>();
        services.AddSingleton<PrepCard>();
        services.AddSingleton<CallButtons>();
        services.AddSingleton<CallTools>();
        services.AddSingleton<OutcomeReader>();
        services.AddSingleton<NewTimeReader>();
        services.AddSingleton<ICommandHandler, AgreedChanges>();
        services.AddSingleton<MeetingPrompts>();
        services.AddSingleton<IReminderVisitor, CallVisitor>();
        services.AddSingleton<IGlobalCommand, CallCommands>();
        services.AddTopicDialog<PrepareCallDialog>();
        services.AddTopicDialog<DebriefCallDialog>();
        return services.AddReminders();
    }

    /// <summary>Reminders, and what wakes the coach for them. Needs a store and an adapter.</summary>
    private static IServiceCollection AddReminders(this IServiceCollection services)
    {
        services.AddSingleton<ReminderScheduled>();
        services.AddSingleton<SellerRepository>();
        services.AddSingleton<ReminderRepository>();
        services.AddSingleton<ReminderFinder>();
        services.AddSingleton<ReminderListCard>();
        services.AddSingleton<ReminderTools>();
        services.AddSingleton<DueVisitor>();
        services.AddSingleton<IReminderVisitor>(provider => provider.GetRequiredService<DueVisitor>());
        services.AddSingleton<IGlobalCommand, ReminderCommands>();
        services.AddSingleton<QuietHoursTalk>();
        services.AddSingleton<ICommandHandler>(provider => provider.GetRequiredService<QuietHoursTalk>());
        services.AddSingleton<IGlobalCommand>(provider => provider.GetRequiredService<QuietHoursTalk>());
        services.AddSingleton<IDeliveryFailed, UninstalledSellers>();
        services.AddSingleton<ReminderDelivery>();
        services.AddHostedService<ReminderScheduler>();
        return services.AddTopicDialog<SetReminderDialog>();
    }
}
