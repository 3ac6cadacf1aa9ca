using System.Globalization;

namespace CoachBot.BotFramework;

/// <summary>State kept under one key: read once in a turn, written only when its content has changed.</summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <summary>State in a storage; <paramref name="contextServiceKey"/> names it in the turn.</summary>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        (_storage, _contextServiceKey) = (storage, contextServiceKey);
    }

    /// <inheritdoc/>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new PropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the state, unless this turn has done so; <paramref name="force"/> reads it again and forgets changes.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (!force && GetCachedState(turnContext) is not null)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken);
        items.TryGetValue(key, out var stored);
        turnContext.TurnState[_contextServiceKey] = stored switch
        {
            null => new CachedBotState(),
            StateSnapshot snapshot => new CachedBotState(StateJson.Deserialize(snapshot.Json)),
            IDictionary<string, object> state => new CachedBotState(state),
            _ => throw new InvalidOperationException($"The storage holds a {stored.GetType().Name} where a bot state belongs. Give each kind of data its own keys."),
        };
    }

    /// <summary>
    /// Writes the state if it was read in this turn and its content has changed, or always with <paramref name="force"/>.
    /// </summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (GetCachedState(turnContext) is not { } cached || (!cached.TryGetChange(out var json) && !force))
        {
            return;
        }

        var changes = new Dictionary<string, object>(1) { [GetStorageKey(turnContext)] = new StateSnapshot(cached.State, json) };
        await _storage.WriteAsync(changes, cancellationToken);
        cached.Saved(json);
    }

    /// <summary>The state read in this turn, or null.</summary>
    public CachedBotState? GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>The key for the turn's state.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>Removes a property.</summary>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Sets a property.</summary>
    protected Task SetPropertyValueAsync(
        ITurnContext turnContext, string propertyName, object? value, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext).State[propertyName] = value!;
        return Task.CompletedTask;
    }

    private CachedBotState Loaded(ITurnContext turnContext) =>
        GetCachedState(turnContext) ?? throw new InvalidOperationException("The state has not been read in this turn; await LoadAsync first.");

    private static T? Typed<T>(string name, object? value) => value switch
    {
        null => default,
        T typed => typed,

        // JSON has one kind of number; the property's type says which is meant.
        long or double or int or float when NumberOf(typeof(T)) is { } number => (T)Convert.ChangeType(value, number, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"The state's property '{name}' is a {value.GetType().Name}, not a {typeof(T).Name}. Use one type for one name."),
    };

    private static Type? NumberOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsPrimitive && plain != typeof(bool) && plain != typeof(char) ? plain : null;
    }
}
