using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ActivityGen.Client.Tests;

/// <summary>Keeps what is logged, values and exceptions included.</summary>
internal sealed class LogSink : ILoggerProvider
{
    internal ConcurrentQueue<string> Lines { get; } = new();

    internal string All => string.Join('\n', Lines);

    public ILogger CreateLogger(string categoryName) => new Sink(categoryName, Lines);

    public void Dispose()
    {
        // Lines stay to be read.
    }

    private sealed class Sink(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue($"scope {category}: {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {exception}");
    }
}
