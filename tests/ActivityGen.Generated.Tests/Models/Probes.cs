// Shapes that are likely to trip generated code; each compiles by hand.
namespace ActivityGen.Generated.Tests.Models;

public abstract class ProtectedLink
{
    protected string Code { get; set; } = "";

    public ProtectedLink? Parent { get; set; }
}

[UserActivity(AppActivityId = "/p/{Code}", ActivationUrl = "x://y/{Code}")]
[VisualElements(DisplayText = "t")]
public partial class ExperimentalMember
{
    [System.Diagnostics.CodeAnalysis.Experimental("AGTEST1")]
    public string Code { get; set; } = "";
}

#pragma warning disable CS0693 // The inner T hides the outer one.
public partial class Shadow<T>
{
    [UserActivity(AppActivityId = "/p/{Code}", ActivationUrl = "x://y/{Code}")]
    [VisualElements(DisplayText = "t")]
    public partial class Inner<T>
    {
        public string Code { get; set; } = "";
    }
}
#pragma warning restore CS0693

[UserActivity(AppActivityId = "/p/{Code}", ActivationUrl = "x://y/{Code}")]
[VisualElements(DisplayText = "t")]
public partial class नमस्ते
{
    public string Code { get; set; } = "";
}

public class CovariantBase
{
    public virtual object Value => "";
}

[UserActivity(AppActivityId = "/p/{Value}", ActivationUrl = "x://y/{Value}")]
[VisualElements(DisplayText = "t")]
public partial class Covariant : CovariantBase
{
    public override string Value => "v";
}

[UserActivity(AppActivityId = "/p/{ToString}{?GetType,Equals,Name,item}", ActivationUrl = "x://y")]
[VisualElements(DisplayText = "t")]
public partial class AwkwardNames
{
    public new string ToString = "a";

    public new int GetType { get; set; }

    public new bool Equals { get; set; }

    public string? Name { get; set; }

    public string? item;
}
