namespace ActivityGen.Roslyn.Pipeline;

/// <summary>A <c>using Name = Some.Target;</c> by its name and its target's last identifier.</summary>
internal readonly struct UsingAlias(string name, string target, bool isGlobal)
{
    public string Name { get; } = name;

    public string Target { get; } = target;

    public bool IsGlobal { get; } = isGlobal;
}
