namespace ActivityGen.Feed.Tests.Support;

/// <summary>One feed for the tests of a class, each of which is another user.</summary>
public sealed class FeedFixture : IAsyncLifetime
{
    private static int _users;

    internal FeedServer Feed { get; private set; } = null!;

    public async Task InitializeAsync() => Feed = await FeedServer.StartAsync();

    public async Task DisposeAsync() => await Feed.DisposeAsync();

    /// <summary>Gets a client of a user that nobody else is.</summary>
    internal HttpClient NewUser() => Feed.Client(NewUserId());

    internal static string NewUserId() => $"user{Interlocked.Increment(ref _users)}";
}
