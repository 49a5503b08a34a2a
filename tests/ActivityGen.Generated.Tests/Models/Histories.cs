using System.Collections;
using System.Collections.Immutable;

namespace ActivityGen.Generated.Tests.Models;

public sealed class OnceOnly(IEnumerable<ActivityHistoryItem> items) : IEnumerable<ActivityHistoryItem>
{
    private bool _isRead;

    public IEnumerator<ActivityHistoryItem> GetEnumerator()
    {
        Assert.False(_isRead, "read twice");
        _isRead = true;
        return items.GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public struct StructSequence : IEnumerable<ActivityHistoryItem>
{
    public ActivityHistoryItem[]? Items { get; set; }

    public readonly IEnumerator<ActivityHistoryItem> GetEnumerator() => ((IEnumerable<ActivityHistoryItem>)(Items ?? [])).GetEnumerator();

    readonly IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

[UserActivity(AppActivityId = "history", ActivationUrl = "x://y")]
[VisualElements(DisplayText = "history")]
public partial record HistoryOf<T>([property: MapTo(ActivityProperty.HistoryItems)] T? Items)
    where T : IEnumerable<ActivityHistoryItem>;

[UserActivity(AppActivityId = "history", ActivationUrl = "x://y")]
[VisualElements(DisplayText = "history")]
public partial record HistoryArray(ActivityHistoryItem[] HistoryItems);

[UserActivity(AppActivityId = "history", ActivationUrl = "x://y")]
[VisualElements(DisplayText = "history")]
public partial record HistoryImmutable(ImmutableArray<ActivityHistoryItem>? HistoryItems);

[UserActivity(AppActivityId = "history", ActivationUrl = "x://y")]
[VisualElements(DisplayText = "history")]
public partial record HistoryStruct(StructSequence HistoryItems);

[UserActivity(AppActivityId = "history", ActivationUrl = "x://y")]
[VisualElements(DisplayText = "history")]
public partial record HistoryEnumerable(IEnumerable<ActivityHistoryItem>? HistoryItems);

[UserActivity(AppActivityId = "history", ActivationUrl = "x://y")]
[VisualElements(DisplayText = "history")]
public partial record HistoryOfNullable(List<ActivityHistoryItem?> HistoryItems);
