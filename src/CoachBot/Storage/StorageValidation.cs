using Microsoft.Extensions.Options;
using Npgsql;

namespace CoachBot.Storage;

/// <summary>Tells what is wrong with the way to the database before anybody waits for it.</summary>
internal sealed class StorageValidation : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        try
        {
            var postgres = new NpgsqlConnectionStringBuilder(options.Postgres);
            return string.IsNullOrWhiteSpace(options.PostgresIdentity) ? ValidateOptionsResult.Success : SignIn(options, postgres);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            // Npgsql's own words name the keyword, never the value: there may be a password in it.
            return ValidateOptionsResult.Fail("Storage:Postgres is no connection string of PostgreSQL. Write it like " +
                "Host=server;Database=coachbot;Username=coach.");
        }
    }

    private static ValidateOptionsResult SignIn(StorageOptions options, NpgsqlConnectionStringBuilder postgres)
    {
        if (string.IsNullOrWhiteSpace(options.Postgres))
        {
            return ValidateOptionsResult.Fail("Storage:PostgresIdentity is set, and Storage:Postgres names no database. Set both, or " +
                "neither for SQLite.");
        }

        if (!string.IsNullOrEmpty(postgres.Password))
        {
            return ValidateOptionsResult.Fail("Storage:PostgresIdentity signs in without a password. Take the password out of " +
                "Storage:Postgres.");
        }

        return string.IsNullOrWhiteSpace(postgres.Username)
            ? ValidateOptionsResult.Fail("Storage:PostgresIdentity signs in as a role of the database. Name it in Storage:Postgres, as " +
                "Username=….")
            : ValidateOptionsResult.Success;
    }
}
