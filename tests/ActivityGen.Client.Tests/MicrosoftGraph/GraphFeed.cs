using System.Collections.Concurrent;
using System.Net.Http.Headers;
using ActivityGen.Client.Tests.Integration;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;

namespace ActivityGen.Client.Tests.MicrosoftGraph;

/// <summary>The real feed, called by a client of Microsoft's Graph SDK with the SDK's own middleware.</summary>
internal sealed class GraphFeed : IAsyncDisposable
{
    private readonly RunningFeed _feed;
    private readonly HttpClient _http;

    private GraphFeed(RunningFeed feed, ActivityFeedClient client, Passport passport)
    {
        _feed = feed;
        Client = client;
        _http = GraphClientFactory.Create(finalHandler: new Wire(passport.Token!, Requests));
        Graph = new GraphServiceClient(_http, new AnonymousAuthenticationProvider(), passport.Address!.AbsoluteUri);
    }

    internal GraphServiceClient Graph { get; }

    /// <summary>Gets our own client of the same feed, user and app.</summary>
    internal ActivityFeedClient Client { get; }

    internal ConcurrentQueue<SentRequest> Requests { get; } = new();

    internal static async Task<GraphFeed> StartAsync()
    {
        RunningFeed feed = await RunningFeed.StartAsync();
        Passport passport = new();
        ActivityFeedClient client = feed.Client(between: passport);
        Assert.Empty(await client.ListAsync().ToListAsync());
        return new GraphFeed(feed, client, passport);
    }

    public async ValueTask DisposeAsync()
    {
        Graph.Dispose();
        _http.Dispose();
        await _feed.DisposeAsync();
    }

    private sealed class Wire(AuthenticationHeaderValue token, ConcurrentQueue<SentRequest> requests) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = token;
            requests.Enqueue(await SentRequest.OfAsync(request));
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
