using CoachBot.Deals;
using CoachBot.Journal.Agenda;
using CoachBot.Journal.Commands;
using CoachBot.Listening;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Understanding;
using CoachBot.Reminders.Delivery;
using CoachBot.Storage;
using CoachBot.Storage.UserData;

namespace CoachBot.Journal;

/// <summary>The seller's own journal.</summary>
public static class JournalRegistration
{
    public static IServiceCollection AddJournal(this IServiceCollection services)
    {
        services.AddDeals();
        services.AddSingleton<JournalRepository>();
        services.AddScoped<CallOutcomes>();
        services.AddScoped<NextStepReminder>();
        services.AddScoped<IJournalWriter, JournalWriter>();
        services.AddScoped<JournalCard>();
        services.AddScoped<InsightsCard>();
        services.AddScoped<DigestCard>();
        services.AddScoped<JournalReplies>();
        services.AddScoped<JournalFigures>();
        services.AddScoped<WeeklyDigest>();
        services.AddScoped<IReminderVisitor, DigestVisitor>();
        services.AddScoped<EntryChanges>();
        services.AddScoped<IGlobalCommand, JournalCommands>();
        services.AddScoped<ICommandHandler, SavedReplies>();
        services.AddScoped<ICommandHandler, KeepNote>();
        services.AddScoped<IMomentWords, NoteEar>();
        services.AddScoped<IMomentWords, AgendaEar>();
        services.AddScoped<EntryPutRight>();
        services.AddScoped<IMomentWords>(provider => provider.GetRequiredService<EntryPutRight>());
        services.AddScoped<ICommandHandler>(provider => provider.GetRequiredService<EntryPutRight>());
        services.AddScoped<DealNamed>();
        services.AddScoped<DealNotes>();
        services.AddScoped<ToldDays>();
        services.AddScoped<AgendaReader>();
        services.AddScoped<ICommandHandler, ShowAgenda>();
        services.AddScoped<ICommandHandler, ShowNextWith>();
        services.AddScoped<ICommandHandler, ShowJournal>();
        services.AddTables(new UserTable("journal_entry")
        {
            Heard = "created_at",
            PointsTo = "deal",
            PointsWith = "deal_id",
            Retention = new("created_at", options => Retention.Days(options.KeepJournalDays)),
        });
        return services.AddTopicDialog<ShowJournalDialog>();
    }
}
