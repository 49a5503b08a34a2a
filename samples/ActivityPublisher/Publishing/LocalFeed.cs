using ActivityGen.Feed;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ActivityPublisher.Publishing;

/// <summary>A feed in this process: on a free port of this machine, its database in a temporary folder that is gone afterwards.</summary>
internal sealed class LocalFeed : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;

    private LocalFeed(WebApplication app, string folder)
    {
        _app = app;
        _folder = folder;
    }

    /// <summary>Gets the feed's address, its version included.</summary>
    internal Uri Address => new(_app.Urls.First() + "/v1.0/");

    /// <summary>Starts a feed.</summary>
    /// <param name="cancellationToken">Stops starting.</param>
    /// <returns>The feed, ready to answer.</returns>
    internal static async Task<LocalFeed> StartAsync(CancellationToken cancellationToken)
    {
        string folder = Directory.CreateTempSubdirectory("activity-feed-").FullName;
        LocalFeed feed = new(Build(folder), folder);
        try
        {
            await feed._app.StartAsync(cancellationToken);
            return feed;
        }
        catch
        {
            await feed.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes a token of the feed's own.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="appId">The app.</param>
    /// <returns>The token, for as long as a run may take.</returns>
    internal string CreateToken(string userId, string appId) =>
        _app.Services.GetRequiredService<LocalTokenIssuer>().CreateToken(userId, appId, TimeSpan.FromHours(1));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static WebApplication Build(string folder)
    {
        // What lies around in the working directory, and in the environment for other services, is none of this feed's business.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = folder });
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AllowActivityFeed());
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddActivityFeed(options =>
        {
            options.DataDirectory = folder;

            // A journal is published in one go; a hundred writes in five minutes is for a user's day.
            options.Throttling.Enabled = false;
        });
        WebApplication app = builder.Build();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapActivityFeed();
        return app;
    }
}
