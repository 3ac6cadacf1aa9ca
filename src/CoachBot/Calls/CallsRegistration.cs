using CoachBot.Bot;
using CoachBot.Calls.Calendar;
using CoachBot.Calls.Changes;
using CoachBot.Calls.Commands;
using CoachBot.Listening;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Understanding;
using CoachBot.Reminders;
using CoachBot.Reminders.Delivery;
using CoachBot.Storage;
using CoachBot.Storage.UserData;
using CoachBot.Time;

namespace CoachBot.Calls;

/// <summary>What belongs to a call: before it, after it, and the reminders in between.</summary>
public static class CallsRegistration
{
    public static IServiceCollection AddCalls(this IServiceCollection services)
    {
        services.AddSingleton<CallPlanRepository>();
        services.AddScoped<WhoReader>();
        services.AddScoped<PrepCard>();
        services.AddSingleton<CalendarLinks>();
        services.AddScoped<CallButtons>();
        services.AddScoped<CallTimeReader>();
        services.AddSingleton<CallsWithDeal>();
        services.AddScoped<OutcomeReader>();
        services.AddScoped<NewTimeReader>();
        services.AddScoped<AgreedCalls>();
        services.AddScoped<IMomentWords, CallEar>();
        services.AddScoped<CallsTold>();
        services.AddScoped<ICommandHandler, SetSeveralCalls>();
        services.AddScoped<ICommandHandler, CallOff>();
        services.AddScoped<MovePreparedCall>();
        services.AddScoped<ChangeCallOnFile>();
        services.AddScoped<MoveToldCall>();
        services.AddScoped<ICommandHandler, CallMoved>();
        services.AddScoped<ICommandHandler, CallSet>();
        services.AddScoped<ICommandHandler, PrepareCall>();
        services.AddScoped<ICommandHandler, ChangeAgreed>();
        services.AddSingleton(new UnmistakableWords("news.call-off", ChangeWords.CancelsCall));
        services.AddSingleton(new UnmistakableWords("news.call-moved", ChangeWords.MovesCall));
        services.AddSingleton(new UnmistakableWords("want.prepare", ChangeWords.WantsCard));
        services.AddSingleton(new UnmistakableWords("want.change-reminder", ChangeWords.MovesIt));
        services.AddScoped<IMeetingHandler, MeetingPrompts>();
        services.AddScoped<IReminderVisitor, CallVisitor>();
        services.AddScoped<IGlobalCommand, CallPresses>();
        services.AddTopicDialog<PrepareCallDialog>();
        services.AddTopicDialog<DebriefCallDialog>();
        services.AddTables(new UserTable("call_plan")
        {
            Heard = "created_at",
            PointsTo = "deal",
            PointsWith = "deal_id",
            Retention = new("starts_at", options => Retention.Days(options.KeepJournalDays)),
        });
        services.AddReminders();
        // Heard last: what happens to a call on file is that, whatever else its words resemble.
        return services.AddScoped<IMomentWords, CallChangeEar>();
    }
}
