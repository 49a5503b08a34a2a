using System.Net;
using System.Text;

namespace GraphApp;

/// <summary>A service that gives each activity back with an id, and says what it was asked.</summary>
internal sealed class Echo : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = await request.Content!.ReadAsStringAsync(cancellationToken);
        Console.WriteLine($"{request.Method} {request.RequestUri!.AbsoluteUri} {body.Contains("\"AdaptiveCard\"")}");
        return new HttpResponseMessage(HttpStatusCode.Created)
        {
            RequestMessage = request,
            Content = new StringContent("{\"id\":\"7\"," + body[1..], Encoding.UTF8, "application/json"),
        };
    }
}
