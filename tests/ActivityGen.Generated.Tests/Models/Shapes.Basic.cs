namespace ActivityGen.Generated.Tests.Models;

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public partial class PlainClass
{
    public string Id { get; set; } = "";

    public string Title { get; set; } = "";
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public sealed partial class SealedRequiredInit
{
    public required string Id { get; init; }

    public required string Title { get; init; }
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public partial record PositionalRecord(string Id, string Title);

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public sealed partial record class SealedRecordClass(string Id)
{
    public required string Title { get; init; }
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public partial struct PlainStruct
{
    public string Id { get; set; }

    public string Title { get; set; }
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public readonly partial struct ReadonlyStruct(string id, string title)
{
    public string Id { get; } = id;

    public string Title { get; } = title;
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public partial record struct MutableRecordStruct(string Id, string Title);

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public readonly partial record struct ReadonlyRecordStruct(string Id, string Title);

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public partial class PrimaryConstructor(string id, string text, string json, string utf8Json, string activity, string value1)
{
    public string Id => id;

    public string Title => text;

    public string All => json + utf8Json + activity + value1;
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public partial class OrdinaryConstructor
{
    public OrdinaryConstructor(string id, string title) => (Id, Title) = (id, title);

    public string Id { get; }

    public string Title { get; private set; }
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public partial class Fields
{
    public required string Id;

    internal readonly string Title;

    public Fields(string title) => Title = title;
}

[UserActivity(AppActivityId = "/shapes/{Id}", ActivationUrl = "contoso://shapes/{Id}{?Title}")]
[VisualElements(DisplayText = "{Title}")]
public partial class PrivateMembers(string id, string title)
{
#pragma warning disable IDE1006 // A field of any name can stand in a template.
    private readonly string Id = id;
#pragma warning restore IDE1006

    private string Title => title;
}

[UserActivity(AppActivityId = "/shapes/{Id}", ActivationUrl = "contoso://shapes/{Id}{?Title}")]
[VisualElements(DisplayText = "{Title}")]
public partial class ProtectedMembers(string id, string title)
{
    protected string Id { get; } = id;

    protected internal string Title { get; } = title;
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public partial class PartialProperties
{
    public required partial string Id { get; init; }

    public partial string Title { get; set; }
}

public partial class PartialProperties
{
    public required partial string Id { get => field; init => field = value; }

    public partial string Title { get => field ?? ""; set => field = value; }
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public partial class OwnInterface : IUserActivity, IComparable<OwnInterface>
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public int CompareTo(OwnInterface? other) => string.CompareOrdinal(Id, other?.Id);
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public partial class ObsoleteMembers
{
    [Obsolete("Use something else.")]
    public string Id { get; set; } = "";

    [Obsolete]
    public string Title { get; set; } = "";
}

[Obsolete("The whole type.")]
[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public partial record ObsoleteType(string Id, string Title);
