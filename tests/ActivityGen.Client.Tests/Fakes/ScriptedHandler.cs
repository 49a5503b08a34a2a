using System.Collections.Concurrent;
using System.Net;

namespace ActivityGen.Client.Tests;

/// <summary>The network of a test: answers requests in the order of a script, and remembers them.</summary>
internal sealed class ScriptedHandler : HttpMessageHandler
{
    private readonly ConcurrentQueue<Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>> _script = new();

    internal ConcurrentQueue<SentRequest> Requests { get; } = new();

    internal SentRequest Only => Assert.Single(Requests);

    internal ScriptedHandler Then(HttpStatusCode status, string? body = null, params (string Name, string Value)[] headers) =>
        Then(status, body is null ? null : new StringContent(body), headers);

    internal ScriptedHandler Then(HttpStatusCode status, HttpContent? content, params (string Name, string Value)[] headers) => Then((_, _) =>
    {
        HttpResponseMessage response = new(status) { Content = content };
        foreach ((string name, string value) in headers)
        {
            Assert.True(response.Headers.TryAddWithoutValidation(name, value));
        }

        return Task.FromResult(response);
    });

    internal ScriptedHandler ThenThrow(Exception exception) => Then((_, _) => Task.FromException<HttpResponseMessage>(exception));

    /// <summary>Never answers; a request that is cancelled ends.</summary>
    internal ScriptedHandler ThenHang() => Then(async (_, cancellationToken) =>
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("It was not cancelled.");
    });

    internal ScriptedHandler Then(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _script.Enqueue(answer);
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Enqueue(await SentRequest.OfAsync(request));
        Assert.True(_script.TryDequeue(out Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>? answer), $"{request.Method} {request.RequestUri} is one request too many.");
        HttpResponseMessage response = await answer(request, cancellationToken);
        response.RequestMessage ??= request;
        return response;
    }
}
