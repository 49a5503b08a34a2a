using System.Net;
using System.Net.Sockets;
using ActivityGen.Feed.Hosting;
using ActivityGen.Feed.Security;
using ActivityGen.Feed.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ActivityGen.Feed.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "feed-" + Guid.NewGuid().ToString("N"));

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_app_takes_the_tokens_that_its_command_makes()
    {
        await using WebApplication app = FeedApplication.Build(["--urls", "http://127.0.0.1:0", Folder, "--Feed:PageSize=1"]);
        await app.StartAsync();
        (int code, string token, string error) = await RunAsync("token", "--user", "anna", "--app", "reader", "--lifetime", "00:05:00", Folder);
        Assert.Equal((0, ""), (code, error));
        Assert.Matches(@"^[\w-]+\.[\w-]+\.[\w-]+\n$", token);

        using HttpClient client = new() { BaseAddress = new Uri(app.Urls.First()) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", token.Trim());
        Assert.Equal(HttpStatusCode.Created, (await client.PutActivityAsync("a")).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await client.PutActivityAsync("b")).StatusCode);
        Assert.True((await (await client.GetAsync("/v1.0/me/activities")).JsonAsync()).TryGetProperty("@odata.nextLink", out _));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/openapi/v1.json")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
        using HttpResponseMessage other = await client.GetAsync("/other");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        Assert.Equal("ResourceNotFound", await other.ErrorCodeAsync());
        Assert.False(other.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Only_loopback_is_listened_on_unless_more_is_asked()
    {
        await using WebApplication app = FeedApplication.Build([Folder]);
        Assert.Equal(["http://127.0.0.1:5275"], app.Urls.Count > 0 ? app.Urls : [app.Configuration["urls"]!]);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        using TcpListener other = new(IPAddress.Loopback, 0);
        other.Start();
        (int code, _, string error) = await RunAsync(Folder, $"--urls=http://{other.LocalEndpoint}");
        Assert.Equal(2, code);
        Assert.Contains($"http://{other.LocalEndpoint}", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Configuration_reaches_every_kind_of_option()
    {
        await using WebApplication app = FeedApplication.Build(
        [
            Folder, "--Feed:Audiences:0=a", "--Feed:Audiences:1=b", "--Feed:UserClaims:0=email", "--Feed:Invitations:to-anna=anna", "--Feed:Throttling:Enabled=false",
            "--Feed:Retention=7.00:00:00", "--Feed:Authority=https://login.contoso.com", "--Feed:RequiredScope=",
        ]);
        ActivityFeedOptions options = app.Services.GetRequiredService<IOptions<ActivityFeedOptions>>().Value;
        Assert.Equal(["a", "b"], options.Audiences);
        Assert.Equal(["email"], options.EffectiveUserClaims);
        Assert.Equal(["azp", "appid", "client_id"], options.EffectiveAppClaims);
        Assert.Equal("anna", options.Invitations["to-anna"]);
        Assert.False(options.Throttling.Enabled);
        Assert.Equal(TimeSpan.FromDays(7), options.Retention);
        Assert.Equal("", options.RequiredScope);
        Assert.Equal(_folder, options.DataDirectory);
    }

    [Theory]
    [InlineData("--user is missing", "token", "--app", "reader")]
    [InlineData("--app is missing", "token", "--user", "anna")]
    [InlineData("--lifetime is a time", "token", "--user", "anna", "--app", "reader", "--lifetime", "soon")]
    [InlineData("--lifetime is a time", "token", "--user", "anna", "--app", "reader", "--lifetime", "-1")]
    [InlineData("Feed:Authority", "token", "--user", "anna", "--app", "reader", "--Feed:Authority=https://login.contoso.com", "--Feed:Audience=a")]
    [InlineData("Feed:PageSize must be 1 to 200", "--Feed:PageSize=0", "--urls=http://127.0.0.1:0")]
    [InlineData("Feed:MaxBodyBytes must be 1 to 67108864", "--Feed:MaxBodyBytes=2147483647", "--urls=http://127.0.0.1:0")]
    [InlineData("'abc' at 'Feed:PageSize'", "--Feed:PageSize=abc", "--urls=http://127.0.0.1:0")]
    [InlineData("'x' at 'Feed:Throttling:Window'", "--Feed:Throttling:Window=x", "--urls=http://127.0.0.1:0")]
    [InlineData("garbage", "--urls=garbage")]
    [InlineData("every interface", "--urls=http://127.0.0.1:notaport")]
    [InlineData("every interface", "--urls=http://feed.contoso.com:6655")]
    [InlineData("no port", "--urls=http://127.0.0.1:99999")]
    [InlineData("HTTPS", "--urls=https://127.0.0.1:0")]
    [InlineData("There is no option 'Feed:Nope'", "--Feed:Nope=1")]
    [InlineData("There is no option 'Feed:Throttling:Write'", "--Feed:Throttling:Write=1")]
    [InlineData("There is no command 'tokn'", "tokn", "--user", "anna")]
    [InlineData("There is no switch '--url'", "--url", "http://127.0.0.1:0")]
    [InlineData("There is no switch '--verbose'", "--verbose", "--urls=http://127.0.0.1:0")]
    [InlineData("'--urls' has no value", "--urls")]
    [InlineData("There is no switch '--bogus=x'", "token", "--user", "anna", "--app", "reader", "--bogus=x")]
    [InlineData("There is no switch 'extra'", "token", "--user", "anna", "--app", "reader", "extra")]
    public async Task A_wrong_command_is_told_on_the_error_output(string message, params string[] args)
    {
        (int code, string output, string error) = await RunAsync([.. args, Folder]);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("help")]
    [InlineData("token", "--help")]
    public async Task Help_is_given_and_nothing_started(params string[] args)
    {
        (int code, string output, string error) = await RunAsync(args);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("token --user USER --app APP", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_others_can_write_into_is_told()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateDirectory(_folder);
        File.SetUnixFileMode(_folder, (UnixFileMode)0b111_111_111);
        (int code, _, string error) = await RunAsync("token", "--user", "anna", "--app", "reader", Folder);
        Assert.Equal(2, code);
        Assert.Contains("Others can write", error, StringComparison.Ordinal);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_key_is_its_owners_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            // There a new file has the rights of its folder, the user's own.
            return;
        }

        await RunAsync("token", "--user", "anna", "--app", "reader", Folder);
        string path = Path.Combine(_folder, LocalKey.FileName);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder));
        Assert.Equal(32, new FileInfo(path).Length);
        Assert.Equal([path], Directory.GetFiles(_folder));

        foreach (UnixFileMode mode in (UnixFileMode[])[UnixFileMode.GroupRead, UnixFileMode.OtherRead, UnixFileMode.OtherWrite])
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | mode);
            (int code, string output, string error) = await RunAsync("token", "--user", "anna", "--app", "reader", Folder);
            Assert.Equal((2, ""), (code, output));
            Assert.Contains(path, error, StringComparison.Ordinal);
            (code, _, error) = await RunAsync(Folder, "--urls=http://127.0.0.1:0");
            Assert.Equal(2, code);
            Assert.Contains(path, error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_key_file_that_is_none_is_told()
    {
        Directory.CreateDirectory(_folder);
        string path = Path.Combine(_folder, LocalKey.FileName);
        await File.WriteAllBytesAsync(path, new byte[31]);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        (int code, _, string error) = await RunAsync("token", "--user", "anna", "--app", "reader", Folder);
        Assert.Equal(2, code);
        Assert.Contains("31 bytes", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_that_start_at_once_all_have_one_key()
    {
        Directory.CreateDirectory(_folder);
        byte[][] keys = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => LocalKey.LoadOrCreate(_folder))));
        Assert.All(keys, key => Assert.Equal(keys[0], key));
        Assert.Contains(keys[0], static b => b != 0);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told()
    {
        await File.WriteAllTextAsync(_folder, "a file");
        try
        {
            (int code, _, string error) = await RunAsync("token", "--user", "anna", "--app", "reader", Folder);
            Assert.Equal(2, code);
            Assert.Contains("Feed:DataDirectory", error, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(_folder);
        }
    }

    private string Folder => $"--Feed:DataDirectory={_folder}";

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int code = await FeedCommand.RunAsync(args, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
