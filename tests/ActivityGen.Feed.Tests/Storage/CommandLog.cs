using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ActivityGen.Feed.Tests.Storage;

/// <summary>The SQL that Entity Framework sends while it is listening.</summary>
internal sealed class CommandLog : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentQueue<string> _commands = [];
    private readonly ConcurrentBag<IDisposable> _subscriptions = [];

    internal CommandLog() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    internal string Last(string orderedBy) => _commands.Last(sql => sql.Contains($"ORDER BY \"a\".\"{orderedBy}\" DESC", StringComparison.Ordinal));

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategoryName)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData data)
        {
            _commands.Enqueue(data.Command.CommandText);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (IDisposable subscription in _subscriptions)
        {
            subscription.Dispose();
        }
    }

    private const string DbLoggerCategoryName = "Microsoft.EntityFrameworkCore";
}
