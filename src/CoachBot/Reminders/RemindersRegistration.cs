using CoachBot.Bot;
using CoachBot.Delivery;
using CoachBot.Listening;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Understanding;
using CoachBot.Reminders.Commands;
using CoachBot.Reminders.Delivery;
using CoachBot.Reminders.Hearing;
using CoachBot.Reminders.Orders;
using CoachBot.Sellers;
using CoachBot.Storage;
using CoachBot.Storage.UserData;

namespace CoachBot.Reminders;

public static class RemindersRegistration
{
    // Named, so that the index by status and time serves.
    private const string Done =
        $"status IN ('{ReminderStatus.Came}', '{ReminderStatus.Done}', '{ReminderStatus.Dropped}', '{ReminderStatus.Ended}')";

    /// <summary>Reminders, and what wakes the coach for them. Needs a store and an adapter.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services)
    {
        services.AddSingleton<ReminderScheduled>();
        services.AddSellers();
        services.AddSingleton<ReminderRepository>();
        services.AddScoped<ReminderFinder>();
        services.AddScoped<ReminderTimeReader>();
        services.AddScoped<ReminderWishReader>();
        services.AddScoped<ReminderChanges>();
        services.AddScoped<DealOfReminder>();
        services.AddScoped<ReminderDesk>();
        services.AddScoped<ReminderList>();
        services.AddScoped<ReminderListCard>();
        services.AddScoped<ChangeReminder>();
        services.AddScoped<WhatIsOpen>();
        services.AddScoped<ICommandHandler, SetReminder>();
        services.AddScoped<ICommandHandler, ListReminders>();
        services.AddScoped<ICommandHandler, PutOffReminder>();
        services.AddScoped<ICommandHandler, DropReminder>();
        services.AddScoped<ICommandHandler, FinishReminder>();
        services.AddScoped<ICommandHandler, PromptsBeforeCalls>();
        services.AddScoped<IUndo, ReminderUndo>();
        services.AddScoped<PlainWords>();
        services.AddScoped<LookAgain>();
        services.AddScoped<OwnPlan>();
        services.AddScoped<OrderedParts>();
        services.AddScoped<IMomentWords, ReminderEar>();
        services.AddScoped<ReminderOrders>();
        services.AddSingleton(new UnmistakableWords("want.quiet-hours", QuietHoursReader.WantsPeace));
        services.AddScoped<WhichReminder>();
        services.AddScoped<DueVisitor>();
        services.AddScoped<IReminderVisitor>(provider => provider.GetRequiredService<DueVisitor>());
        services.AddScoped<IGlobalCommand, ReminderPresses>();
        services.AddScoped<QuietHoursTalk>();
        services.AddScoped<ICommandHandler>(provider => provider.GetRequiredService<QuietHoursTalk>());
        services.AddScoped<IGlobalCommand>(provider => provider.GetRequiredService<QuietHoursTalk>());
        services.AddSingleton<IDeliveryFailed, UninstalledSellers>();
        services.AddSingleton<IDeliveryFailed, RefusedReminders>();
        services.AddScoped<IArrivalHandler, RefusedRemindersTold>();
        services.AddScoped<TimesOfTravellers>();
        services.AddScoped<IArrivalHandler>(provider => provider.GetRequiredService<TimesOfTravellers>());
        services.AddScoped<IGlobalCommand>(provider => provider.GetRequiredService<TimesOfTravellers>());
        services.AddSingleton<IUninstallHandler, RemindersOfUninstalled>();
        services.AddScoped<ReminderVisitors>();
        services.AddSingleton<DueReminders>();
        services.AddSingleton<ReminderTurn>();
        services.AddSingleton<ReminderDelivery>();
        services.AddSingleton(provider => new Lazy<ReminderDelivery>(provider.GetRequiredService<ReminderDelivery>));
        services.AddSingleton<ReminderAlarm>();
        services.AddHostedService<ReminderScheduler>();
        services.AddTables(new UserTable("reminder")
        {
            Heard = "created_at",
            Retention = new("next_attempt_at", options => Retention.Days(options.KeepDoneRemindersDays)) { Only = Done },
        });
        return services.AddTopicDialog<SetReminderDialog>();
    }
}
