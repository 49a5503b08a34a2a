namespace ActivityGen.Contract;

/// <summary>One property of the contract as data: where it stands, what it holds, whether it must be there.</summary>
internal sealed class PropertyContract
{
    private static readonly PropertyContract[] Rows = CreateAll();

    private static readonly PropertyContract?[] ByNumber = CreateByNumber();

    private static readonly PropertyForm[] Forms = CreateForms();

    private static readonly PropertyContract[][] ByOwner =
        [CreateIn(PropertyOwner.UserActivity), CreateIn(PropertyOwner.VisualInfo), CreateIn(PropertyOwner.ImageInfo)];

    private PropertyContract(
        ActivityProperty property,
        string jsonName,
        PropertyOwner owner,
        PropertyForm form,
        RuleDescription? missing = null)
    {
        Property = property;
        Name = property.ToString();
        JsonName = jsonName;
        Owner = owner;
        Form = form;
        MissingRule = missing;
    }

    /// <summary>Gets every property, in the order in which bodies are written.</summary>
    /// <remarks>Everything that goes through the contract goes through this: parsing, emission, validation, and the tests that say what a row still lacks.</remarks>
    internal static ReadOnlySpan<PropertyContract> All => Rows;

    /// <summary>Gets the property.</summary>
    internal ActivityProperty Property { get; }

    /// <summary>Gets the name in C#: of the attribute's argument, of the object model's property, of the member that binds by name.</summary>
    internal string Name { get; }

    /// <summary>Gets the name in JSON.</summary>
    internal string JsonName { get; }

    /// <summary>Gets the Graph type that the property stands in.</summary>
    internal PropertyOwner Owner { get; }

    /// <summary>Gets what the property holds.</summary>
    internal PropertyForm Form { get; }

    /// <summary>Gets the rule that asks for the property, null where it is optional.</summary>
    internal RuleDescription? MissingRule { get; }

    /// <summary>Gets a value indicating whether the service refuses an activity without the property.</summary>
    internal bool IsRequired => MissingRule is not null;

    /// <summary>Gets the path from the activity, <c>visualElements.attribution.iconUrl</c>.</summary>
    internal string Path => Owner switch
    {
        PropertyOwner.VisualInfo => "visualElements." + JsonName,
        PropertyOwner.ImageInfo => "visualElements.attribution." + JsonName,
        _ => JsonName,
    };

    /// <summary>Gets a property's contract.</summary>
    internal static PropertyContract Of(ActivityProperty property) => ByNumber[(int)property]!;

    /// <summary>Gets what a property holds, on the ways where every value of every activity passes.</summary>
    internal static PropertyForm FormOf(ActivityProperty property) => Forms[(int)property];

    /// <summary>Gets the properties of one Graph type, in the order in which its object is written.</summary>
    internal static ReadOnlySpan<PropertyContract> In(PropertyOwner owner) => ByOwner[(int)owner];

    /// <summary>Gets the place of a JSON path in the contract's order; what the contract does not name comes last.</summary>
    internal static int OrderOf(string path)
    {
        int end = path.IndexOf('[');
        string name = end < 0 ? path : path.Substring(0, end);
        for (int i = 0; i < Rows.Length; i++)
        {
            if (Rows[i].Path == name)
            {
                return i;
            }
        }

        return Rows.Length;
    }

    /// <summary>Gets a value indicating whether a number that stands in source is a property at all.</summary>
    internal static bool IsDefined(int property) => (uint)property < (uint)ByNumber.Length && ByNumber[property] is not null;

    /// <summary>The table: a property of the contract is a row of it, at the place where a body has it.</summary>
    private static PropertyContract[] CreateAll() =>
    [
        new(ActivityProperty.AppActivityId, "appActivityId", PropertyOwner.UserActivity, PropertyForm.Identifier, RuleCatalog.AppActivityIdMissing),
        new(ActivityProperty.ActivationUrl, "activationUrl", PropertyOwner.UserActivity, PropertyForm.Url, RuleCatalog.ActivationUrlMissing),
        new(ActivityProperty.ActivitySourceHost, "activitySourceHost", PropertyOwner.UserActivity, PropertyForm.Origin, RuleCatalog.ActivitySourceHostMissing),
        new(ActivityProperty.AppDisplayName, "appDisplayName", PropertyOwner.UserActivity, PropertyForm.Text),
        new(ActivityProperty.ContentUrl, "contentUrl", PropertyOwner.UserActivity, PropertyForm.Url),
        new(ActivityProperty.FallbackUrl, "fallbackUrl", PropertyOwner.UserActivity, PropertyForm.Url),
        new(ActivityProperty.UserTimezone, "userTimezone", PropertyOwner.UserActivity, PropertyForm.TimeZone),
        new(ActivityProperty.VisualElements, "visualElements", PropertyOwner.UserActivity, PropertyForm.Complex, RuleCatalog.VisualElementsMissing),
        new(ActivityProperty.DisplayText, "displayText", PropertyOwner.VisualInfo, PropertyForm.Text, RuleCatalog.DisplayTextMissing),
        new(ActivityProperty.Description, "description", PropertyOwner.VisualInfo, PropertyForm.Text),
        new(ActivityProperty.BackgroundColor, "backgroundColor", PropertyOwner.VisualInfo, PropertyForm.Color),
        new(ActivityProperty.Attribution, "attribution", PropertyOwner.VisualInfo, PropertyForm.Complex),
        new(ActivityProperty.IconUrl, "iconUrl", PropertyOwner.ImageInfo, PropertyForm.Url),
        new(ActivityProperty.AlternateText, "alternateText", PropertyOwner.ImageInfo, PropertyForm.Text),
        new(ActivityProperty.AddImageQuery, "addImageQuery", PropertyOwner.ImageInfo, PropertyForm.Boolean),
        new(ActivityProperty.Content, "content", PropertyOwner.VisualInfo, PropertyForm.Json),
        new(ActivityProperty.ContentInfo, "contentInfo", PropertyOwner.UserActivity, PropertyForm.Json),
        new(ActivityProperty.HistoryItems, "historyItems", PropertyOwner.UserActivity, PropertyForm.History),
        new(ActivityProperty.Id, "id", PropertyOwner.UserActivity, PropertyForm.Server),
        new(ActivityProperty.Status, "status", PropertyOwner.UserActivity, PropertyForm.Server),
        new(ActivityProperty.CreatedDateTime, "createdDateTime", PropertyOwner.UserActivity, PropertyForm.Server),
        new(ActivityProperty.LastModifiedDateTime, "lastModifiedDateTime", PropertyOwner.UserActivity, PropertyForm.Server),
        new(ActivityProperty.ExpirationDateTime, "expirationDateTime", PropertyOwner.UserActivity, PropertyForm.Server),
    ];

    /// <summary>Numbers are for ever, since users' assemblies have them; a new property's number is the last, wherever its row stands.</summary>
    private static PropertyContract?[] CreateByNumber()
    {
        int last = 0;
        foreach (PropertyContract row in Rows)
        {
            last = Math.Max(last, (int)row.Property);
        }

        PropertyContract?[] all = new PropertyContract?[last + 1];
        foreach (PropertyContract row in Rows)
        {
            all[(int)row.Property] = row;
        }

        return all;
    }

    private static PropertyForm[] CreateForms()
    {
        PropertyForm[] forms = new PropertyForm[ByNumber.Length];
        foreach (PropertyContract row in Rows)
        {
            forms[(int)row.Property] = row.Form;
        }

        return forms;
    }

    private static PropertyContract[] CreateIn(PropertyOwner owner)
    {
        List<PropertyContract> rows = [];
        foreach (PropertyContract row in Rows)
        {
            if (row.Owner == owner)
            {
                rows.Add(row);
            }
        }

        return rows.ToArray();
    }
}
