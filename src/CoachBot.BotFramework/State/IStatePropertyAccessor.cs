namespace CoachBot.BotFramework;

/// <summary>A named part of a bot state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>The name.</summary>
    string Name { get; }
}

/// <summary>
/// Reads and writes one property of a bot state. The state is loaded when it is first needed, and written by <see
/// cref="BotState.SaveChangesAsync"/>.
/// </summary>
/// <typeparam name="T">The property's type: a string, bool, number, or a type registered with <see cref="StateTypes"/>.</typeparam>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>The value. Where there is none, the factory's, which is kept; without a factory, the type's default.</summary>
    Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Sets the value.</summary>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);

    /// <summary>Removes the value.</summary>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}

/// <summary>Makes accessors.</summary>
public interface IPropertyManager
{
    /// <summary>An accessor for the property of that name.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
