namespace CoachBot.Storage;

/// <summary>What “forget me” runs: every table that holds something of a user. A feature adds its tables here when it adds them to the schema.</summary>
internal static class Erasure
{
    private static readonly string[] Tables =
    [
        "state", "handled", "outbox", "outbox_set_aside", "sent_card", "conversation_reference",
        "seller", "deal", "journal_entry", "call_plan", "reminder",
    ];

    /// <summary>What a user is given when they ask for all that is known: not the ids of handled messages, and nothing that is only on its way to them.</summary>
    public static IReadOnlyList<string> TablesToExport { get; } = [.. Tables.Except(["handled", "outbox", "outbox_set_aside", "sent_card"])];

    public static IReadOnlyList<Statement> Of(string user) =>
        [.. Tables.Select(table => new Statement($"DELETE FROM {table} WHERE user_id = @user", new { user }))];
}
