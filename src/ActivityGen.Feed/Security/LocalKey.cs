using System.Security.Cryptography;

namespace ActivityGen.Feed.Security;

/// <summary>The key of local tokens: 256 random bits in a file that its owner alone can read.</summary>
internal static class LocalKey
{
    internal const string FileName = "local.key";

    private const int Length = 32;

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode Others =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>Reads the key of a data folder, and makes it where there is none.</summary>
    /// <exception cref="FeedConfigurationException">The file is not a key, or others than its owner can get at it.</exception>
    internal static byte[] LoadOrCreate(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            CreateInTurn(folder, path);
        }

        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
        {
            throw new FeedConfigurationException($"Others can get at the key file '{path}': whoever has read it can make tokens. Delete it, and the feed makes a new one; tokens made so far no longer work.");
        }

        byte[] key = File.ReadAllBytes(path);
        return key.Length == Length
            ? key
            : throw new FeedConfigurationException($"The key file '{path}' has {key.Length} bytes, not {Length}. Delete it, and the feed makes a new one; tokens made so far no longer work.");
    }

    /// <summary>Takes turns with other processes: File.Move looks whether there is a file and then renames, which replaces one that came in between.</summary>
    private static void CreateInTurn(string folder, string path)
    {
        string name = Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Path.GetFullPath(path))));
        using Mutex turn = new(initiallyOwned: false, @"Global\activity-feed-" + name);
        try
        {
            turn.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // Who had it was killed; it is ours now, and the key is there whole or not at all.
        }

        try
        {
            if (!File.Exists(path))
            {
                TryCreate(folder, path);
            }
        }
        finally
        {
            turn.ReleaseMutex();
        }
    }

    /// <summary>Makes the key. It appears under its name whole: of two that start at once, one makes it and both read it.</summary>
    private static void TryCreate(string folder, string path)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        string draft = Path.Combine(folder, $"{FileName}.{Guid.NewGuid():N}");
        try
        {
            using (FileStream file = new(draft, options))
            {
                file.Write(RandomNumberGenerator.GetBytes(Length));
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was first: its key is the key.
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
