using CoachBot.Deals;
using CoachBot.Journal.Agenda;
using CoachBot.Journal.Commands;
using CoachBot.Listening;
using CoachBot.MyData.Export;
using CoachBot.Reminders.Delivery;
using CoachBot.Storage;
using CoachBot.Storage.Tables;

namespace CoachBot.Journal;

/// <summary>The seller's own journal.</summary>
public static class JournalRegistration
{
    public static IServiceCollection AddJournal(this IServiceCollection services)
    {
        services.AddDeals();
        services.AddSingleton<JournalRepository>();
        services.AddSingleton<IJournalWriter, JournalWriter>();
        services.AddSingleton<JournalCard>();
        services.AddSingleton<InsightsCard>();
        services.AddSingleton<DigestCard>();
        services.AddSingleton<JournalReplies>();
        services.AddSingleton<WeeklyDigest>();
        services.AddSingleton<IReminderVisitor, DigestVisitor>();
        services.AddSingleton<JournalTools>();
        services.AddSingleton<ExportLinks>();
        services.AddSingleton<ExportOffer>();
        services.AddSingleton<UserData>();
        services.AddSingleton<IGlobalCommand, JournalCommands>();
        services.AddSingleton<ICommandHandler, SavedReplies>();
        services.AddSingleton<ICommandHandler, NoteReplies>();
        services.AddSingleton<DealNamed>();
        services.AddSingleton<DealNotes>();
        services.AddSingleton<AgendaReader>();
        services.AddSingleton<ICommandHandler, ShowAgenda>();
        services.AddSingleton<ICommandHandler, ShowJournal>();
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
