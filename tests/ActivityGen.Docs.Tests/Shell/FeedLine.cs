using System.Text.RegularExpressions;
using ActivityGen.Feed;
using ActivityGen.Feed.Hosting;
using Microsoft.AspNetCore.Builder;

namespace ActivityGen.Docs.Tests.Shell;

/// <summary>A command line of the feed, tried with the feed's own code in a folder that is thrown away.</summary>
internal static partial class FeedLine
{
    /// <summary>Gets what is wrong with it; null where nothing is.</summary>
    internal static async Task<string?> FailureAsync(IReadOnlyList<string> arguments)
    {
        using StringWriter usage = new();
        await FeedCommand.RunAsync(["--help"], usage, usage);
        HashSet<string> known = [.. Option().Matches(usage.ToString()).Select(option => option.Value)];
        if (arguments.FirstOrDefault(argument => Option().Match(argument) is { Success: true } option && !known.Contains(option.Value)) is { } unknown)
        {
            return $"the feed has no '{unknown}'; {usage}";
        }

        DirectoryInfo folder = Directory.CreateTempSubdirectory("docs-feed-");
        try
        {
            string[] all = [.. arguments, $"--Feed:DataDirectory={folder.FullName}"];
            if (arguments is ["token", ..] or [['-', ..], ..] or [])
            {
                return arguments is ["token", ..] ? await TokenFailureAsync(all) : StartFailure(all);
            }

            return $"the feed has no command '{arguments[0]}'; {usage}";
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string?> TokenFailureAsync(string[] arguments)
    {
        using StringWriter error = new();
        return await FeedCommand.RunAsync(arguments, TextWriter.Null, error) == 0 ? null : error.ToString();
    }

    private static string? StartFailure(string[] arguments)
    {
        try
        {
            using WebApplication feed = FeedApplication.Build(arguments);
            return null;
        }
        catch (FeedConfigurationException exception)
        {
            return exception.Message;
        }
    }

    [GeneratedRegex("^--[A-Za-z]+|(?<=[ [])--[A-Za-z]+")]
    private static partial Regex Option();
}
