using ActivityGen.CompilerServices;

namespace ActivityGen.Tests.CompilerServices;

/// <summary>A member in a template.</summary>
internal sealed record TestVariable(string Name, int Slot, TestKind Kind, bool CanBeNull = false, bool IsIgnored = false)
{
    public override string ToString() => $"{Name}:{Kind.Name}{(CanBeNull ? "?" : string.Empty)}";

    internal TemplateHole ToHole() => IsIgnored ? TemplateHole.Ignored(CanBeNull) : Kind.Hole(Slot, CanBeNull);
}
