using ActivityGen.Roslyn.Pipeline;

namespace ActivityGen.Roslyn.Rules;

/// <summary>Remembers the overlaps of an assembly's activities by the fingerprint of its compilation: an edit inside a body asks for none of them again, another for those of what it changed.</summary>
internal sealed class OverlapMemory
{
    internal CompilationFingerprint Fingerprint { get; } = new();

    internal SpecMemory<OverlapTable> Tables { get; } = new();
}
