using System.Globalization;

namespace ActivityGen.Contract;

/// <summary>AG0212: how large an activity's body may be.</summary>
internal static class SizeRule
{
    /// <summary>"100 kB an activity", said of the client SDK; in bytes of the body that would be sent.</summary>
    internal const int DefaultLimit = 100_000;

    /// <summary>Gets the words for a limit.</summary>
    internal static string DescribeLimit(int limit) => limit == DefaultLimit
        ? "the 100,000 that are documented"
        : "the " + limit.ToString("N0", CultureInfo.InvariantCulture) + " that are allowed here";
}
