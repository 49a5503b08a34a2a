namespace ActivityGen.Contract;

/// <summary>AG0502 to AG0504: what the service makes of <c>cross-platform-app-identifiers</c>, the file that joins an app's platforms.</summary>
internal static class AppIdentifierRule
{
    /// <summary>The name of the file, the whole of it: there is no extension.</summary>
    internal const string FileName = "cross-platform-app-identifiers";

    internal const string PlatformProperty = "platform";

    internal const string ApplicationProperty = "application";

    /// <summary>The platform of the id that an app publishes with.</summary>
    internal const string Msa = "msa";

    /// <summary>The most ids that a platform takes.</summary>
    internal const int MaxPerPlatform = 10;

    /// <summary>A mistake for every so many letters is a misspelling. More is another name: <c>windows_winrt</c> is not <c>windows_win32</c>.</summary>
    private const int LettersPerMistake = 7;

    private static readonly string[] Platforms = ["windows_universal", "windows_win32", "android", "ios", "web", Msa];

    internal static bool IsPlatform(string value) => Array.IndexOf(Platforms, value) >= 0;

    /// <summary>Gets the platform that was meant: the same letters in another case or with other separators, the end of a name, or a misspelling. Null where no platform, or more than one, is near.</summary>
    internal static string? Suggest(string value)
    {
        string written = Fold(value);
        string? nearest = null;
        int least = int.MaxValue;
        foreach (string platform in Platforms)
        {
            // Far longer ones would cost the product of both lengths to say that they are not near.
            string name = Fold(platform);
            int limit = Math.Max(1, platform.Length / LettersPerMistake);
            if (written.Length == 0 || Math.Abs(written.Length - name.Length) > limit)
            {
                if (written.Length > 0 && platform.EndsWith("_" + written, StringComparison.Ordinal))
                {
                    return platform;
                }

                continue;
            }

            int distance = EditDistance.Between(written, name);
            if (distance <= limit && distance <= least)
            {
                nearest = distance == least ? null : platform;
                least = distance;
            }
        }

        return nearest;
    }

    private static string Fold(string value) =>
        value.Trim().Replace("_", string.Empty).Replace("-", string.Empty).Replace(" ", string.Empty).ToLowerInvariant();
}
