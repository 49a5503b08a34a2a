namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Remembers, per assembly name, the last two results and the fingerprints they came from.</summary>
/// <remarks>
/// Two, because projects that target two frameworks share a name and take turns, and because an undone edit comes back to where it was.
/// It must hold results only: a compilation kept here would be kept for as long as the host lives.
/// </remarks>
/// <param name="capacity">The number of assembly names; a host may open one solution after another.</param>
internal sealed class SpecMemory<TResult>(int capacity = 64)
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly object _gate = new();
    private long _clock;

    /// <summary>Gets the number of assembly names that are remembered.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>Gets the remembered result, or parses.</summary>
    /// <remarks>Parsing runs outside the lock: projects wait for nobody, and at worst two threads do the same work. What is cancelled leaves nothing behind.</remarks>
    public TResult GetOrAdd<TState>(
        string? assemblyName,
        Hash128 fingerprint,
        TState state,
        Func<TState, CancellationToken, TResult> parse,
        CancellationToken cancellationToken)
    {
        string name = assemblyName ?? string.Empty;
        if (TryGet(name, fingerprint, out TResult? known))
        {
            return known!;
        }

        TResult result = parse(state, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return Remember(name, fingerprint, result);
    }

    /// <summary>Gets what is remembered of an assembly, the latest first.</summary>
    public (TResult? Recent, TResult? Older) Remembered(string? assemblyName)
    {
        lock (_gate)
        {
            return _entries.TryGetValue(assemblyName ?? string.Empty, out Entry? entry) ? entry.Results : default;
        }
    }

    private bool TryGet(string name, Hash128 fingerprint, out TResult? result)
    {
        lock (_gate)
        {
            result = default;
            return _entries.TryGetValue(name, out Entry? entry) && entry.TryUse(fingerprint, ++_clock, out result);
        }
    }

    private TResult Remember(string name, Hash128 fingerprint, TResult result)
    {
        lock (_gate)
        {
            if (!_entries.TryGetValue(name, out Entry? entry))
            {
                if (_entries.Count >= capacity)
                {
                    Forget();
                }

                _entries.Add(name, entry = new Entry());
            }
            else if (entry.TryUse(fingerprint, ++_clock, out TResult? faster))
            {
                // The driver compares results; the same instance is the cheapest to compare.
                return faster!;
            }

            entry.Push(fingerprint, result, ++_clock);
            return result;
        }
    }

    private void Forget()
    {
        string? oldest = null;
        long used = long.MaxValue;
        foreach (KeyValuePair<string, Entry> pair in _entries)
        {
            if (pair.Value.LastUsed < used)
            {
                (oldest, used) = (pair.Key, pair.Value.LastUsed);
            }
        }

        if (oldest is not null)
        {
            _entries.Remove(oldest);
        }
    }

    private sealed class Entry
    {
        private (Hash128 Fingerprint, TResult? Result) _recent;
        private (Hash128 Fingerprint, TResult? Result) _older;
        private int _count;

        public long LastUsed { get; private set; }

        public (TResult? Recent, TResult? Older) Results => (_recent.Result, _older.Result);

        public bool TryUse(Hash128 fingerprint, long now, out TResult? result)
        {
            if (_count > 1 && _older.Fingerprint == fingerprint)
            {
                (_recent, _older) = (_older, _recent);
            }

            bool found = _count > 0 && _recent.Fingerprint == fingerprint;
            result = found ? _recent.Result : default;
            LastUsed = found ? now : LastUsed;
            return found;
        }

        public void Push(Hash128 fingerprint, TResult result, long now)
        {
            _older = _recent;
            _recent = (fingerprint, result);
            _count = Math.Min(2, _count + 1);
            LastUsed = now;
        }
    }
}
