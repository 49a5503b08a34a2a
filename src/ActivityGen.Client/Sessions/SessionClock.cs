namespace ActivityGen.Client;

/// <summary>The times of a session. Only its start is read from the wall clock; all else is measured, so that a clock that is set meanwhile changes nothing.</summary>
internal sealed class SessionClock
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly long _opened;
    private long _resumed;
    private TimeSpan _active;
    private TimeSpan _lastActive;
    private bool _running = true;
    private bool _stopped;

    internal SessionClock(TimeProvider time)
    {
        _time = time;
        Started = time.GetUtcNow();
        _opened = time.GetTimestamp();
        _resumed = _opened;
    }

    /// <summary>Gets when it was opened, in UTC.</summary>
    internal DateTimeOffset Started { get; }

    /// <summary>Gets a value indicating whether it is paused.</summary>
    internal bool IsPaused
    {
        get
        {
            lock (_gate)
            {
                return !_running && !_stopped;
            }
        }
    }

    /// <summary>Gets how long it was not paused.</summary>
    internal TimeSpan Active
    {
        get
        {
            lock (_gate)
            {
                return _active + (_running ? _time.GetElapsedTime(_resumed) : TimeSpan.Zero);
            }
        }
    }

    /// <summary>Gets when it was last not paused; never before <see cref="Started"/>.</summary>
    internal DateTimeOffset LastActive
    {
        get
        {
            lock (_gate)
            {
                return Started + (_running ? _time.GetElapsedTime(_opened) : _lastActive);
            }
        }
    }

    /// <summary>Pauses; nothing where it is paused or stopped.</summary>
    internal void Pause()
    {
        lock (_gate)
        {
            if (_running)
            {
                long now = _time.GetTimestamp();
                _active += _time.GetElapsedTime(_resumed, now);
                _lastActive = _time.GetElapsedTime(_opened, now);
                _running = false;
            }
        }
    }

    /// <summary>Goes on; nothing where it is not paused, or stopped.</summary>
    internal void Resume()
    {
        lock (_gate)
        {
            if (!_running && !_stopped)
            {
                _resumed = _time.GetTimestamp();
                _running = true;
            }
        }
    }

    /// <summary>Ends it for good: what is read later stays the same.</summary>
    internal void Stop()
    {
        lock (_gate)
        {
            Pause();
            _stopped = true;
        }
    }
}
