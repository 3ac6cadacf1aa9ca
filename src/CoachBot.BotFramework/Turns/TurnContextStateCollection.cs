namespace CoachBot.BotFramework;

/// <summary>Values that live as long as a turn, by name or by type. Names are compared without regard to case.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>An empty collection.</summary>
    public TurnContextStateCollection()
        : base(StringComparer.OrdinalIgnoreCase)
    {
    }

    /// <summary>The value of that name, or null when there is none of that type.</summary>
    public T? Get<T>(string key)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>The value kept under the type's name, or null.</summary>
    public T? Get<T>()
        where T : class => Get<T>(NameOf<T>());

    /// <summary>Adds a value.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Adds a value under its type's name.</summary>
    public void Add<T>(T value)
        where T : class => Add(NameOf<T>(), value);

    /// <summary>Adds or replaces a value.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        this[key] = value;
    }

    /// <summary>Adds or replaces a value under its type's name.</summary>
    public void Set<T>(T value)
        where T : class => Set(NameOf<T>(), value);

    /// <summary>Ends the use of the collection. The values are not disposed.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the use of the collection.</summary>
    protected virtual void Dispose(bool disposing) => _disposed = true;

    private static string NameOf<T>() => typeof(T).FullName!;
}
