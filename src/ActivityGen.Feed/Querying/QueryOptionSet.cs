namespace ActivityGen.Feed.Querying;

/// <summary>The query options that an operation takes.</summary>
[Flags]
internal enum QueryOptionSet
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>$filter</c>, on lastModifiedDateTime.</summary>
    Filter = 1,

    /// <summary><c>$expand</c>, of historyItems.</summary>
    Expand = 2,

    /// <summary><c>$top</c>, over all pages.</summary>
    Top = 4,

    /// <summary><c>$skiptoken</c>, which a nextLink has.</summary>
    SkipToken = 8,

    /// <summary>What a list takes.</summary>
    List = Filter | Expand | Top | SkipToken,
}
