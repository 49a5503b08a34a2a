using System.Runtime.CompilerServices;
using Microsoft.Graph.Me.Activities;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using Models = Microsoft.Graph.Models;

namespace ActivityGen.Client;

/// <summary>The PUT that the SDK's builder of <c>/me/activities</c> has no method for.</summary>
internal static class UpsertRequest
{
    private const string Json = "application/json";

    /// <summary>Where a builder that was made by <c>WithUrl</c> has its address.</summary>
    private const string RawUrl = "request-raw-url";

    /// <summary>Sends a body.</summary>
    /// <exception cref="ODataError">The service refused.</exception>
    internal static Task<Models.UserActivity?> SendAsync(
        ActivitiesRequestBuilder activities,
        UpsertBody body,
        Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration,
        CancellationToken cancellationToken)
    {
        IDictionary<string, object> parameters = activities.ToGetRequestInformation().PathParameters;
        parameters["activity"] = UrlSafeId.Encode(body.AppActivityId);

        // Reserved expansion: the id is encoded already, and the SDK's own {activity} would encode it again.
        bool isRaw = parameters.Remove(RawUrl, out object? url);
        if (isRaw)
        {
            parameters["activities"] = url!;
        }

        RequestInformation request = new(Method.PUT, isRaw ? "{+activities}/{+activity}" : "{+baseurl}/me/activities/{+activity}", parameters);
        request.Configure(requestConfiguration);
        request.Headers.TryAdd("Accept", Json);
        request.SetStreamContent(new MemoryStream(body.Utf8Json, writable: false), Json);
        Dictionary<string, ParsableFactory<IParsable>> errors = new() { ["XXX"] = ODataError.CreateFromDiscriminatorValue };
        return AdapterOf(activities).SendAsync(request, Models.UserActivity.CreateFromDiscriminatorValue, errors, cancellationToken);
    }

    /// <summary>Gets the adapter that a builder sends with; the SDK shows it to derived builders only.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_RequestAdapter")]
    private static extern IRequestAdapter AdapterOf(BaseRequestBuilder builder);
}
