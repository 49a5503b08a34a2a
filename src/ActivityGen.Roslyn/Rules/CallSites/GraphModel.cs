namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>A type of Microsoft.Graph that goes into a request: what the client must set, and what only the server sets.</summary>
internal sealed class GraphModel
{
    private GraphModel(string name, string[] required, string[] serverSet)
    {
        Name = name;
        Required = required;
        ServerSet = serverSet;
    }

    internal static GraphModel[] All { get; } =
    [
        new(
            "UserActivity",
            ["AppActivityId", "ActivationUrl", "ActivitySourceHost", "VisualElements"],
            ["Id", "Status", "CreatedDateTime", "LastModifiedDateTime", "ExpirationDateTime"]),
        new("VisualInfo", ["DisplayText"], []),

        // A history item's id is made by the client, and when it expires is the client's to say.
        new("ActivityHistoryItem", ["StartedDateTime"], ["Status", "CreatedDateTime", "LastModifiedDateTime"]),
    ];

    internal string Name { get; }

    internal string[] Required { get; }

    internal string[] ServerSet { get; }

    /// <summary>Gets a value indicating whether a property of any model is set by the server: what the name alone tells.</summary>
    internal static bool MayBeServerSet(string property)
    {
        foreach (GraphModel model in All)
        {
            if (model.IsServerSet(property))
            {
                return true;
            }
        }

        return false;
    }

    internal bool IsServerSet(string property) => Array.IndexOf(ServerSet, property) >= 0;
}
