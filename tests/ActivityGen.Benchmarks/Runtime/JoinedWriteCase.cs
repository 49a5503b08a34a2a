namespace ActivityGen.Benchmarks.Runtime;

/// <summary>Activities of several types, one type after the other.</summary>
internal sealed class JoinedWriteCase(string name, WriteCase[] parts) : WriteCase(name)
{
    internal override int Count => parts.Sum(part => part.Count);

    internal override int Length => parts.Sum(part => part.Length);

    internal override void Ours() => Array.ForEach(parts, part => part.Ours());

    internal override void Json() => Array.ForEach(parts, part => part.Json());

    internal override void Newtonsoft() => Array.ForEach(parts, part => part.Newtonsoft());

    internal override void Graph() => Array.ForEach(parts, part => part.Graph());

    internal override void Copy() => Array.ForEach(parts, part => part.Copy());

    internal override void Check() => Array.ForEach(parts, part => part.Check());

    internal override IEnumerable<byte[]> Bodies() => parts.SelectMany(part => part.Bodies());
}
