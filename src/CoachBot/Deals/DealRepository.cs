using CoachBot.Storage.Turns;

namespace CoachBot.Deals;

/// <summary>The seller's deals, found by the names that they use.</summary>
public sealed class DealRepository(TimeProvider time)
{
    private const string Select = "SELECT id, buyer, company, stage, created_at, updated_at FROM deal";

    // “Marit” and “Marit Olsen” are one person, “Kings Heath” and “Kings Heath Nursery” one company; a name alone may have been taken for
    // the other kind.
    private const string IsBuyer =
        "(buyer_key = @b OR substr(buyer_key, 1, length(@b) + 1) = @b || ' ' OR substr(@b, 1, length(buyer_key) + 1) = buyer_key || ' ' " +
            "OR buyer_key IS NULL AND company_key = @b)";
    private const string IsCompany =
        "(company_key = @c OR substr(company_key, 1, length(@c) + 1) = @c || ' ' OR substr(@c, 1, length(company_key) + 1) = company_key " +
            "|| ' ')";

    /// <summary>
    /// The deal that these names mean: the one that agrees best, the latest of several. Null when nobody is named or known.
    /// </summary>
    public async Task<Deal?> FindAsync(TurnTransaction turn, string? buyer, string? company, CancellationToken cancellationToken) =>
        await MatchesAsync(turn, buyer, company, cancellationToken) is [var best, ..] ? best : null;

    /// <summary>The deals that these names may mean, the likeliest first: those that have them and contradict none.</summary>
    public async Task<IReadOnlyList<Deal>> MatchesAsync(TurnTransaction turn, string? buyer, string? company,
        CancellationToken cancellationToken)
    {
        var (b, c) = (DealNames.Key(buyer), DealNames.Key(company));
        var (which, rank) = (b, c) switch
        {
            (null, null) => ("", ""),
            (not null, not null) => (
                $"{IsBuyer} AND ({IsCompany} OR company_key IS NULL OR buyer_key IS NULL) OR buyer_key IS NULL AND {IsCompany}",
                $"CASE WHEN {IsBuyer} AND {IsCompany} THEN 0 ELSE 1 END"),
            (not null, null) => (IsBuyer, "CASE WHEN buyer_key IS NULL THEN 1 ELSE 0 END"),
            _ => ($"{IsCompany} OR company_key IS NULL AND buyer_key = @c", $"CASE WHEN company_key = @c THEN 0 ELSE 1 END"),
        };
        return which.Length == 0 ? [] : await turn.QueryAsync<Deal>(
            $"{Select} WHERE user_id = @User AND ({which}) ORDER BY {rank}, updated_at DESC, id DESC LIMIT 20", new { turn.Key.User, b, c },
            cancellationToken);
    }

    /// <summary>A deal by its id; null where it isn't the seller's, or gone.</summary>
    public async Task<Deal?> GetAsync(TurnTransaction turn, string id, CancellationToken cancellationToken) =>
        (await turn.QueryAsync<Deal>($"{Select} WHERE id = @id AND user_id = @User", new { id, turn.Key.User }, cancellationToken))
            .SingleOrDefault();

    /// <summary>The deals that were touched last.</summary>
    public Task<IReadOnlyList<Deal>> RecentAsync(TurnTransaction turn, int most, CancellationToken cancellationToken) =>
        turn.QueryAsync<Deal>(
        // A limit that is no constant has SQLite plan the query anew each time.
        $"{Select} WHERE user_id = @User ORDER BY updated_at DESC, id DESC LIMIT {most}", new { turn.Key.User }, cancellationToken);

    /// <summary>What was changed since a moment.</summary>
    public Task<IReadOnlyList<Deal>> ChangedSinceAsync(TurnTransaction turn, long since, CancellationToken cancellationToken) =>
        turn.QueryAsync<Deal>(
        $"{Select} WHERE user_id = @User AND updated_at >= @since", new { turn.Key.User, since }, cancellationToken);

    /// <summary>Finds the deal or adds it with this turn's commit, and completes its names. Null when nobody is named.</summary>
    public async Task<string?> KeepAsync(TurnTransaction turn, string? buyer, string? company, CancellationToken cancellationToken)
    {
        if (DealNames.Key(buyer) is null && DealNames.Key(company) is null)
        {
            return null;
        }

        if (await FindAsync(turn, buyer, company, cancellationToken) is { } known)
        {
            Complete(turn, known, buyer, company);
            return known.Id;
        }

        return Add(turn, buyer, company);
    }

    /// <summary>Gives a deal the names that are told now, where they say more than those it has.</summary>
    public void Complete(TurnTransaction turn, Deal known, string? buyer, string? company)
    {
        // A person who was taken for a company at first is one now.
        var hasItAsCompany = known.Buyer is null
            && DealNames.Key(buyer) is { } name
            && name == DealNames.Key(known.Company)
            && name != DealNames.Key(company);
        Rename(turn, known.Id, DealNames.Fuller(known.Buyer, buyer), hasItAsCompany ? company
            : DealNames.Key(company) == DealNames.Key(known.Buyer) ? known.Company
            : DealNames.Fuller(known.Company, company));
    }

    public void Rename(TurnTransaction turn, string id, string? buyer, string? company) => turn.Write(
        "UPDATE deal SET buyer = @buyer, company = @company, buyer_key = @buyerKey, company_key = @companyKey, updated_at = @now WHERE " +
            "id = @id AND user_id = @User",
        new { id, turn.Key.User, buyer, company, buyerKey = DealNames.Key(buyer), companyKey = DealNames.Key(company), now = Now });

    /// <summary>Takes away a deal that was only a slip: a name that was put right before anything else was known.</summary>
    public void Remove(TurnTransaction turn, string id) =>
        turn.Write("DELETE FROM deal WHERE id = @id AND user_id = @User", new { id, turn.Key.User });

    private string Add(TurnTransaction turn, string? buyer, string? company)
    {
        var id = Guid.CreateVersion7(time.GetUtcNow()).ToString();
        turn.Write(
            """
            INSERT INTO deal (id, user_id, buyer, company, buyer_key, company_key, created_at, updated_at)
            VALUES (@id, @User, @buyer, @company, @buyerKey, @companyKey, @now, @now)
            """,
            new { id, turn.Key.User, buyer, company, buyerKey = DealNames.Key(buyer), companyKey = DealNames.Key(company), now = Now });
        return id;
    }

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();
}
