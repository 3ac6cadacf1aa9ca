using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Sellers;

/// <summary>The sellers' own settings. Zone and language come by themselves, with every message.</summary>
public sealed class SellerRepository(TimeProvider time)
{
    public async Task<Seller> FindAsync(TurnTransaction turn, CancellationToken cancellationToken)
    {
        var found = await turn.QueryAsync<Seller>(
            "SELECT zone, zone_asked, locale, quiet_from, quiet_until, quiet_days, minutes_before FROM seller WHERE user_id = @User",
            new { turn.Key.User }, cancellationToken);
        return found is [var seller] ? seller : new Seller();
    }

    public void SetQuiet(ITurnContext turn, QuietHours quiet) =>
        Set(turn, "quiet_from = @From, quiet_until = @Until, quiet_days = @Days", new { quiet.From, quiet.Until, quiet.Days });

    public void SetMinutesBefore(ITurnContext turn, int minutes) => Set(turn, "minutes_before = @minutes", new { minutes });

    /// <summary>Where the seller says that they are.</summary>
    public void SetZone(ITurnContext turn, TimeZoneInfo zone) => Set(turn, "zone = @Id", new { zone.Id });

    public void NoteAsked(ITurnContext turn) => Set(turn, "zone_asked = 1", new { });

    private void Set(ITurnContext turnContext, string what, object values)
    {
        var turn = turnContext.Transaction();
        var zone = SellerClock.GuessInWords(turnContext.Activity) is null ? SellerClock.Zone(turnContext.Activity).Id : "";
        turn.Write(
            "INSERT INTO seller (user_id, zone, locale, updated_at) VALUES (@User, @zone, @locale, @now) ON CONFLICT DO NOTHING",
            new { turn.Key.User, zone, locale = turnContext.Activity.Locale ?? "", now = time.GetUtcNow().ToUnixTimeMilliseconds() });
        var parameters = new Dapper.DynamicParameters(values);
        parameters.Add("User", turn.Key.User);
        turn.Write($"UPDATE seller SET {what} WHERE user_id = @User", parameters);
    }
}
