using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ActivityGen.Feed.Storage;

/// <summary>Puts the store into a host.</summary>
internal static class FeedStorageRegistration
{
    /// <summary>The tag of the health check that says whether requests can be served.</summary>
    internal const string ReadyTag = "ready";

    /// <summary>Adds <see cref="IActivityStore"/>, its database, the sweeping and the health check.</summary>
    /// <param name="services">The services.</param>
    /// <param name="database">Which database.</param>
    /// <param name="options">How long things stay.</param>
    /// <returns>The services.</returns>
    internal static IServiceCollection AddFeedStorage(
        this IServiceCollection services,
        Func<IServiceProvider, IFeedDatabase> database,
        Func<IServiceProvider, FeedStorageOptions> options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(database);
        services.TryAddSingleton(options);
        services.AddPooledDbContextFactory<FeedContext>(static (provider, context) => provider.GetRequiredService<IFeedDatabase>().Configure(context));
        services.TryAddSingleton<FeedWriter>();
        services.TryAddSingleton<FeedSweeper>();
        services.TryAddSingleton<IActivityStore, ActivityStore>();
        services.AddHostedService<FeedDatabaseService>();
        services.AddHealthChecks().AddCheck<FeedDatabaseHealthCheck>("activity-feed-database", tags: [ReadyTag]);
        return services;
    }
}
