using ActivityGen.Feed.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ActivityGen.Feed.Hosting;

/// <summary>The health endpoints. They are open: they say one word.</summary>
internal static class FeedHealth
{
    internal static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints)
    {
        RouteGroupBuilder group = endpoints.MapGroup("/health");
        group.MapHealthChecks("/live", new HealthCheckOptions { Predicate = static _ => false });
        group.MapHealthChecks("/ready", new HealthCheckOptions { Predicate = static check => check.Tags.Contains(FeedStorageRegistration.ReadyTag) });
        return group.AllowAnonymous();
    }
}
