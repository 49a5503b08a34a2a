namespace ActivityGen.Generated.Tests.Models;

[UserActivity(AppActivityId = "json", ActivationUrl = "x://y", ContentInfo = """{ "@context": "x", "@type": "x", "a": "${Segment}", "b": "${Items}", "c": "${Pair.Item2}" }""")]
[VisualElements(DisplayText = "json")]
public partial record JsonSequences<T>(ArraySegment<int> Segment, T Items, (int, string) Pair)
    where T : IEnumerable<int>;
