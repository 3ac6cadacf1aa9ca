using CoachBot.Deals;
using CoachBot.Listening;
using CoachBot.MyData.Export;
using CoachBot.Reminders.Delivery;

namespace CoachBot.Journal;

/// <summary>The seller's own journal.</summary>
public static class JournalRegistration
{
    public static IServiceCollection AddJournal(this IServiceCollection services)
    {
        services.AddSingleton<DealRepository>();
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
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<UserData>();
        services.AddSingleton<IGlobalCommand, JournalCommands>();
        services.AddSingleton<ICommandHandler, SavedReplies>();
        services.AddSingleton<ICommandHandler, NoteReplies>();
        return services.AddTopicDialog<ShowJournalDialog>();
    }
}
