using ActivityGen;
using ActivityGen.Generated.Tests.Models;

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
public partial record GlobalRecord(string Id, string Title);

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text)]
internal partial struct GlobalStruct
{
    public string Id;
    public string Title;
}
