using CoachBot.Situations;

namespace CoachBot.Journal;

/// <summary>The seller's own journal.</summary>
public static class JournalRegistration
{
    public static IServiceCollection AddJournal(this IServiceCollection services) => services
        .AddSingleton<Deals>()
        .AddSingleton<JournalBook>()
        .AddSingleton<IJournalWriter, JournalWriter>();
}
