using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ActivityGen.Client.Tests.Integration;

/// <summary>The feed as a process of its own, which can be killed.</summary>
internal sealed class FeedProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("feed-process-").FullName;
    private readonly int _port = FreePort();
    private Process? _process;

    internal Uri Address => new($"http://127.0.0.1:{_port}/v1.0/");

    internal string DatabasePath => Path.Combine(_folder, "feed.db");

    /// <summary>Starts it, again after a kill, and waits until it is ready.</summary>
    internal async Task StartAsync()
    {
        Launch();
        using HttpClient http = new();
        Stopwatch waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                if ((await http.GetAsync(new Uri(Address, "/health/ready"))).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (waited.Elapsed < StartTimeout && !_process!.HasExited)
            {
                // Not yet.
            }

            await Task.Delay(20);
        }
    }

    /// <summary>Starts it and does not wait.</summary>
    internal void Launch()
    {
        _process?.Dispose();
        _process = Run($"--urls=http://127.0.0.1:{_port}", "--Feed:Throttling:Enabled=false", "--Logging:LogLevel:Default=Warning");
    }

    /// <summary>Waits until a launched feed begins to make its database.</summary>
    internal async Task UntilThereAreFilesAsync()
    {
        for (Stopwatch waited = Stopwatch.StartNew(); waited.Elapsed < StartTimeout && !File.Exists(DatabasePath + "-wal");)
        {
            await Task.Delay(1);
        }
    }

    /// <summary>Kills it as <c>kill -9</c> does: no handler runs, no file is closed.</summary>
    internal async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it for a token, as a user would.</summary>
    internal async Task<string> TokenAsync(string user, string app)
    {
        using Process token = Run("token", "--user", user, "--app", app);
        string text = await token.StandardOutput.ReadToEndAsync();
        await token.WaitForExitAsync();
        Assert.Equal(0, token.ExitCode);
        return text.Trim();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            await KillAsync();
        }

        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Process Run(params string[] args)
    {
        ProcessStartInfo start = new(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "activity-feed.dll"));
        foreach (string arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        start.ArgumentList.Add($"--Feed:DataDirectory={_folder}");
        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
