namespace ActivityGen.Generated.Tests.Models;

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url, FallbackUrl = "https://base.contoso.com/{Kind}")]
[VisualElements(DisplayText = Shape.Text)]
public abstract partial class AbstractBase<T>
{
    public required string Id { get; init; }

    protected internal abstract T Kind { get; }

    [MapTo(ActivityProperty.AppDisplayName)]
    protected string Name => "base name";
}

[UserActivity]
public partial class LentByBase : AbstractBase<int>
{
    public required string Title { get; init; }

    protected internal override int Kind => 42;
}

[UserActivity(FallbackUrl = "https://derived.contoso.com/{Id}")]
public sealed partial class OverridesBase : AbstractBase<string>
{
    public required string Title { get; init; }

    protected internal override string Kind => "k";
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public partial class ConcreteBase
{
    public string Id { get; set; } = "";

    public string Title { get; set; } = "";
}

[UserActivity(AppActivityId = "/derived/{Id}/{Extra}")]
public partial class ConcreteDerived : ConcreteBase
{
    public int Extra { get; set; }
}

[UserActivity]
public partial class ConcreteDerivedTwice : ConcreteDerived;

/// <summary>Not annotated: it has what its base has.</summary>
public class PlainDerived : ConcreteBase;

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public partial record BaseRecord(string Id, string Title);

[UserActivity]
public sealed partial record DerivedRecord(string Id, string Title, int Extra) : BaseRecord(Id, Title);

public abstract class PlainBase(string id, string title)
{
    protected string Id { get; } = id;

    protected internal string Title { get; } = title;

    private protected string? Description => null;

    internal string AppDisplayName => "internal name";
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public sealed partial class FromPlainBase(string id, string title) : PlainBase(id, title);

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public partial class FromPlainBaseOpen(string id, string title) : PlainBase(id, title);
