using System.Net.Http.Headers;

namespace ActivityGen.Client.Tests.MicrosoftGraph;

/// <summary>Notes where a feed is and with which token it is called, so that another client can call it too.</summary>
internal sealed class Passport : DelegatingHandler
{
    internal Uri? Address { get; private set; }

    internal AuthenticationHeaderValue? Token { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Address = new Uri(request.RequestUri!, "/v1.0");
        Token = request.Headers.Authorization;
        return base.SendAsync(request, cancellationToken);
    }
}
