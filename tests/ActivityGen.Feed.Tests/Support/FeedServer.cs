using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ActivityGen.Feed.Tests.Support;

/// <summary>The feed on Kestrel, on a port of its own, with a folder of its own.</summary>
internal sealed class FeedServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FeedServer(WebApplication app, string folder, LogSink log)
    {
        _app = app;
        Folder = folder;
        Log = log;
        Address = new Uri(app.Urls.First());
    }

    internal Uri Address { get; }

    internal string Folder { get; }

    internal LogSink Log { get; }

    internal IServiceProvider Services => _app.Services;

    /// <summary>Starts a feed.</summary>
    /// <param name="configure">Sets the feed's options.</param>
    /// <param name="services">Adds to the app's services.</param>
    /// <param name="map">Maps it; null for the plain way.</param>
    internal static async Task<FeedServer> StartAsync(
        Action<ActivityFeedOptions>? configure = null, Action<IServiceCollection>? services = null, Action<WebApplication>? map = null)
    {
        string folder = Path.Combine(Path.GetTempPath(), "feed-" + Guid.NewGuid().ToString("N"));
        LogSink log = new();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Logging.SetMinimumLevel(LogLevel.Trace);
        builder.Logging.AddProvider(log);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        ActivityFeedOptions options = new() { DataDirectory = folder };
        configure?.Invoke(options);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AllowActivityFeed(options));
        builder.Services.AddActivityFeed(feed =>
        {
            feed.DataDirectory = folder;
            feed.Throttling.Enabled = false;
            configure?.Invoke(feed);
        });
        builder.Services.AddOpenApi("v1", static document => document.AddActivityFeed());
        services?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        if (map is null)
        {
            app.MapActivityFeed();
            app.MapActivityFeedHealth();
            app.MapOpenApi();
        }
        else
        {
            map(app);
        }

        await app.StartAsync();
        return new FeedServer(app, folder, log);
    }

    /// <summary>Makes a token of the local key.</summary>
    internal string Token(string user = "anna", string app = "reader", TimeSpan? lifetime = null) =>
        Services.GetRequiredService<LocalTokenIssuer>().CreateToken(user, app, lifetime ?? TimeSpan.FromHours(1));

    /// <summary>Gets a client with a token; relative addresses are below the server's root.</summary>
    internal HttpClient Client(string user = "anna", string app = "reader") => ClientOf(Token(user, app));

    /// <summary>Gets a client with this token; null for none.</summary>
    internal HttpClient ClientOf(string? token)
    {
        HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        if (token is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
