using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using ActivityGen.Package.Tests.Harness;

namespace ActivityGen.Package.Tests.Projects;

/// <summary>The feed as a .NET tool.</summary>
public sealed class ToolTests
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task The_tool_installs_serves_and_makes_tokens()
    {
        PackageWorkspace workspace = await PackageWorkspace.GetAsync();
        ScratchProject folder = await ScratchProject.CreateAsync(null, "Tool");
        (await folder.DotnetAsync("tool", "install", "activity-feed", "--version", TestBuild.Version, "--tool-path", "tools")).Succeeds();
        string tool = folder.PathOf(Path.Combine("tools", OperatingSystem.IsWindows() ? "activity-feed.exe" : "activity-feed"));
        string data = "--Feed:DataDirectory=" + folder.PathOf("data");

        CommandResult token = (await folder.RunAsync(tool, "token", "--user", "adele", "--app", "reader", data)).Succeeds();
        Uri address = new($"http://127.0.0.1:{FreePort()}/");
        using Process feed = CommandLine.Start(folder.Folder, workspace.Cache, tool, "--urls", address.ToString(), data);
        Task<string> output = feed.StandardOutput.ReadToEndAsync();
        Task<string> errors = feed.StandardError.ReadToEndAsync();
        string answer;
        try
        {
            using HttpClient http = new() { BaseAddress = address };
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Lines[^1].Trim());
            answer = await IsReadyAsync(http, feed) ? await PublishAsync(http) : "not ready";
        }
        finally
        {
            feed.Kill(entireProcessTree: true);
            await feed.WaitForExitAsync();
        }

        new CommandResult("activity-feed --urls " + address, 0, await output, await errors).CheckEqual(["Created \"Hello, world\""], [answer]);
        Assert.True(File.Exists(folder.PathOf("data/feed.db")));
    }

    private static async Task<string> PublishAsync(HttpClient http)
    {
        using StringContent body = new(ConsoleAppFixture.Output[1], Encoding.UTF8, "application/json");
        using HttpResponseMessage answer = await http.PutAsync("v1.0" + ConsoleAppFixture.Output[0].Split(' ')[1], body);
        string text = await answer.Content.ReadAsStringAsync();
        using JsonDocument document = JsonDocument.Parse(text);
        return $"{answer.StatusCode} {(document.RootElement.TryGetProperty("visualElements", out JsonElement visual) ? visual.GetProperty("displayText").GetRawText() : text)}";
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, Process feed)
    {
        for (Stopwatch waited = Stopwatch.StartNew(); waited.Elapsed < StartTimeout && !feed.HasExited; await Task.Delay(50))
        {
            try
            {
                if ((await http.GetAsync("health/ready")).IsSuccessStatusCode)
                {
                    return true;
                }
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }
        }

        return false;
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
