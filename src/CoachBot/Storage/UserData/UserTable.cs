namespace CoachBot.Storage.UserData;

/// <summary>
/// A table with rows of users, as the feature that owns it registers it. What is kept of a user is what these hold, and nothing else.
/// </summary>
/// <param name="Name">The table's name in the schema; whose a row is stands in its column <c>user_id</c>.</param>
public sealed record UserTable(string Name)
{
    /// <summary>What tells a row from all others: a column, or an expression of columns.</summary>
    public string Key { get; init; } = "id";

    /// <summary>Whether a user who asks for their data gets it: not what is only on its way to them, nor mere marks of the trade.</summary>
    public bool IsExported { get; init; } = true;

    /// <summary>How long rows are kept; null until the user is erased.</summary>
    public Retention? Retention { get; init; }

    /// <summary>
    /// The column with the time, in Unix milliseconds, at which the user was heard at the latest when the row was written; null where a row
    /// says nothing of that.
    /// </summary>
    public string? Heard { get; init; }

    /// <summary>The table that <see cref="PointsWith"/> has keys of: as long as a row points there, that one is kept.</summary>
    public string? PointsTo { get; init; }

    /// <summary>The column that points to the other table.</summary>
    public string? PointsWith { get; init; }
}

/// <summary>How long rows are kept.</summary>
/// <param name="Since">The column with the time, in Unix milliseconds, from which it counts.</param>
/// <param name="Term">How long, by the settings; null for ever.</param>
public sealed record Retention(string Since, Func<RetentionOptions, TimeSpan?> Term)
{
    /// <summary>A condition for the rows that go; those that it leaves out stay.</summary>
    public string Only { get; init; } = "1 = 1";

    /// <summary>A number of days from the settings, where nought means for ever.</summary>
    public static TimeSpan? Days(int days) => days > 0 ? TimeSpan.FromDays(days) : null;
}
