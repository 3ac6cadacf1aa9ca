using CoachBot.Bot;
using CoachBot.Calls.Reminders;
using CoachBot.Journal.Export;
using CoachBot.Situations;

namespace CoachBot.Journal;

/// <summary>The seller's own journal.</summary>
public static class JournalRegistration
{
    public static IServiceCollection AddJournal(this IServiceCollection services)
    {
        services.AddSingleton<Deals>();
        services.AddSingleton<JournalBook>();
        services.AddSingleton<IJournalWriter, JournalWriter>();
        services.AddSingleton<JournalCard>();
        services.AddSingleton<InsightsCard>();
        services.AddSingleton<DigestCard>();
        services.AddSingleton<JournalDesk>();
        services.AddSingleton<WeeklyDigest>();
        services.AddSingleton<IReminderVisitor, DigestVisitor>();
        services.AddSingleton<JournalTools>();
        services.AddSingleton<ExportLinks>();
        services.AddSingleton<ExportOffer>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<UserData>();
        services.AddSingleton<IStandingCommand, JournalCommands>();
        return services.AddTopicDialog<ShowJournalDialog>();
    }
}
