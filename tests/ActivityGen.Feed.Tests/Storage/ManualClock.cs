namespace ActivityGen.Feed.Tests.Storage;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class ManualClock : TimeProvider
{
    internal DateTimeOffset Time { get; set; } = new(2026, 11, 22, 12, 0, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Time;
}
