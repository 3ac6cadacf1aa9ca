using System.CommandLine;
using System.Globalization;
using CoachBot.Hosting;
using CoachBot.Storage;
using CoachBot.Unheard;
using Microsoft.Extensions.Options;

namespace CoachBot.CommandLine;

/// <summary><c>content unheard</c>: the sentences that sellers have shown to whoever writes the content.</summary>
internal static class UnheardCommand
{
    public static Command Create(Option<string?> data)
    {
        var command =
            new Command("unheard", "Print the sentences that the coach didn't understand and that sellers have let go to you.") { data };
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
        var all = await UnheardRepository.AllAsync(store, cancellationToken);
        if (all.Count == 0)
        {
            await output.WriteLineAsync("No seller has shown a sentence.");
        }

        foreach (var unheard in all)
        {
            var day = DateTimeOffset.FromUnixTimeMilliseconds(unheard.ShownAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            await output.WriteLineAsync($"{day}  {unheard.Sentence}");
        }

        return 0;
    }
}
