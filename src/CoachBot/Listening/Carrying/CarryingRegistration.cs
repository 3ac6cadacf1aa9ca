using CoachBot.Listening.Carrying.Desks;
using CoachBot.Listening.Carrying.Steering;

namespace CoachBot.Listening.Carrying;

/// <summary>What carries a plan out: the desks for its deeds, and the ways to steer.</summary>
internal static class CarryingRegistration
{
    public static IServiceCollection AddCarrying(this IServiceCollection services)
    {
        services.AddScoped<MenuReplies>();
        services.AddScoped<TalkDialogs>();
        services.AddScoped<VoiceInTalk>();
        services.AddScoped<FactsInWords>();
        services.AddScoped<OwnDeedCredit>();
        services.AddScoped<ToldMemory>();
        services.AddScoped<TurnEndings>();
        services.AddScoped<ToldBeside>();
        services.AddDesk<NoteDesk>().AddDesk<CorrectionDesk>().AddDesk<CourtesyDesk>().AddDesk<AnswerDesk>().AddDesk<LeaveOutDesk>()
            .AddDesk<ServiceDesk>().AddDesk<BeginningDesk>().AddDesk<ProposalDesk>().AddDesk<UnsureDesk>().AddDesk<DeclineDesk>()
            .AddDesk<SteeringDesk>();
        services.AddScoped<Back>();
        services.AddScoped<ISteering>(provider => provider.GetRequiredService<Back>());
        services.AddScoped<ISteering, Help>();
        services.AddScoped<ISteering, Cancel>();
        services.AddScoped<ISteering, StartOver>();
        services.AddScoped<ISteering, Undo>();
        services.AddScoped<ISteering, Skip>();
        services.AddScoped<ISteering, WhereWereWe>();
        services.AddScoped<ISteering, OneMoment>();
        services.AddScoped<ISteering, Less>();
        services.AddScoped<ISteering, NoneOfThese>();
        services.AddScoped<Carrier>();
        services.AddScoped<AskedCards>();
        services.AddScoped<AnswerChanges>();
        services.AddScoped<MessageUndo>();
        return services.AddScoped<EditedMessages>();
    }

    private static IServiceCollection AddDesk<TDesk>(this IServiceCollection services)
        where TDesk : class, IDeedDesk
    {
        services.AddScoped<TDesk>();
        return services.AddScoped<IDeedDesk>(provider => provider.GetRequiredService<TDesk>());
    }
}
