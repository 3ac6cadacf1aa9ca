using System.Collections.Concurrent;
using CoachBot.Storage.UserData;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Sellers;

/// <summary>
/// Each seller's time zone and language as Teams said them last, for the hours when the coach comes by itself. Only a change is written.
/// </summary>
public sealed class SellerLocales(TimeProvider time) : ITurnBeginning, IUserMemory
{
    private const int RememberAtMost = 50_000;
    private readonly ConcurrentDictionary<string, (string Zone, string Locale)> _written = new(StringComparer.Ordinal);

    public void Begin(Activity activity, TurnTransaction turn)
    {
        var seen = (Zone: SellerClock.Told(activity)?.Id ?? "", Locale: activity.Locale ?? "");
        // Nobody else says where somebody has been.
        activity.Properties?.Remove(SellerClock.Journey);
        if (turn.ActivityKey is null
            || seen.Zone.Length == 0
            || turn.Key.User.Length == 0
            || (_written.TryGetValue(turn.Key.User, out var known) && known == seen))
        {
            return;
        }

        if (_written.GetValueOrDefault(turn.Key.User).Zone is { Length: > 0 } left && left != seen.Zone)
        {
            SellerClock.NoteJourney(activity, left);
        }

        turn.Write(
            """
            INSERT INTO seller (user_id, zone, locale, updated_at) VALUES (@User, @Zone, @Locale, @now)
            ON CONFLICT (user_id) DO UPDATE SET zone = excluded.zone, locale = excluded.locale, updated_at = excluded.updated_at
            """,
            new { turn.Key.User, seen.Zone, seen.Locale, now = time.GetUtcNow().ToUnixTimeMilliseconds() });
        turn.OnCommitted(() => Note(turn.Key.User, seen));
    }

    /// <summary>Forgets that a user's whereabouts were written: they are erased.</summary>
    public void Forget(string user) => _written.TryRemove(user, out _);

    private void Note(string user, (string Zone, string Locale) seen)
    {
        if (_written.Count >= RememberAtMost)
        {
            _written.Clear();
        }

        _written[user] = seen;
    }
}
