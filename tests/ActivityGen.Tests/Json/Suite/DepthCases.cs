namespace ActivityGen.Tests.Json.Suite;

/// <summary>Nesting about the limit of 64 levels, which the place of a value has used in part, and far beyond it.</summary>
internal static class DepthCases
{
    internal static readonly (string Name, string Bytes)[] All =
    [
        ("58 arrays", Arrays(58)),
        ("59 arrays", Arrays(59)),
        ("60 arrays", Arrays(60)),
        ("61 arrays", Arrays(61)),
        ("62 arrays", Arrays(62)),
        ("63 arrays", Arrays(63)),
        ("64 arrays", Arrays(64)),
        ("65 arrays", Arrays(65)),
        ("63 objects", Objects(63)),
        ("64 objects", Objects(64)),
        ("50,000 arrays", Arrays(50_000)),
        ("50,000 arrays not closed", new string('[', 50_000)),
    ];

    private static string Arrays(int count) => new string('[', count) + new string(']', count);

    private static string Objects(int count) =>
        string.Concat(Enumerable.Repeat("{\"a\":", count - 1)) + "{}" + new string('}', count - 1);
}
