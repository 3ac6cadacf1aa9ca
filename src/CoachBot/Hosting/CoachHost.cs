using CoachBot.Calls;
using CoachBot.Calls.Calendar;
using CoachBot.Content.Live;
using CoachBot.Hosting.Limits;
using CoachBot.Journal;
using CoachBot.Listening;
using CoachBot.MyData;
using CoachBot.Playground;
using CoachBot.Storage;
using CoachBot.Telemetry;

namespace CoachBot.Hosting;

/// <summary>Puts the bot together: what stands where is told by the folders, this is the list.</summary>
internal static class CoachHost
{
    /// <param name="settings">How it was asked to run.</param>
    /// <param name="change">Puts other services in place of the coach's.</param>
    public static WebApplication Build(BotSettings settings, Action<IServiceCollection>? change = null)
    {
        var builder =
            WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = settings.Configuration, ContentRootPath = ContentRoot() });
        builder.Configuration.AddInMemoryCollection(Configuration(settings));
        builder.WebHost.UseKestrelHttpsConfiguration();

        // What is made of one edition of the content may not get into what all of them share.
        builder.Host.UseDefaultServiceProvider(services => services.ValidateScopes = true);
        UseUsualAddress(builder);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddProblemDetails();
        builder.Services.AddShutdown();
        builder.Services.AddLimits();
        builder.Services.AddStorage();
        builder.Services.AddBotAdapter();
        builder.Services.AddCoach();
        builder.Services.AddJournal();
        builder.Services.AddCalls();
        builder.Services.PostConfigure<RecognitionOptions>(options =>
            options.CacheFolder ??= Path.Combine(builder.Configuration["Storage:DataFolder"]
                ?? new StorageOptions().DataFolder, "recognition"));
        builder.Services.AddHostedService(provider => provider.GetRequiredService<FirstContent>());
        builder.Services.AddHostedService<StartupWarmUp>();
        builder.Services.AddHostedService<DateWarmUp>();
        builder.Services.AddHostedService<ContentReload>();
        builder.Services.AddHostedService<ContentUseKeeper>();
        builder.Services.AddCoachHealth();
        builder.Services.AddTelemetry(builder.Configuration);
        if (builder.Environment.IsDevelopment() && !settings.NoPlayground)
        {
            builder.Services.AddHostedService<PlaygroundLauncher>();
        }

        change?.Invoke(builder.Services);
        var app = builder.Build();
        StartCheck.Run(app);
        app.UseStartPage();
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.MapMessages();
        app.MapExport();
        app.MapCalendar();
        app.MapHealth();
        return app;
    }

    /// <summary>Bot Framework's usual port, unless the command line or the environment names an address.</summary>
    private static void UseUsualAddress(WebApplicationBuilder builder)
    {
        string[] settings = [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];
        if (settings.All(setting => string.IsNullOrEmpty(builder.Configuration[setting])))
        {
            builder.WebHost.UseUrls("http://localhost:3978");
        }
    }

    /// <summary>Settings files stand beside the program, from wherever it is started.</summary>
    private static string ContentRoot() => AppContext.BaseDirectory;

    private static IEnumerable<KeyValuePair<string, string?>> Configuration(BotSettings settings)
    {
        if (settings.DataFolder is { } data)
        {
            yield return new("Storage:DataFolder", Path.GetFullPath(data));
        }

        if (settings.Urls is { } urls)
        {
            yield return new("urls", urls);
        }
    }
}
