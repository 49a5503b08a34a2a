using ActivityGen.Feed.Hosting;
using ActivityGen.Feed.Http;

namespace ActivityGen.Feed;

/// <summary>Puts the feed's endpoints into an app.</summary>
public static class ActivityFeedEndpointRouteBuilderExtensions
{
    /// <summary>Maps <c>/v1.0</c> and <c>/beta</c>; below a group, behind the group's prefix.</summary>
    /// <param name="endpoints">The app, or a group of it.</param>
    /// <returns>What adds to all of the feed's endpoints. The feed's policy is on them already.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><see cref="ActivityFeedServiceCollectionExtensions.AddActivityFeed"/> was not called.</exception>
    public static IEndpointConventionBuilder MapActivityFeed(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        return endpoints.ServiceProvider.GetService<FeedPipeline>() is null
            ? throw new InvalidOperationException("The feed has no services: call services.AddActivityFeed() first.")
            : FeedEndpoints.Map(endpoints);
    }

    /// <summary>Maps <c>/health/live</c>, which asks nothing, and <c>/health/ready</c>, which asks the checks tagged <c>ready</c>, the store's among them.</summary>
    /// <param name="endpoints">The app, or a group of it.</param>
    /// <returns>What adds to both endpoints.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> is null.</exception>
    public static IEndpointConventionBuilder MapActivityFeedHealth(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        return FeedHealth.Map(endpoints);
    }
}
