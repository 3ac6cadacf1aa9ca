namespace CoachBot.BotFramework;

/// <summary>Keeps objects by key. Use <see cref="StateJson"/> to write and read them.</summary>
public interface IStorage
{
    /// <summary>Reads the objects of those keys that exist.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes objects, replacing those of the same key.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes the objects of those keys that exist.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}

/// <summary>An object whose writer must have seen its latest version.</summary>
public interface IStoreItem
{
    /// <summary>The version read. <c>*</c> or null overwrites any.</summary>
    string? ETag { get; set; }
}
