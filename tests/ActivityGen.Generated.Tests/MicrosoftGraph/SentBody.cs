using System.Net;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using GraphModels = Microsoft.Graph.Models;

namespace ActivityGen.Generated.Tests.MicrosoftGraph;

/// <summary>What a client of the SDK puts on the wire, with the writer that it registers for itself.</summary>
internal sealed class SentBody : HttpMessageHandler
{
    private byte[] _body = [];

    internal static byte[] Of(GraphModels.UserActivity activity)
    {
        using SentBody network = new();
        using HttpClient http = new(network);
        using GraphServiceClient graph = new(http, new AnonymousAuthenticationProvider(), "https://graph.contoso.com/v1.0");
        graph.Me.Activities.PostAsync(activity).GetAwaiter().GetResult();
        return network._body;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }
}
