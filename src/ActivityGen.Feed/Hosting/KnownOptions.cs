namespace ActivityGen.Feed.Hosting;

/// <summary>Finds settings that nobody reads: a misspelled limit would be none.</summary>
internal static class KnownOptions
{
    private static readonly HashSet<string> Names = NamesOf(typeof(ActivityFeedOptions));

    private static readonly HashSet<string> ThrottlingNames = NamesOf(typeof(ActivityFeedThrottling));

    /// <summary>Checks the names of the feed's settings.</summary>
    /// <param name="section">The settings.</param>
    /// <exception cref="FeedConfigurationException">There is a name that no option has.</exception>
    internal static void Check(IConfigurationSection section)
    {
        Check(section, Names);
        Check(section.GetSection(nameof(ActivityFeedOptions.Throttling)), ThrottlingNames);
    }

    private static void Check(IConfigurationSection section, HashSet<string> names)
    {
        foreach (IConfigurationSection setting in section.GetChildren())
        {
            if (!names.Contains(setting.Key))
            {
                throw new FeedConfigurationException($"There is no option '{setting.Path}'; there are {string.Join(", ", names.Order(StringComparer.Ordinal))}.");
            }
        }
    }

    private static HashSet<string> NamesOf(Type options) => new(options.GetProperties().Select(static property => property.Name), StringComparer.OrdinalIgnoreCase);
}
