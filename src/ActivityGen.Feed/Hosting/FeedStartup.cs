using ActivityGen.Feed.Telemetry;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace ActivityGen.Feed.Hosting;

/// <summary>Makes what the feed needs before the first request, and says where it is when it answers.</summary>
internal sealed class FeedStartup(
    IOptions<ActivityFeedOptions> options, FeedFolder folder, LocalTokenIssuer tokens, IServiceProvider services, ILogger<FeedStartup> logger) : IHostedLifecycleService
{
    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        folder.Ensure();
        if (string.IsNullOrEmpty(options.Value.Authority))
        {
            _ = tokens.Key;
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        ICollection<string> addresses = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        foreach (string address in addresses)
        {
            FeedLog.Listening(logger, address, folder.Path);
            BindingAddress binding = BindingAddress.Parse(address);
            if (binding.Scheme == Uri.UriSchemeHttp && !binding.IsUnixPipe && !binding.IsNamedPipe && !IsLoopback(binding.Host))
            {
                FeedLog.OpenWithoutEncryption(logger, address);
            }
        }

        if (string.IsNullOrEmpty(options.Value.Authority))
        {
            FeedLog.LocalTokens(logger, folder.Path);
        }
        else
        {
            FeedLog.AuthorityTokens(logger, options.Value.Authority);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (System.Net.IPAddress.TryParse(host.Trim('[', ']'), out System.Net.IPAddress? address) && System.Net.IPAddress.IsLoopback(address));
}
