using CoachBot.Storage.Turns;

namespace CoachBot.Deals;

/// <summary>The seller's deals, found by the names that they use.</summary>
public sealed class DealRepository(TimeProvider time)
{
    /// <summary>The deal that these names mean: the latest that has them and contradicts none. Null when nobody is named or known.</summary>
    public async Task<Deal?> FindAsync(TurnTransaction turn, string? buyer, string? company, CancellationToken cancellationToken)
    {
        var (buyerKey, companyKey) = (Key(buyer), Key(company));
        if (buyerKey is null && companyKey is null)
        {
            return null;
        }

        var which = (buyerKey, companyKey) switch
        {
            (not null, not null) => "buyer_key = @buyerKey AND (company_key = @companyKey OR company_key IS NULL) OR buyer_key IS NULL AND company_key = @companyKey",
            (not null, null) => "buyer_key = @buyerKey",
            _ => "company_key = @companyKey",
        };
        var found = await turn.QueryAsync<Deal>(
            $"SELECT id, buyer, company FROM deal WHERE user_id = @User AND ({which}) ORDER BY updated_at DESC LIMIT 1",
            new { turn.Key.User, buyerKey, companyKey },
            cancellationToken);
        return found.Count > 0 ? found[0] : null;
    }

    /// <summary>The deals that were touched last.</summary>
    public Task<IReadOnlyList<Deal>> RecentAsync(TurnTransaction turn, int most, CancellationToken cancellationToken) => turn.QueryAsync<Deal>(
        "SELECT id, buyer, company FROM deal WHERE user_id = @User ORDER BY updated_at DESC LIMIT @most", new { turn.Key.User, most }, cancellationToken);

    /// <summary>Finds the deal or adds it with this turn's commit, and completes its names. Null when nobody is named.</summary>
    public async Task<string?> KeepAsync(TurnTransaction turn, string? buyer, string? company, CancellationToken cancellationToken)
    {
        if (Key(buyer) is null && Key(company) is null)
        {
            return null;
        }

        if (await FindAsync(turn, buyer, company, cancellationToken) is { } known)
        {
            Rename(turn, known.Id, known.Buyer ?? buyer, known.Company ?? company);
            return known.Id;
        }

        var id = Guid.CreateVersion7(time.GetUtcNow()).ToString();
        turn.Write(
            """
            INSERT INTO deal (id, user_id, buyer, company, buyer_key, company_key, created_at, updated_at)
            VALUES (@id, @User, @buyer, @company, @buyerKey, @companyKey, @now, @now)
            """,
            new { id, turn.Key.User, buyer, company, buyerKey = Key(buyer), companyKey = Key(company), now = Now });
        return id;
    }

    public void Rename(TurnTransaction turn, string id, string? buyer, string? company) => turn.Write(
        "UPDATE deal SET buyer = @buyer, company = @company, buyer_key = @buyerKey, company_key = @companyKey, updated_at = @now WHERE id = @id AND user_id = @User",
        new { id, turn.Key.User, buyer, company, buyerKey = Key(buyer), companyKey = Key(company), now = Now });

    /// <summary>What a name is found by: small letters, as every language makes them.</summary>
    internal static string? Key(string? name) => string.IsNullOrWhiteSpace(name) ? null : name.Trim().ToLowerInvariant();

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();
}
