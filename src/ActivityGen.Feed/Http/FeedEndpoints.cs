using System.Reflection;
using ActivityGen.Feed.Operations;
using ActivityGen.Feed.Security;

namespace ActivityGen.Feed.Http;

/// <summary>Makes an endpoint of each call on each of its paths.</summary>
internal static class FeedEndpoints
{
    private static readonly string[] Versions = ["/v1.0", "/beta"];

    private static readonly string[] Users = ["/me", "/users/{userId}"];

    private const string Invitation = "/invitations/{invitationId}/invitedUser";

    internal static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints)
    {
        RouteGroupBuilder all = endpoints.MapGroup("");
        foreach (string version in Versions)
        {
            MapVersion(all.MapGroup(version));
        }

        return all.RequireAuthorization(FeedAuthentication.Scheme);
    }

    private static void MapVersion(RouteGroupBuilder version)
    {
        Dictionary<string, List<string>> methods = [];
        foreach (FeedOperation operation in FeedOperations.All)
        {
            foreach (string pattern in PatternsOf(operation))
            {
                bool isOther = operation.OtherPaths.Any(pattern.EndsWith);
                MapOperation(version, new FeedRoute(pattern, operation), isOther);
                methods.TryAdd(pattern, []);
                methods[pattern].Add(operation.Method);
            }
        }

        foreach ((string pattern, List<string> known) in methods)
        {
            // The paths of recent are ids too, for PUT and DELETE: what those answer is said there.
            if (!FeedOperations.IsRecent(pattern))
            {
                MapUnknown(version, pattern, new AllowedMethods(string.Join(", ", known)));
            }
        }

        MapUnknown(version, "/{**path}", allowed: null);
    }

    private static IEnumerable<string> PatternsOf(FeedOperation operation)
    {
        foreach (string path in (string[])[operation.Path, .. operation.OtherPaths])
        {
            foreach (string user in Users)
            {
                yield return user + path;
            }
        }

        if (operation.TakesInvitations)
        {
            yield return Invitation + operation.Path;
        }
    }

    private static void MapOperation(RouteGroupBuilder version, FeedRoute route, bool isOther)
    {
        FeedOperation operation = route.Operation!;
        RequestDelegate handle = context => context.RequestServices.GetRequiredService<FeedPipeline>().RunAsync(context, route);

        // The API explorer lists an endpoint by its method; what the method takes and gives is in the operation.
        IEndpointConventionBuilder endpoint = version.MapMethods(route.Pattern, [operation.Method], handle)
            .WithDisplayName($"{operation.Method} {route.Pattern}")
            .WithMetadata(route, handle.GetMethodInfo());
        if (isOther)
        {
            endpoint.ExcludeFromDescription();
        }
    }

    private static void MapUnknown(RouteGroupBuilder version, string pattern, AllowedMethods? allowed)
    {
        FeedRoute route = new(pattern, Operation: null);
        IEndpointConventionBuilder endpoint = version
            .Map(pattern, context => context.RequestServices.GetRequiredService<FeedPipeline>().RunAsync(context, route))
            .WithDisplayName($"unknown {pattern}")
            .ExcludeFromDescription();
        if (allowed is not null)
        {
            endpoint.WithMetadata(allowed);
        }
    }
}
