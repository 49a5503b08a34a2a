#nullable disable
namespace ActivityGen.Generated.Tests.Models;

public class ObliviousAuthor
{
    public string Name { get; set; }
}

[UserActivity(AppActivityId = Shape.Id, ActivationUrl = Shape.Url)]
[VisualElements(DisplayText = Shape.Text, Description = "{Author.Name}")]
public partial class Oblivious
{
    public string Id { get; set; }

    public string Title { get; set; }

    public ObliviousAuthor Author { get; set; }

    [MapTo(ActivityProperty.HistoryItems)]
    public List<ActivityHistoryItem> Visits { get; set; }

    public string AppDisplayName { get; set; }
}
