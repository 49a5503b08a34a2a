using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using ActivityGen.Feed.Hosting;
using ActivityGen.Feed.Tests.Support;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ActivityGen.Feed.Tests;

public sealed class HostingTests
{
    [Fact]
    public async Task Behind_a_prefix_everything_is_behind_it()
    {
        await using FeedServer feed = await FeedServer.StartAsync(
            static options => options.PageSize = 1,
            map: static app => app.MapGroup("/tenants/{tenant}").MapActivityFeed());
        await AssertAllAsync(feed, "tenants/a%2Fb");
        Assert.Equal(HttpStatusCode.NotFound, (await feed.Client().GetAsync("/v1.0/me/activities")).StatusCode);
    }

    [Fact]
    public async Task Behind_a_path_base_everything_is_behind_it()
    {
        await using FeedServer feed = await FeedServer.StartAsync(
            static options => options.PageSize = 1,
            map: static app =>
            {
                app.UsePathBase("/apps/feed");
                app.UseRouting();
                app.UseAuthorization();
                app.MapActivityFeed();
            });
        await AssertAllAsync(feed, "apps/feed");
    }

    [Fact]
    public async Task The_apps_own_authentication_stays_its_own()
    {
        await using FeedServer feed = await FeedServer.StartAsync(
            services: static services =>
            {
                services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, EverybodyHandler>("everybody", null);
                services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
            },
            map: static app =>
            {
                app.MapActivityFeed();
                app.MapActivityFeedHealth();
                app.MapGet("/own", static (ClaimsPrincipal user) => user.Identity!.Name!);
            });
        Assert.Equal("guest", await feed.ClientOf(null).GetStringAsync("/own"));
        Assert.Equal("guest", await feed.Client().GetStringAsync("/own"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await feed.ClientOf(null).GetAsync("/v1.0/me/activities")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await feed.Client().GetAsync("/v1.0/me/activities")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await feed.ClientOf(null).GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task An_app_without_authentication_does_not_take_the_feeds_tokens()
    {
        await using FeedServer feed = await FeedServer.StartAsync(map: static app =>
        {
            app.MapActivityFeed();
            app.MapGet("/open", static (ClaimsPrincipal user) => user.Identity?.IsAuthenticated is true ? "somebody" : "nobody");
            app.MapGet("/own", static () => "secret").RequireAuthorization();
        });
        Assert.Equal("nobody", await feed.Client().GetStringAsync("/open"));

        // As in any app that asks for somebody and has no way to tell who: ASP.NET Core says that a scheme is missing.
        Assert.Equal(HttpStatusCode.InternalServerError, (await feed.Client().GetAsync("/own")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await feed.Client().GetAsync("/v1.0/me/activities")).StatusCode);
    }

    [Fact]
    public async Task More_can_be_asked_of_the_feeds_endpoints()
    {
        await using FeedServer feed = await FeedServer.StartAsync(
            map: static app => app.MapActivityFeed().RequireAuthorization(static policy => policy.RequireClaim("oid", "anna")));
        Assert.Equal(HttpStatusCode.OK, (await feed.Client("anna").GetAsync("/v1.0/me/activities")).StatusCode);
        using HttpResponseMessage refused = await feed.Client("bert").GetAsync("/v1.0/me/activities");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal("AccessDenied", await refused.ErrorCodeAsync());
    }

    [Fact]
    public async Task To_add_it_twice_is_to_add_it_once()
    {
        await using FeedServer feed = await FeedServer.StartAsync(services: static services => services.AddActivityFeed(static options => options.PageSize = 1));
        Assert.Equal(1, feed.Services.GetRequiredService<IOptions<ActivityFeedOptions>>().Value.PageSize);
        Assert.Equal(HttpStatusCode.Created, (await feed.Client().PutActivityAsync("a")).StatusCode);
    }

    [Fact]
    public void To_map_it_without_adding_it_is_told()
    {
        WebApplication app = WebApplication.CreateSlimBuilder().Build();
        Assert.Contains("AddActivityFeed", Assert.Throws<InvalidOperationException>(() => app.MapActivityFeed()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DataDirectory")]
    [InlineData("ClockSkew")]
    [InlineData("PageSize")]
    [InlineData("MaxBodyBytes")]
    [InlineData("MaxHistoryItems")]
    [InlineData("MaxIdLength")]
    [InlineData("MaxRequestLineBytes")]
    [InlineData("MaxHeaderBytes")]
    [InlineData("Retention")]
    [InlineData("SweepInterval")]
    [InlineData("Throttling:Writes")]
    [InlineData("Throttling:Reads")]
    [InlineData("Throttling:Window")]
    [InlineData("Authority must")]
    [InlineData("Authority needs")]
    public void What_cannot_be_meant_is_told(string option)
    {
        ActivityFeedOptions options = new();
        Assert.True(new ActivityFeedOptionsValidator().Validate(null, options).Succeeded);
        Action change = option switch
        {
            "DataDirectory" => () => options.DataDirectory = " ",
            "ClockSkew" => () => options.ClockSkew = TimeSpan.FromSeconds(61),
            "PageSize" => () => options.PageSize = 201,
            "MaxBodyBytes" => () => options.MaxBodyBytes = 0,
            "MaxHistoryItems" => () => options.MaxHistoryItems = 10_001,
            "MaxIdLength" => () => options.MaxIdLength = 0,
            "MaxRequestLineBytes" => () => options.MaxRequestLineBytes = 1,
            "MaxHeaderBytes" => () => options.MaxHeaderBytes = 1,
            "Retention" => () => options.Retention = TimeSpan.Zero,
            "SweepInterval" => () => options.SweepInterval = TimeSpan.FromDays(2),
            "Throttling:Writes" => () => options.Throttling.Writes = 0,
            "Throttling:Reads" => () => options.Throttling.Reads = 0,
            "Throttling:Window" => () => options.Throttling.Window = TimeSpan.Zero,
            "Authority must" => () => (options.Authority, options.Audience) = ("http://login.contoso.com", "a"),
            _ => () => options.Authority = "https://login.contoso.com",
        };
        change();
        Assert.StartsWith($"Feed:{option}", new ActivityFeedOptionsValidator().Validate(null, options).FailureMessage, StringComparison.Ordinal);
    }

    private static async Task AssertAllAsync(FeedServer feed, string prefix)
    {
        using HttpClient client = feed.Client();
        const string Id = "/a%2Fb";
        using HttpResponseMessage created = await client.SendAsync(HttpMethod.Put, $"/{prefix}{Json.PathOf(Id)}", Json.Activity(Id));
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.StartsWith($"{feed.Address}{prefix}/v1.0/me/activities/", created.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(created.Headers.Location)).StatusCode);
        await client.SendAsync(HttpMethod.Post, $"/{prefix}/beta/me/activities", Json.Activity("second"));

        JsonElement page = await (await client.GetAsync($"/{prefix}/beta/users/anna/activities")).JsonAsync();
        string next = page.GetProperty("@odata.nextLink").GetString()!;
        Assert.StartsWith($"{feed.Address}{prefix}/beta/users/anna/activities?$skiptoken=", next, StringComparison.Ordinal);
        JsonElement second = await (await client.GetAsync(next)).JsonAsync();
        Assert.Equal(Id, second.GetProperty("value")[0].GetProperty("appActivityId").GetString());
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await client.DeleteAsync($"/{prefix}/v1.0/me/activities")).StatusCode);
    }

    private sealed class EverybodyHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            ClaimsPrincipal guest = new(new ClaimsIdentity([new Claim(ClaimTypes.Name, "guest")], Scheme.Name));
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(guest, Scheme.Name)));
        }
    }
}
