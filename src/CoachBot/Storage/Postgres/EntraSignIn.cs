using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace CoachBot.Storage.Postgres;

/// <summary>Tokens of a managed identity for Azure Database for PostgreSQL; kept while they are good for another five minutes.</summary>
internal sealed class EntraSignIn(StorageOptions options)
{
    private readonly IManagedIdentityApplication _identity =
        ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.PostgresIdentity)).Build();

    public async ValueTask<string> TokenAsync(CancellationToken cancellationToken) =>
        (await _identity.AcquireTokenForManagedIdentity(options.PostgresTokenResource).ExecuteAsync(cancellationToken)).AccessToken;
}
