using Microsoft.Extensions.Options;

namespace CoachBot.Storage.UserData;

/// <summary>
/// Erases everything kept of who isn't heard any more, whatever else the terms say: who has left the organisation, or took the coach away
/// long ago, can't say “forget me”.
/// </summary>
public sealed partial class Leavers(
    ITurnStore store, IEnumerable<UserTable> tables, Erasure erasure, IOptions<RetentionOptions> options, TimeProvider time,
    ILogger<Leavers> logger)
{
    private const int AtOnce = 100;
    private static readonly TimeSpan Every = TimeSpan.FromDays(1);

    private readonly IReadOnlyList<UserTable> _signs = [.. tables.Where(table => table.Heard is not null)];
    private DateTimeOffset _next;

    /// <summary>Once a day: looking for what isn't there is dear.</summary>
    public async Task EraseAsync(CancellationToken cancellationToken)
    {
        if (options.Value.KeepLeaversDays == 0 || time.GetUtcNow() < _next)
        {
            return;
        }

        var before = time.GetUtcNow().AddDays(-options.Value.KeepLeaversDays).ToUnixTimeMilliseconds();
        while (await FindAsync(before, cancellationToken) is { Count: > 0 } users)
        {
            foreach (var user in users)
            {
                await erasure.EraseAsync(store, user, cancellationToken);
            }

            LogErased(users.Count);
        }

        _next = time.GetUtcNow() + Every;
    }

    private Task<IReadOnlyList<string>> FindAsync(long before, CancellationToken cancellationToken)
    {
        var silent = string.Join(" UNION ", _signs.Select(table => $"SELECT user_id FROM {table.Name} WHERE {table.Heard} < @before"));
        var heard = string.Concat(_signs.Select(table =>
            $" AND NOT EXISTS (SELECT 1 FROM {table.Name} WHERE user_id = kept.user_id AND {table.Heard} >= @before)"));
        return store.QueryAsync<string>($"SELECT user_id FROM ({silent}) AS kept WHERE user_id <> ''{heard} LIMIT {AtOnce}", new { before },
            cancellationToken);
    }

    [LoggerMessage(EventId = 1302, Level = LogLevel.Information,
        Message = "Of {Users} users who weren't heard for long, everything is erased.")]
    private partial void LogErased(int users);
}
