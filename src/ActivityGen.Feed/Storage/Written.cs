namespace ActivityGen.Feed.Storage;

/// <summary>What a write came to.</summary>
/// <typeparam name="T">What was written.</typeparam>
/// <param name="Value">It, as the store holds it now.</param>
/// <param name="IsNew">Whether there was none before.</param>
internal readonly record struct Written<T>(T Value, bool IsNew);
