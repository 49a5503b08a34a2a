namespace ActivityGen.Generated.Tests.Models;

[UserActivity(AppActivityId = "/generic/{Value}", ActivationUrl = "contoso://generic/{Value}{?Optional}")]
[VisualElements(DisplayText = "{Value}|{Optional}", Description = "{Value:G}")]
public partial record GenericHole<T>(T Value, T? Optional)
    where T : ISpanFormattable, ISpanParsable<T>;

[UserActivity(AppActivityId = "/generic/{Value}", ActivationUrl = "contoso://generic/{Value}{?Optional}")]
[VisualElements(DisplayText = "{Value}|{Optional}")]
public partial struct GenericStructHole<T>
    where T : struct, ISpanFormattable, ISpanParsable<T>
{
    public T Value { get; set; }

    public T? Optional { get; set; }
}

[UserActivity(AppActivityId = "/generic/{Value}", ActivationUrl = "contoso://generic/{Value}{?Optional}")]
[VisualElements(DisplayText = "{Value}|{Optional}")]
public partial class GenericClassHole<T>
    where T : class, ISpanFormattable, ISpanParsable<T>
{
    public required T Value { get; set; }

    public T? Optional { get; set; }
}

public interface IText : ISpanFormattable
{
    string Id { get; }

    string Title { get; }
}

[UserActivity(AppActivityId = "/shapes/{Item.Id}", ActivationUrl = "contoso://shapes/{Item.Id}{?Title}")]
[VisualElements(DisplayText = "{Item.Title}")]
public partial record GenericLink<T>(T Item)
    where T : IText
{
    public string Title => Item.Title;
}
