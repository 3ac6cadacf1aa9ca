using CoachBot.Listening.Acts;
using CoachBot.Recognition.Listening.Lessons;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace CoachBot.Content.Live;

/// <summary>
/// Content that changes while the coach runs. A scope of the services is an edition: whatever is made of the content lives in it.
/// </summary>
internal static class LiveContentRegistration
{
    public static IServiceCollection AddLiveContent(this IServiceCollection services)
    {
        services.AddSingleton<EditionStore>();
        services.AddSingleton<EditionMaker>();
        services.AddSingleton<EarlierEditions>();
        services.AddSingleton<LiveContent>();
        services.AddSingleton<FirstContent>();
        services.AddSingleton<IBot, LiveBot>();
        services.AddSingleton<Learnt>();
        services.AddSingleton<ContentUse>();
        services.AddSingleton<ReloadState>();
        services.AddSingleton<OwnContentWatch>();
        services.AddSingleton<EditionSwitch>();
        services.AddSingleton<ReloadReport>();
        services.AddSingleton<CoachesChat>();
        services.AddSingleton<ITurnBeginning>(provider => provider.GetRequiredService<CoachesChat>());
        services.AddSingleton<IReloadTold>(provider => provider.GetRequiredService<CoachesChat>());
        services.AddSingleton<IOwnContent>(provider =>
            provider.GetRequiredService<IOptions<ContentOptions>>() is { Value.Container.Length: > 0 } options
            ? OwnContainer.Of(options.Value)
            : ActivatorUtilities.CreateInstance<OwnFolder>(provider));
        services.AddScoped<EditionFolder>();
        services.AddScoped(provider => Load(provider.GetRequiredService<EditionFolder>()));
        services.AddScoped(provider =>
            CurriculumReader.Read(provider.GetRequiredService<ContentLibrary>(), provider.GetRequiredService<EditionFolder>().All));
        return services.AddScoped(provider => provider.GetRequiredService<Learnt>().Listener(provider.GetRequiredService<Curriculum>()));
    }

    private static ContentLibrary Load(EditionFolder folder) => ContentLibrary.Load(folder.Language, folder.All);
}
