using System.CommandLine;
using CoachBot.Hosting;
using CoachBot.Storage;
using CoachBot.Storage.UserData;
using Microsoft.Extensions.Options;

namespace CoachBot.CommandLine;

/// <summary><c>forget</c>: erases what is kept of a seller who has left and can't say “forget me” any more.</summary>
internal static class ForgetCommand
{
    public static Command Create(Option<string?> data)
    {
        var user = new Argument<string>("user") { Description = "Who has left: the object id in Entra ID, or the id in Teams (29:…)." };
        var command =
            new Command("forget", "Erase everything kept of a seller who has left, whether or not the coach is running.") { user, data };
        command.SetAction((line, cancellationToken) =>
            RunAsync(line.GetRequiredValue(user), line.GetValue(data), line.InvocationConfiguration, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string user, string? data, InvocationConfiguration configuration,
        CancellationToken cancellationToken)
    {
        await using var services = StoredData.Services(data);
        StartCheck.CheckFolder(Path.GetFullPath(services.GetRequiredService<IOptions<StorageOptions>>().Value.DataFolder));
        var store = services.GetRequiredService<ITurnStore>();
        await store.PrepareAsync(cancellationToken);
        var ids = await FindAsync(store, user, cancellationToken);
        if (ids.Count == 0)
        {
            await configuration.Error.WriteLineAsync($"Nothing is kept of '{user}'. Give the object id from Entra ID, or the id that " +
                "begins with 29:, as the coach's data has it.");
            return 1;
        }

        foreach (var id in ids)
        {
            await store.EraseAsync(services.GetRequiredService<Erasure>().Of(id), cancellationToken);
        }

        await configuration.Output.WriteLineAsync("Everything kept of this seller is erased: talks, journal, deals, reminders and " +
            "addresses. Backups from before keep it until they expire.");
        return 0;
    }

    /// <summary>Teams' own ids name a user in the tables; the object id stands in how to reach them.</summary>
    private static async Task<IReadOnlyList<string>> FindAsync(ITurnStore store, string user, CancellationToken cancellationToken)
    {
        var known = new List<string>(await store.QueryAsync<string>(
            """
            SELECT user_id FROM conversation_reference WHERE user_id = @user OR (length(@user) = 36 AND json LIKE '%"aadObjectId":"' || @user || '"%')
            UNION SELECT user_id FROM seller WHERE user_id = @user UNION SELECT user_id FROM reminder WHERE user_id = @user
            UNION SELECT user_id FROM journal_entry WHERE user_id = @user UNION SELECT user_id FROM state WHERE user_id = @user
            """,
            new { user },
            cancellationToken));
        return [.. known.Where(id => id.Length > 0).Distinct(StringComparer.Ordinal)];
    }
}
