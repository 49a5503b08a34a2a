using System.Diagnostics;

namespace ActivityGen.Package.Tests.Harness;

/// <summary>Runs commands in an environment that has nothing of the test run's own.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(10);

    /// <summary>Gets the <c>dotnet</c> that runs the tests.</summary>
    internal static string Dotnet { get; } =
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    /// <summary>Runs a command to its end.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="packages">The package folder; null for the machine's own.</param>
    /// <param name="file">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    internal static async Task<CommandResult> RunAsync(string folder, string? packages, string file, params IReadOnlyList<string> arguments)
    {
        using Process process = Start(folder, packages, file, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource late = new(Timeout);
        try
        {
            await process.WaitForExitAsync(late.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        string line = string.Join(' ', arguments.Prepend(Path.GetFileName(file)));
        return new CommandResult(line, process.ExitCode, await output, await errors);
    }

    /// <summary>Starts a command.</summary>
    internal static Process Start(string folder, string? packages, string file, params IReadOnlyList<string> arguments)
    {
        ProcessStartInfo start = new(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        // What the build and the test host tell their children would reach the builds that are tested.
        foreach (string name in start.Environment.Keys.Where(IsOfThisRun).ToArray())
        {
            start.Environment.Remove(name);
        }

        // No process outlives its command.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";

        // Such short lives do not earn back what profiling costs.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        // Not every source has advisories to audit by, nor every version that packages of others ask for: the next newer one is as good (NU1603).
        start.Environment["NuGetAudit"] = "false";
        start.Environment["NoWarn"] = "NU1603";
        if (packages is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packages;
        }

        // A program of a scratch project finds the runtime that the tests run on.
        if (Path.GetDirectoryName(Dotnet) is { Length: > 0 } root)
        {
            start.Environment["DOTNET_ROOT"] = root;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{file} did not start.");
    }

    private static bool IsOfThisRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("COREHOST_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_HOST_PATH" or "DOTNET_ENVIRONMENT" or "DOTNET_STARTUP_HOOKS" or "NUGET_PACKAGES" or "Configuration" or "Platform" or "CI";
}
