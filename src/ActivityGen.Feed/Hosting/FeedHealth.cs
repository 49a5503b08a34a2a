using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ActivityGen.Feed.Hosting;

/// <summary>The health endpoints. They are open: they say one word.</summary>
internal static class FeedHealth
{
    /// <summary>The tag of the checks that say whether requests can be answered.</summary>
    internal const string Ready = "ready";

    internal static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints)
    {
        RouteGroupBuilder group = endpoints.MapGroup("/health");
        group.MapHealthChecks("/live", new HealthCheckOptions { Predicate = static _ => false });
        group.MapHealthChecks("/ready", new HealthCheckOptions { Predicate = static check => check.Tags.Contains(Ready) });
        return group.AllowAnonymous();
    }
}
