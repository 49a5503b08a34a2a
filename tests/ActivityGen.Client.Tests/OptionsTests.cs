using Azure.Core;

namespace ActivityGen.Client.Tests;

public sealed class OptionsTests
{
    public static TheoryData<string, Action<ActivityFeedClientOptions>> Wrong => new()
    {
        { "BaseAddress", options => options.BaseAddress = null! },
        { "BaseAddress", options => options.BaseAddress = new Uri("v1.0", UriKind.Relative) },
        { "BaseAddress", options => options.BaseAddress = new Uri("ftp://feed.contoso.com/") },
        { "BaseAddress", options => options.BaseAddress = new Uri("https://feed.contoso.com/?x=1") },
        { "BaseAddress", options => options.BaseAddress = new Uri("https://feed.contoso.com/#x") },
        { "BaseAddress", options => options.BaseAddress = new Uri("https://me:secret@feed.contoso.com/") },
        { "Scopes", options => options.Scopes = [] },
        { "Scopes", options => options.Scopes = ["a", " "] },
        { "Scopes", options => Elsewhere(options, "https://feed.contoso.com/v1.0") },
        { "Scopes", options => Elsewhere(options, "http://localhost:5275/v1.0") },
        { "Scopes", options => Elsewhere(options, "https://graph.microsoft.com.contoso.com/v1.0") },
        { "TotalTimeout", options => options.TotalTimeout = TimeSpan.Zero },
        { "TotalTimeout", options => options.TotalTimeout = Timeout.InfiniteTimeSpan },
        { "AttemptTimeout", options => options.AttemptTimeout = TimeSpan.FromDays(2) },
        { "RetryDelay", options => options.RetryDelay = TimeSpan.Zero },
        { "MaxRetryDelay", options => options.MaxRetryDelay = TimeSpan.FromSeconds(-1) },
        { "MaxRetryAfter", options => options.MaxRetryAfter = TimeSpan.FromSeconds(-1) },
        { "MaxRetries", options => options.MaxRetries = -1 },
        { "MaxRetries", options => options.MaxRetries = 101 },
        { "MaxResponseBytes", options => options.MaxResponseBytes = 0 },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_value_that_cannot_be_is_named(string name, Action<ActivityFeedClientOptions> change)
    {
        ActivityFeedClientOptions options = new();
        change(options);

        Assert.StartsWith(name + " ", Assert.Single(ActivityFeedClientOptionsValidator.Problems(options)), StringComparison.Ordinal);
        ArgumentException failure = Assert.Throws<ArgumentException>(() => new ActivityFeedClient(new HttpClient(new ScriptedHandler()), options));
        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once() =>
        Assert.Equal(2, ActivityFeedClientOptionsValidator.Problems(new ActivityFeedClientOptions { MaxRetries = -1, MaxResponseBytes = 1 }).Count);

    [Fact]
    public void The_defaults_and_the_limits_are_allowed()
    {
        Assert.Empty(ActivityFeedClientOptionsValidator.Problems(new ActivityFeedClientOptions()));
        Assert.Empty(ActivityFeedClientOptionsValidator.Problems(new ActivityFeedClientOptions { MaxRetries = 0, MaxRetryAfter = TimeSpan.Zero, TotalTimeout = TimeSpan.FromDays(1), MaxResponseBytes = 1024 }));
    }

    [Theory]
    [InlineData("https://graph.microsoft.com/beta")]
    [InlineData("https://Graph.Microsoft.US/v1.0")]
    [InlineData("https://dod-graph.microsoft.us/v1.0")]
    [InlineData("https://microsoftgraph.chinacloudapi.cn/v1.0")]
    public void A_token_for_Graph_may_be_sent_to_Graph(string address)
    {
        ActivityFeedClientOptions options = new();
        Elsewhere(options, address);

        Assert.Empty(ActivityFeedClientOptionsValidator.Problems(options));
    }

    [Fact]
    public void A_credential_with_scopes_or_a_function_may_go_anywhere()
    {
        ActivityFeedClientOptions scoped = new() { Scopes = ["api://feed/.default"] };
        Elsewhere(scoped, "https://feed.contoso.com/v1.0");
        ActivityFeedClientOptions function = new() { BaseAddress = new Uri("https://feed.contoso.com/v1.0") };
        function.UseToken(_ => ValueTask.FromResult("x"));

        Assert.Empty(ActivityFeedClientOptionsValidator.Problems(scoped));
        Assert.Empty(ActivityFeedClientOptionsValidator.Problems(function));
    }

    [Fact]
    public void A_token_for_Graph_is_not_sent_where_the_HttpClient_leads_either()
    {
        using HttpClient http = new(new ScriptedHandler()) { BaseAddress = new Uri("https://feed.contoso.com/v1.0/") };

        Assert.Contains("Scopes", Assert.Throws<ArgumentException>(() => new ActivityFeedClient(http, new FakeCredential(TimeProvider.System, TimeSpan.Zero))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_source_of_tokens_counts()
    {
        ActivityFeedClientOptions options = new();
        Assert.Null(options.Tokens());

        options.UseToken(_ => ValueTask.FromResult("x"));
        Assert.IsType<DelegateTokenSource>(options.Tokens());
        options.UseCredential(new FakeCredential(TimeProvider.System, TimeSpan.Zero));
        Assert.IsType<CredentialTokenSource>(options.Tokens());
        options.UseToken(_ => ValueTask.FromResult("x"));
        Assert.IsType<DelegateTokenSource>(options.Tokens());
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        using HttpClient http = new(new ScriptedHandler());

        Assert.Throws<ArgumentNullException>("http", () => new ActivityFeedClient((HttpClient)null!));
        Assert.Throws<ArgumentNullException>("credential", () => new ActivityFeedClient(http, (TokenCredential)null!));
        Assert.Throws<ArgumentNullException>("provider", () => new ActivityFeedClient(http, (Func<CancellationToken, ValueTask<string>>)null!));
        Assert.Throws<ArgumentNullException>("credential", () => new ActivityFeedClient((TokenCredential)null!));
        Assert.Throws<ArgumentNullException>("provider", () => new ActivityFeedClient((Func<CancellationToken, ValueTask<string>>)null!));
        Assert.Throws<ArgumentNullException>("provider", () => new ActivityFeedClient(http).WithToken(null!));
        Assert.Throws<ArgumentNullException>("credential", () => new ActivityFeedClient(http).WithCredential(null!));
        Assert.Throws<ArgumentNullException>(() => new ActivityFeedClientOptions().UseTime(null!));
    }

    [Fact]
    public async Task Options_that_change_later_do_not_change_a_client()
    {
        Given given = new();
        given.Network.Then(System.Net.HttpStatusCode.OK, Bodies.Activity());
        ActivityFeedClient client = given.Client;

        given.Options.BaseAddress = new Uri("https://other.contoso.com/");
        await client.UpsertAsync(new Note(1));

        Assert.Equal("feed.contoso.com", given.Network.Only.Uri.Host);
    }

    private static void Elsewhere(ActivityFeedClientOptions options, string address)
    {
        options.BaseAddress = new Uri(address);
        options.UseCredential(new FakeCredential(TimeProvider.System, TimeSpan.Zero));
    }
}
