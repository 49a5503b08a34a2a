using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace ActivityGen.Client.Tests;

/// <summary>Clients for several users, made of one.</summary>
public sealed class UserTests
{
    [Fact]
    public async Task A_client_for_a_user_keeps_all_options_of_the_containers()
    {
        FakeTime time = new();
        ScriptedHandler network = new ScriptedHandler().Then(HttpStatusCode.ServiceUnavailable).Then(HttpStatusCode.OK, Bodies.Activity()).Then(HttpStatusCode.ServiceUnavailable);
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(time);
        services.AddActivityFeedClient(options =>
        {
            options.BaseAddress = new Uri("https://feed.contoso.com/beta");
            options.TotalTimeout = Given.TotalTimeout;
            options.AttemptTimeout = Given.AttemptTimeout;
            options.MaxRetries = 1;
        }).ConfigurePrimaryHttpMessageHandler(() => network);
        await using ServiceProvider provider = services.BuildServiceProvider();
        ActivityFeedClient ann = provider.GetRequiredService<ActivityFeedClient>().WithToken(_ => ValueTask.FromResult("ann"));

        await time.RunAsync(ann.UpsertAsync(new Note(1)));
        Task<UserActivity> create = ann.CreateAsync(new Note(1));

        await Assert.ThrowsAsync<ActivityFeedException>(() => time.RunAsync(create));
        Assert.Equal(3, network.Requests.Count);
        Assert.All(network.Requests, request => Assert.StartsWith("https://feed.contoso.com/beta/me/activities", request.Uri.AbsoluteUri, StringComparison.Ordinal));
        Assert.All(network.Requests, request => Assert.Equal("Bearer ann", request.Headers["Authorization"]));
    }

    [Fact]
    public async Task Time_limits_are_the_first_clients()
    {
        Given given = new();
        given.Network.ThenHang();
        Task<UserActivity> call = given.Client.WithToken(_ => ValueTask.FromResult("ann")).CreateAsync(new Note(1));

        await given.Time.UntilTimerAsync(Given.AttemptTimeout);
        given.Time.Advance(Given.AttemptTimeout);

        Assert.Contains("AttemptTimeout", (await Assert.ThrowsAsync<ActivityFeedException>(() => call)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Users_have_tokens_and_sessions_of_their_own()
    {
        Given given = new();
        given.Options.Scopes = ["api://feed/.default"];
        for (int i = 0; i < 3; i++)
        {
            given.Network.Then(HttpStatusCode.OK, Bodies.Activity());
        }

        ActivityFeedClient ann = given.Client.WithToken(_ => ValueTask.FromResult("ann"));
        FakeCredential credential = new(given.Time, TimeSpan.FromHours(1));
        ActivityFeedClient bob = ann.WithCredential(credential);

        await given.Client.StartSessionAsync(new Note(1));
        await ann.StartSessionAsync(new Note(1));
        await bob.StartSessionAsync(new Note(1));

        await Assert.ThrowsAsync<InvalidOperationException>(() => ann.StartSessionAsync(new Note(1)));
        Assert.Equal(["Bearer " + Given.Token, "Bearer ann", "Bearer token1"], given.Network.Requests.Select(request => request.Headers["Authorization"]));
        Assert.Equal(["api://feed/.default"], credential.Scopes);
    }

    [Fact]
    public void A_users_token_is_judged_as_any_other()
    {
        using HttpClient http = new(new ScriptedHandler());
        ActivityFeedClient open = new(http, new ActivityFeedClientOptions { BaseAddress = new Uri("http://feed.contoso.com/") });

        Assert.Contains("write https", Assert.Throws<ArgumentException>(() => open.WithToken(_ => ValueTask.FromResult("x"))).Message, StringComparison.Ordinal);
        Assert.Contains("Scopes", Assert.Throws<ArgumentException>(() => open.WithCredential(new FakeCredential(TimeProvider.System, TimeSpan.Zero))).Message, StringComparison.Ordinal);
    }
}
