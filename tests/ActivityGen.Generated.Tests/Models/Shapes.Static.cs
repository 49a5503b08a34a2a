namespace ActivityGen.Generated.Tests.Models;

[UserActivity(AppActivityId = "/{Area}/{Version}/{Id}", ActivationUrl = "contoso://static/{Area}/{Id}{?Version}")]
[VisualElements(DisplayText = "{Area} {Title}", Description = "{Shared}{Never}")]
public partial class StaticMembers
{
    public const string Area = "a r/e";
    public const int Version = 7;
    public static string Shared { get; } = "shared";
    public const string? Never = null;

    public string Id { get; set; } = "";

    public string Title => "t" + Id;
}

[UserActivity(AppActivityId = "/singleton/{Name}", ActivationUrl = "contoso://singleton")]
[VisualElements(DisplayText = "{Name}")]
public partial class OnlyStatic<T>
{
    private static string Name => typeof(T).Name;
}

[UserActivity(AppActivityId = "constant id", ActivationUrl = "contoso://constant")]
[VisualElements(DisplayText = "Constant \"text\" \u0001 \\ {{braces}} é \U0001F600")]
public partial record struct AllConstant;
