using CoachBot.Bot;
using CoachBot.Delivery;
using CoachBot.Listening;
using CoachBot.Reminders.Commands;
using CoachBot.Reminders.Delivery;
using CoachBot.Sellers;
using CoachBot.Storage;
using CoachBot.Storage.Tables;

namespace CoachBot.Reminders;

public static class RemindersRegistration
{
    // Named, so that the index by status and time serves.
    private const string Done = $"status IN ('{ReminderStatus.Came}', '{ReminderStatus.Done}', '{ReminderStatus.Dropped}', '{ReminderStatus.Ended}')";

    /// <summary>Reminders, and what wakes the coach for them. Needs a store and an adapter.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services)
    {
        services.AddSingleton<ReminderScheduled>();
        services.AddSellers();
        services.AddSingleton<ReminderRepository>();
        services.AddSingleton<ReminderFinder>();
        services.AddSingleton<ReminderTimeReader>();
        services.AddSingleton<ReminderWishReader>();
        services.AddSingleton<ReminderChanges>();
        services.AddSingleton<ReminderDesk>();
        services.AddSingleton<ReminderList>();
        services.AddSingleton<ReminderListCard>();
        services.AddSingleton<ChangeReminder>();
        services.AddSingleton<ICommandHandler, SetReminder>();
        services.AddSingleton<ICommandHandler, ListReminders>();
        services.AddSingleton<ICommandHandler, PutOffReminder>();
        services.AddSingleton<ICommandHandler, DropReminder>();
        services.AddSingleton<ICommandHandler, FinishReminder>();
        services.AddSingleton<ICommandHandler, PromptsBeforeCalls>();
        services.AddSingleton<IUndo, ReminderUndo>();
        services.AddSingleton<IMomentWords, ReminderEar>();
        services.AddSingleton(new UnmistakableWords("want.quiet-hours", QuietHoursReader.WantsPeace));
        services.AddSingleton<ReminderTools>();
        services.AddSingleton<DueVisitor>();
        services.AddSingleton<IReminderVisitor>(provider => provider.GetRequiredService<DueVisitor>());
        services.AddSingleton<IGlobalCommand, ReminderCommands>();
        services.AddSingleton<QuietHoursTalk>();
        services.AddSingleton<ICommandHandler>(provider => provider.GetRequiredService<QuietHoursTalk>());
        services.AddSingleton<IGlobalCommand>(provider => provider.GetRequiredService<QuietHoursTalk>());
        services.AddSingleton<IDeliveryFailed, UninstalledSellers>();
        services.AddSingleton<IDeliveryFailed, HeldReminders>();
        services.AddSingleton<IArrivalHandler, HeldRemindersTold>();
        services.AddSingleton<TimesOfTravellers>();
        services.AddSingleton<IArrivalHandler>(provider => provider.GetRequiredService<TimesOfTravellers>());
        services.AddSingleton<IGlobalCommand>(provider => provider.GetRequiredService<TimesOfTravellers>());
        services.AddSingleton<IUninstallHandler, RemindersOfUninstalled>();
        services.AddSingleton<ReminderDelivery>();
        services.AddSingleton(provider => new Lazy<ReminderDelivery>(provider.GetRequiredService<ReminderDelivery>));
        services.AddHostedService<ReminderScheduler>();
        services.AddTables(new UserTable("reminder")
        {
            Heard = "created_at",
            Retention = new("next_attempt_at", options => Retention.Days(options.KeepDoneRemindersDays)) { Only = Done },
        });
        return services.AddTopicDialog<SetReminderDialog>();
    }
}
