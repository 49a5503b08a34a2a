using Microsoft.Extensions.Options;

namespace ActivityGen.Feed.Hosting;

/// <summary>The folder of the feed's files.</summary>
internal sealed class FeedFolder(IOptions<ActivityFeedOptions> options)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private const UnixFileMode OthersWrite = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>Gets the folder's full path.</summary>
    internal string Path { get; } = System.IO.Path.GetFullPath(options.Value.DataDirectory);

    /// <summary>Makes the folder where it is not there; what it has then is its owner's alone.</summary>
    /// <returns>The folder's full path.</returns>
    /// <exception cref="FeedConfigurationException">It cannot be made, or others can write into it.</exception>
    internal string Ensure()
    {
        try
        {
            if (!OperatingSystem.IsWindows() && Directory.Exists(Path) && (File.GetUnixFileMode(Path) & OthersWrite) != 0)
            {
                throw new FeedConfigurationException($"Others can write into the folder '{Path}': they could put a key of their own there. Take the right away (chmod go-w), or give another by Feed:DataDirectory.");
            }

            _ = OperatingSystem.IsWindows() ? Directory.CreateDirectory(Path) : Directory.CreateDirectory(Path, OwnerOnly);
            return Path;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FeedConfigurationException($"The folder '{Path}' cannot be made: {exception.Message} Give another by Feed:DataDirectory.", exception);
        }
    }
}
