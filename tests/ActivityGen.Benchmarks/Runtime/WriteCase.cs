using System.Buffers;

namespace ActivityGen.Benchmarks.Runtime;

/// <summary>An input for writing, and how everybody writes it: from the members to the body in a buffer that is used again.</summary>
internal abstract class WriteCase
{
    private protected WriteCase(string name) => Name = name;

    internal string Name { get; }

    /// <summary>Gets the number of activities that a call writes.</summary>
    internal abstract int Count { get; }

    /// <summary>Gets the length of all bodies, in bytes.</summary>
    internal abstract int Length { get; }

    /// <summary>Writes with the generated writer.</summary>
    internal abstract void Ours();

    /// <summary>Maps by hand, and writes with System.Text.Json's source generator.</summary>
    internal abstract void Json();

    internal abstract void Newtonsoft();

    internal abstract void Graph();

    /// <summary>Copies the same bytes, which nobody can do with less.</summary>
    internal abstract void Copy();

    /// <summary>Asserts that all write the same JSON, by value.</summary>
    internal abstract void Check();

    /// <summary>Gets the bodies.</summary>
    internal abstract IEnumerable<byte[]> Bodies();

    /// <inheritdoc/>
    public override string ToString() => Name;

    private protected static ArrayBufferWriter<byte> NewBuffer() => new(16 * 1024);
}
