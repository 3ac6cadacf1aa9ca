using System.CommandLine;
using CoachBot.Content.Live;
using CoachBot.Hosting;
using CoachBot.Storage;
using Microsoft.Extensions.Options;

namespace CoachBot.CommandLine;

/// <summary><c>content used</c>: which wordings and counsel were shown how often.</summary>
internal static class UsedCommand
{
    public static Command Create(Option<string?> data)
    {
        var command = new Command("used", "Print how often each wording and each counsel was shown; never to whom.") { data };
        command.SetAction((line, cancellationToken) =>
            RunAsync(line.GetValue(data), line.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string? data, TextWriter output, CancellationToken cancellationToken)
    {
        await using var services = StoredData.Services(data);
        StartCheck.CheckFolder(Path.GetFullPath(services.GetRequiredService<IOptions<StorageOptions>>().Value.DataFolder));
        var store = services.GetRequiredService<ITurnStore>();
        await store.PrepareAsync(cancellationToken);
        var all = await ContentUse.AllAsync(store, cancellationToken);
        if (all.Count == 0)
        {
            await output.WriteLineAsync("Nothing was shown yet. The counts are kept every minute.");
        }

        foreach (var used in all)
        {
            await output.WriteLineAsync($"{used.Shown,7}  {used.Part}");
        }

        return 0;
    }
}
