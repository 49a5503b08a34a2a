using ActivityGen.Feed.Http;
using Microsoft.Extensions.Configuration.Memory;

namespace ActivityGen.Feed.Hosting;

/// <summary>The feed as an app of its own.</summary>
internal static class FeedApplication
{
    private const string DefaultUrl = "http://127.0.0.1:5275";

    /// <summary>Whatever of these there is says where to listen; only without any is it the default.</summary>
    private static readonly string[] UrlSettings = ["urls", "http_ports", "https_ports"];

    /// <summary>What the frameworks log of every request has its path, and so the ids of users and activities. Configuration can ask for it.</summary>
    private static readonly Dictionary<string, string?> QuietLogging = new()
    {
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Warning",
    };

    /// <summary>Builds the app.</summary>
    /// <param name="args">The command line, which is configuration: <c>--Feed:PageSize=20</c>.</param>
    internal static WebApplication Build(string[] args)
    {
        // No settings file is read from the folder that one happens to start it in.
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = QuietLogging });
        IConfigurationSection section = builder.Configuration.GetSection(ActivityFeedOptions.SectionName);
        builder.Services.Configure<ActivityFeedOptions>(section);
        builder.Services.AddActivityFeed();
        builder.Services.AddOpenApi("v1", static options => options.AddActivityFeed());
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.AllowActivityFeed(section.Get<ActivityFeedOptions>());
        });
        if (Array.TrueForAll(UrlSettings, name => string.IsNullOrEmpty(builder.Configuration[name])) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        ListenAddresses.Check(builder.Configuration["urls"]);
        KnownOptions.Check(section);

        WebApplication app = builder.Build();
        app.MapActivityFeed();
        app.MapActivityFeedHealth();
        app.MapOpenApi().AllowAnonymous();
        app.MapFallback("{**path}", static context => GraphErrorWriter.WriteAsync(context, GraphErrors.IsNotFound("There is no such resource; the feed is at /v1.0 and /beta.")));
        return app;
    }
}
