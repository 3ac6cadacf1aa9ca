using CoachBot.Bot;
using CoachBot.Calls.Commands;
using CoachBot.Listening;
using CoachBot.Reminders;
using CoachBot.Reminders.Delivery;
using CoachBot.Storage;
using CoachBot.Storage.Tables;
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
        services.AddSingleton<AgreedCalls>();
        services.AddSingleton<IMomentWords, CallEar>();
        services.AddSingleton<ICommandHandler, CallOff>();
        services.AddSingleton<CallMoved>();
        services.AddSingleton<ICommandHandler>(provider => provider.GetRequiredService<CallMoved>());
        services.AddSingleton<ICommandHandler, CallSet>();
        services.AddSingleton<ICommandHandler, PrepareCall>();
        services.AddSingleton<ICommandHandler, ChangeAgreed>();
        services.AddSingleton(new UnmistakableWords("news.call-off", ChangeWords.CancelsCall));
        services.AddSingleton(new UnmistakableWords("news.call-moved", ChangeWords.MovesCall));
        services.AddSingleton(new UnmistakableWords("want.prepare", ChangeWords.WantsCard));
        services.AddSingleton(new UnmistakableWords("want.change-reminder", ChangeWords.MovesIt));
        services.AddSingleton<IMeetingHandler, MeetingPrompts>();
        services.AddSingleton<IReminderVisitor, CallVisitor>();
        services.AddSingleton<IGlobalCommand, CallCommands>();
        services.AddTopicDialog<PrepareCallDialog>();
        services.AddTopicDialog<DebriefCallDialog>();
        services.AddTables(new UserTable("call_plan")
        {
            Heard = "created_at",
            PointsTo = "deal",
            PointsWith = "deal_id",
            Retention = new("starts_at", options => Retention.Days(options.KeepJournalDays)),
        });
        return services.AddReminders();
    }
}
