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
    /// <summary>What telemetry calls the request; the address is not made of it, since it would encode the triplets of an encoded id again, <c>{+activity}</c> those of non-ASCII text.</summary>
    private const string Template = "{+baseurl}/me/activities/{activity}";

    private const string Json = "application/json";

    /// <summary>Where a builder that was made by <c>WithUrl</c> has its address.</summary>
    private const string RawUrl = "request-raw-url";

    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>Sends a body.</summary>
    /// <exception cref="ODataError">The service refused.</exception>
    internal static Task<Models.UserActivity?> SendAsync(
        ActivitiesRequestBuilder activities,
        UpsertBody body,
        Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration,
        CancellationToken cancellationToken)
    {
        IRequestAdapter adapter = AdapterOf(activities);
        string collection = activities.ToGetRequestInformation().PathParameters.TryGetValue(RawUrl, out object? url) ? $"{url}".Split('?')[0] : adapter.BaseUrl + "/me/activities";
        RequestInformation request = new()
        {
            HttpMethod = Method.PUT,
            UrlTemplate = Template,
            URI = new Uri($"{collection.TrimEnd('/')}/{UrlSafeId.Encode(body.AppActivityId)}", AsWritten),
        };
        request.Configure(requestConfiguration);
        request.Headers.TryAdd("Accept", Json);
        request.SetStreamContent(new MemoryStream(body.Utf8Json, writable: false), Json);
        Dictionary<string, ParsableFactory<IParsable>> errors = new() { ["XXX"] = ODataError.CreateFromDiscriminatorValue };
        return adapter.SendAsync(request, Models.UserActivity.CreateFromDiscriminatorValue, errors, cancellationToken);
    }

    /// <summary>Gets the adapter that a builder sends with; the SDK shows it to derived builders only.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_RequestAdapter")]
    private static extern IRequestAdapter AdapterOf(BaseRequestBuilder builder);
}
