using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace ActivityGen.Feed.Hosting;

/// <summary>What the command line asks for: the feed, or a token.</summary>
internal static class FeedCommand
{
    private const string Usage = """
        usage: activity-feed [--urls URL] [--Feed:OPTION=VALUE …]
               activity-feed token --user USER --app APP [--lifetime 1.00:00:00] [--Feed:DataDirectory=FOLDER]
               activity-feed --version
        It listens on http://127.0.0.1:5275 unless --urls says otherwise. The options are in docs/feed.md.
        """;

    private static readonly TimeSpan DefaultLifetime = TimeSpan.FromDays(1);

    /// <summary>Runs it.</summary>
    /// <returns>The exit code: 0; 2 where the command line or the configuration is wrong.</returns>
    internal static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            switch (args)
            {
                case ["token", "--help" or "-h" or "-?", ..]:
                    await output.WriteLineAsync(Usage);
                    return 0;
                case ["token", .. string[] rest]:
                    await output.WriteLineAsync(CreateToken(rest));
                    return 0;
                case ["--help" or "-h" or "-?" or "help", ..]:
                    await output.WriteLineAsync(Usage);
                    return 0;
                case ["--version"]:
                    await output.WriteLineAsync(typeof(FeedCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
                    return 0;
                case [{ } command, ..] when !command.StartsWith('-') && !command.StartsWith('/'):
                    throw new FeedConfigurationException($"There is no command '{command}'.{Environment.NewLine}{Usage}");
            }

            KnownSwitches.Check(args, [], Usage);
            await using WebApplication app = FeedApplication.Build(args);
            await RunAsync(app);
            return 0;
        }
        catch (Exception exception) when (exception is FeedConfigurationException or OptionsValidationException or InvalidOperationException or FormatException)
        {
            // What to do is in the message, and a stack trace adds nothing.
            await error.WriteLineAsync(exception.Message);
            return 2;
        }
    }

    private static async Task RunAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception exception)
        {
            // A port that is taken, a file that is no database, an https endpoint without a certificate: whatever it is, it is why the feed
            // does not run. What has started is stopped in order; where nothing has, that fails too, and is not the reason.
            try
            {
                await app.StopAsync();
            }
            catch (Exception) when (exception is not OperationCanceledException)
            {
            }

            throw new FeedConfigurationException(exception.Message, exception);
        }

        await app.WaitForShutdownAsync();
    }

    private static string CreateToken(string[] args)
    {
        KnownSwitches.Check(args, ["user", "app", "lifetime"], Usage);

        // Of the command line alone: in the app's configuration, 'user' is also what the shell calls whoever is logged in.
        IConfiguration given = new ConfigurationBuilder().AddCommandLine(args).Build();
        string user = Required(given, "user");
        string app = Required(given, "app");
        TimeSpan lifetime = Lifetime(given["lifetime"]);
        using WebApplication feed = FeedApplication.Build(args);
        return feed.Services.GetRequiredService<LocalTokenIssuer>().CreateToken(user, app, lifetime);
    }

    private static string Required(IConfiguration given, string name) =>
        given[name] is { Length: > 0 } value ? value : throw new FeedConfigurationException($"--{name} is missing.{Environment.NewLine}{Usage}");

    private static TimeSpan Lifetime(string? text)
    {
        if (text is null)
        {
            return DefaultLifetime;
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan lifetime) && lifetime > TimeSpan.Zero && lifetime < TimeSpan.FromDays(3660)
            ? lifetime
            : throw new FeedConfigurationException($"--lifetime is a time such as 08:00:00 or 1.00:00:00 (a day), ten years at most.{Environment.NewLine}{Usage}");
    }
}
