using ActivityGen.Feed;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ActivityGen.Client.Tests.Integration;

/// <summary>The real feed, on Kestrel, with an SQLite file of its own.</summary>
internal sealed class RunningFeed : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;
    private readonly List<HttpClient> _clients = [];

    private RunningFeed(WebApplication app, string folder)
    {
        _app = app;
        _folder = folder;
    }

    internal static async Task<RunningFeed> StartAsync(Action<ActivityFeedOptions>? configure = null)
    {
        string folder = Directory.CreateTempSubdirectory("client-feed-").FullName;
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AllowActivityFeed());
        builder.Services.AddActivityFeed(options =>
        {
            options.DataDirectory = folder;
            options.Throttling.Enabled = false;
            configure?.Invoke(options);
        });
        WebApplication app = builder.Build();
        app.MapActivityFeed();
        await app.StartAsync();
        return new RunningFeed(app, folder);
    }

    internal ActivityFeedClient Client(string user = "adele", string app = "notes", DelegatingHandler? between = null, Action<ActivityFeedClientOptions>? configure = null)
    {
        HttpMessageHandler handler = new SocketsHttpHandler();
        if (between is not null)
        {
            between.InnerHandler = handler;
            handler = between;
        }

        HttpClient http = new(handler);
        _clients.Add(http);
        string token = _app.Services.GetRequiredService<LocalTokenIssuer>().CreateToken(user, app, TimeSpan.FromHours(1));
        ActivityFeedClientOptions options = new() { BaseAddress = new Uri(_app.Urls.First() + "/v1.0/"), RetryDelay = TimeSpan.FromMilliseconds(5) };
        configure?.Invoke(options);
        return new ActivityFeedClient(http, _ => ValueTask.FromResult(token), options);
    }

    public async ValueTask DisposeAsync()
    {
        _clients.ForEach(client => client.Dispose());
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
