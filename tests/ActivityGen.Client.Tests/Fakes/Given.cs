using Microsoft.Extensions.Logging;

namespace ActivityGen.Client.Tests;

/// <summary>A client, its network and its time.</summary>
internal sealed class Given
{
    internal const string Token = "eyJhbGciOiJub25lIn0.c2VjcmV0.dG9rZW4";

    /// <summary>Lengths that no wait between tries has, so that <see cref="FakeTime"/> can tell them apart.</summary>
    internal static readonly TimeSpan TotalTimeout = TimeSpan.FromSeconds(1000);

    internal static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(333);

    private ActivityFeedClient? _client;

    internal ScriptedHandler Network { get; } = new();

    internal FakeTime Time { get; } = new();

    internal LogSink Logs { get; } = new();

    internal ActivityFeedClientOptions Options { get; } = new() { BaseAddress = new Uri("https://feed.contoso.com/v1.0"), TotalTimeout = TotalTimeout, AttemptTimeout = AttemptTimeout };

    internal ActivityFeedClient Client => _client ??= Make();

    private ActivityFeedClient Make()
    {
        Options.UseTime(Time);
        return new ActivityFeedClient(new HttpClient(Network), _ => ValueTask.FromResult(Token), Options, LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs)));
    }
}
