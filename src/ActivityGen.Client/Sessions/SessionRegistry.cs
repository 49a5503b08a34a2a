using System.Collections.Concurrent;

namespace ActivityGen.Client;

/// <summary>Which activities have a session that is open.</summary>
internal sealed class SessionRegistry
{
    private readonly ConcurrentDictionary<string, SessionRegistry> _open = new(StringComparer.Ordinal);

    /// <summary>Opens an activity's session.</summary>
    /// <param name="appActivityId">The activity.</param>
    /// <returns>What closes it.</returns>
    /// <exception cref="InvalidOperationException">It has one that is open.</exception>
    internal IDisposable Open(string appActivityId) => _open.TryAdd(appActivityId, this)
        ? new Lease(this, appActivityId)
        : throw new InvalidOperationException("The activity has a session that is open; end that one (dispose of it) before another is started, or go on with it.");

    private sealed class Lease(SessionRegistry registry, string appActivityId) : IDisposable
    {
        private SessionRegistry? _registry = registry;

        // Once: a second call must not close what another session has opened since.
        public void Dispose() => Interlocked.Exchange(ref _registry, null)?._open.TryRemove(appActivityId, out _);
    }
}
