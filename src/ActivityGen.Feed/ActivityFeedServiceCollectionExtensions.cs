using ActivityGen.Feed.Hosting;
using ActivityGen.Feed.Http;
using ActivityGen.Feed.Security;
using ActivityGen.Feed.Storage;
using ActivityGen.Feed.Storage.Sqlite;
using ActivityGen.Feed.Telemetry;
using ActivityGen.Feed.Throttling;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ActivityGen.Feed;

/// <summary>Puts the feed into an app's services.</summary>
public static class ActivityFeedServiceCollectionExtensions
{
    private const string DatabaseFile = "feed.db";

    /// <summary>Adds the feed: its store, and an authentication scheme and a policy of its own, which leave the app's defaults alone.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="configure">Sets options; null for the defaults. <c>services.Configure&lt;ActivityFeedOptions&gt;(section)</c> takes them from configuration.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddActivityFeed(this IServiceCollection services, Action<ActivityFeedOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<ActivityFeedOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ActivityFeedOptions>, ActivityFeedOptionsValidator>());
        if (configure is not null)
        {
            services.Configure(configure);
        }

        if (services.Any(static service => service.ServiceType == typeof(FeedPipeline)))
        {
            return services;
        }

        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.AddRouting();
        services.AddSingleton<FeedFolder>();
        services.AddSingleton(static provider => new LocalTokenIssuer(
            provider.GetRequiredService<FeedFolder>(),
            provider.GetRequiredService<IOptions<ActivityFeedOptions>>().Value,
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<FeedThrottle>();
        services.AddSingleton<FeedTelemetry>();
        services.AddSingleton<FeedPipeline>();
        services.AddSingleton<FeedBearerEvents>();
        services.AddSingleton<IStartupFilter, AbsoluteFormFilter>();
        services.AddHostedService<FeedStartup>();
        services.AddFeedStorage(
            static provider => new SqliteFeedDatabase(Path.Combine(provider.GetRequiredService<FeedFolder>().Ensure(), DatabaseFile)),
            static provider => StorageOptions(provider.GetRequiredService<IOptions<ActivityFeedOptions>>().Value));

        // Not AddAuthentication: it makes a ring of data protection keys in the user's home, which bearer tokens have no use for.
        services.AddAuthenticationCore();
        services.AddWebEncoders();
        new AuthenticationBuilder(services).AddScheme<JwtBearerOptions, JwtBearerHandler>(FeedAuthentication.Scheme, displayName: null, configureOptions: null);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<JwtBearerOptions>, JwtBearerPostConfigureOptions>());
        services.AddSingleton<IConfigureOptions<JwtBearerOptions>, ConfigureFeedBearer>();
        services.PostConfigure<AuthenticationOptions>(KeepTheDefaultOfTheApp);
        services.AddAuthorizationBuilder().AddPolicy(FeedAuthentication.Scheme, static policy => policy.AddAuthenticationSchemes(FeedAuthentication.Scheme).RequireAuthenticatedUser());
        return services;
    }

    private static FeedStorageOptions StorageOptions(ActivityFeedOptions options) => new() { Retention = options.Retention, SweepInterval = options.SweepInterval, MaxHistoryItems = options.MaxHistoryItems };

    /// <summary>
    /// An only scheme is the default without being called so. The app's must stay it beside ours, and ours must not become it in an app that has
    /// none: the app's own endpoints would take the feed's tokens.
    /// </summary>
    private static void KeepTheDefaultOfTheApp(AuthenticationOptions options)
    {
        AuthenticationSchemeBuilder[] others = [.. options.Schemes.Where(static scheme => scheme.Name != FeedAuthentication.Scheme)];
        if (options.DefaultScheme is null && others is [AuthenticationSchemeBuilder only])
        {
            options.DefaultScheme = only.Name;
        }
        else if (others.Length == 0)
        {
            options.AddScheme<NobodyHandler>(FeedAuthentication.NobodyScheme, displayName: null);
        }
    }
}
