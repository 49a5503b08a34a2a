using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ActivityGen.Client.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public async Task A_container_gives_clients_that_share_tokens_and_sessions()
    {
        FakeTime time = new();
        ScriptedHandler network = new ScriptedHandler().Then(HttpStatusCode.Created, Bodies.Activity()).Then(HttpStatusCode.NoContent);
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(time);
        services.AddActivityFeedClient(new FakeCredential(time, TimeSpan.FromHours(1)), options =>
        {
            options.BaseAddress = new Uri("https://feed.contoso.com/beta");
            options.Scopes = ["api://feed/.default"];
        })
            .ConfigurePrimaryHttpMessageHandler(() => network);
        await using ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        ActivityFeedClient first = provider.GetRequiredService<ActivityFeedClient>();
        ActivityFeedClient second = provider.GetRequiredService<ActivityFeedClient>();

        ActivitySession session = await first.StartSessionAsync(new Note(1));
        await Assert.ThrowsAsync<InvalidOperationException>(() => second.StartSessionAsync(new Note(1)));
        await second.DeleteAsync(ActivityId.Parse("1"));

        Assert.Equal(time.GetUtcNow(), session.StartedDateTime);
        Assert.Equal(["https://feed.contoso.com/beta/me/activities/%2Fnotes%2F1", "https://feed.contoso.com/beta/me/activities/1"], network.Requests.Select(request => request.Uri.AbsoluteUri));
        Assert.All(network.Requests, request => Assert.Equal("Bearer token1", request.Headers["Authorization"]));
    }

    [Fact]
    public async Task The_factorys_HttpClient_has_the_address_of_the_options()
    {
        ScriptedHandler network = new ScriptedHandler().Then(HttpStatusCode.OK, Bodies.Activity());
        ServiceCollection services = new();
        services.AddActivityFeedClient(options => options.BaseAddress = new Uri("https://feed.contoso.com/beta")).ConfigurePrimaryHttpMessageHandler(() => network);
        await using ServiceProvider provider = services.BuildServiceProvider();
        HttpClient http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(ActivityFeedClient.HttpClientName);

        await new ActivityFeedClient(http, _ => ValueTask.FromResult("ann")).UpsertAsync(new Note(1));

        Assert.Equal("https://feed.contoso.com/beta/me/activities/%2Fnotes%2F1", network.Only.Uri.AbsoluteUri);
    }

    [Fact]
    public async Task An_address_that_the_caller_gives_the_factorys_HttpClient_comes_last()
    {
        ScriptedHandler network = new ScriptedHandler().Then(HttpStatusCode.OK, Bodies.Activity());
        ServiceCollection services = new();
        services.AddActivityFeedClient(options => options.BaseAddress = new Uri("https://feed.contoso.com/beta"))
            .ConfigureHttpClient(http => http.BaseAddress = new Uri("https://other.contoso.com/"))
            .ConfigurePrimaryHttpMessageHandler(() => network);
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ActivityFeedClient>().UpsertAsync(new Note(1));

        Assert.Equal("other.contoso.com", network.Only.Uri.Host);
    }

    [Fact]
    public void Options_come_from_the_configuration_and_then_from_code()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Feed:BaseAddress"] = "https://feed.contoso.com/v1.0",
            ["Feed:TotalTimeout"] = "00:00:07",
            ["Feed:MaxRetries"] = "9",
            ["Feed:Scopes:0"] = "api://feed/.default",
        }).Build();
        ServiceCollection services = new();
        services.AddActivityFeedClient(configuration.GetSection("Feed"), options => options.MaxRetries = 2);
        using ServiceProvider provider = services.BuildServiceProvider();

        ActivityFeedClientOptions options = provider.GetRequiredService<IOptions<ActivityFeedClientOptions>>().Value;

        Assert.Equal("https://feed.contoso.com/v1.0", options.BaseAddress.AbsoluteUri);
        Assert.Equal((TimeSpan.FromSeconds(7), 2), (options.TotalTimeout, options.MaxRetries));
        Assert.Equal(["api://feed/.default"], options.Scopes!);
    }

    [Fact]
    public void Wrong_options_fail_when_the_app_starts()
    {
        ServiceCollection services = new();
        services.AddActivityFeedClient(options =>
        {
            options.BaseAddress = new Uri("http://feed.contoso.com/");
            options.UseToken(_ => ValueTask.FromResult("x"));
            options.MaxRetries = -1;
        });
        using ServiceProvider provider = services.BuildServiceProvider();

        OptionsValidationException failure = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(2, failure.Failures.Count());
    }

    [Fact]
    public async Task The_handler_of_a_container_follows_no_redirect_and_traces_and_logs_no_path()
    {
        await using TinyServer server = new("HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:1/\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        LogSink logs = new();
        ServiceCollection services = new();
        services.AddLogging(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        services.AddActivityFeedClient(options =>
        {
            options.BaseAddress = server.Address;
            options.UseToken(_ => ValueTask.FromResult(Given.Token));
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        using SpanSink spans = new();

        ActivityFeedException failure = await Assert.ThrowsAsync<ActivityFeedException>(() => provider.GetRequiredService<ActivityFeedClient>().UpsertAsync(new Note(1234567890)));

        Assert.Equal(HttpStatusCode.RedirectKeepVerb, failure.StatusCode);
        string request = Assert.Single(server.Requests);
        Assert.StartsWith("PUT /me/activities/%2Fnotes%2F1234567890 HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Contains($"traceparent: 00-{spans.TraceId}-", request, StringComparison.Ordinal);
        Assert.Single(spans.Spans, span => span.Source.Name == "ActivityGen.Client");
        Assert.NotEmpty(logs.Lines);
        foreach (string secret in new[] { Given.Token, "1234567890" })
        {
            Assert.DoesNotContain(secret, spans.All, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, logs.All, StringComparison.Ordinal);
        }
    }
}
