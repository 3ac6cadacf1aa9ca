using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CoachBot.Tests.Hosting;

/// <summary>Keeps what is logged at any level: the line, its structured values, its scopes and its exception.</summary>
internal sealed class EveryLogLine : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> _lines = new();
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public IReadOnlyCollection<string> Lines => _lines;

    /// <summary>Lines of errors, and those with an exception.</summary>
    public ConcurrentQueue<string> Faults { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Logger(EveryLogLine all, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => all._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            var values = state is IEnumerable<KeyValuePair<string, object?>> pairs
                ? string.Join(' ', pairs.Select(pair => $"{pair.Key}={pair.Value}"))
                : "";
            var scopes = new List<object?>();
            all._scopes.ForEachScope(static (scope, list) => list.Add(scope), scopes);
            var line = $"{category} {eventId.Id} {formatter(state, exception)} | {values} | {string.Join(' ', scopes)} | {exception}";
            all._lines.Enqueue(line);
            if (logLevel >= LogLevel.Error || exception is not null)
            {
                all.Faults.Enqueue(line);
            }
        }
    }
}
