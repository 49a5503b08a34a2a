using System.Collections.Frozen;

namespace ActivityGen.Feed.Hosting;

/// <summary>Finds switches of the command line that nobody reads: a misspelled address would be the default one, and a switch without a value takes the next one for it.</summary>
internal static class KnownSwitches
{
    /// <summary>What the host itself reads; what has a colon is a setting, which <see cref="KnownOptions"/> and the frameworks know.</summary>
    private static readonly FrozenSet<string> Host = FrozenSet.ToFrozenSet(["urls", "http_ports", "https_ports", "environment"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Checks a command line.</summary>
    /// <param name="args">The command line, without the command.</param>
    /// <param name="own">The switches that the command has of its own.</param>
    /// <param name="usage">What there is, for the message.</param>
    /// <exception cref="FeedConfigurationException">A switch is not known, has no value, or a word belongs to none.</exception>
    internal static void Check(ReadOnlySpan<string> args, ReadOnlySpan<string> own, string usage)
    {
        for (int i = 0; i < args.Length; i++)
        {
            string arg = args[i];
            int prefix = arg.StartsWith("--", StringComparison.Ordinal) ? 2 : arg.StartsWith('/') ? 1 : 0;
            int equals = arg.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? arg[prefix..] : arg[prefix..equals];
            if (!name.Contains(':', StringComparison.Ordinal) && !Host.Contains(name) && !Contains(own, name))
            {
                throw new FeedConfigurationException($"There is no switch '{arg}'.{Environment.NewLine}{usage}");
            }

            if (equals < 0 && (prefix == 0 || ++i == args.Length || args[i].StartsWith("--", StringComparison.Ordinal)))
            {
                throw new FeedConfigurationException($"'{arg}' has no value.{Environment.NewLine}{usage}");
            }
        }
    }

    private static bool Contains(ReadOnlySpan<string> names, string name)
    {
        foreach (string own in names)
        {
            if (string.Equals(own, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
