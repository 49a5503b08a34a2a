namespace ActivityGen.Client.Tests;

/// <summary>Time that passes when a test says so; the wall clock can be set besides.</summary>
internal sealed class FakeTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<FakeTimer> _timers = [];
    private DateTimeOffset _wall = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private TimeSpan _elapsed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.Utc;

    /// <summary>Gets the waits between tries that <see cref="RunAsync{T}"/> let pass.</summary>
    internal List<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _wall;
        }
    }

    public override long GetTimestamp()
    {
        lock (_gate)
        {
            return _elapsed.Ticks;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        FakeTimer timer = new(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    internal void SetWall(DateTimeOffset wall)
    {
        lock (_gate)
        {
            _wall = wall;
        }
    }

    internal void Advance(TimeSpan by)
    {
        FakeTimer[] due;
        lock (_gate)
        {
            _elapsed += by;
            _wall += by;
            due = [.. _timers.Where(timer => timer.DueAt <= _elapsed).OrderBy(timer => timer.DueAt)];
            _timers.RemoveAll(due.Contains);
        }

        foreach (FakeTimer timer in due)
        {
            timer.Fire();
        }
    }

    /// <summary>Waits until something waits for a time that is none of the client's limits, and says how long.</summary>
    internal async Task<TimeSpan> NextWaitAsync(Task running)
    {
        for (int i = 0; i < 20_000; i++)
        {
            lock (_gate)
            {
                if (_timers.Find(timer => timer.Length != Given.TotalTimeout && timer.Length != Given.AttemptTimeout) is { } timer)
                {
                    return timer.Length;
                }
            }

            if (running.IsCompleted)
            {
                return Timeout.InfiniteTimeSpan;
            }

            await Task.Delay(1);
        }

        throw new TimeoutException("Nothing waits.");
    }

    /// <summary>Waits until something waits for exactly that long, such as a limit.</summary>
    internal async Task UntilTimerAsync(TimeSpan length)
    {
        for (int i = 0; i < 20_000; i++)
        {
            lock (_gate)
            {
                if (_timers.Exists(timer => timer.Length == length))
                {
                    return;
                }
            }

            await Task.Delay(1);
        }

        throw new TimeoutException($"Nothing waits for {length}.");
    }

    /// <summary>Lets every wait between tries pass until a call is done.</summary>
    internal async Task<T> RunAsync<T>(Task<T> call)
    {
        while (await NextWaitAsync(call) is { } wait && wait != Timeout.InfiniteTimeSpan)
        {
            Waits.Add(wait);
            Advance(wait);
        }

        return await call;
    }

    private sealed class FakeTimer(FakeTime time, TimerCallback callback, object? state) : ITimer
    {
        internal TimeSpan Length { get; private set; }

        internal TimeSpan DueAt { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Assert.Equal(Timeout.InfiniteTimeSpan, period);
            lock (time._gate)
            {
                time._timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Length = dueTime;
                    DueAt = time._elapsed + dueTime;
                    time._timers.Add(this);
                }
            }

            return true;
        }

        public void Dispose()
        {
            lock (time._gate)
            {
                time._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }

        internal void Fire() => callback(state);
    }
}
