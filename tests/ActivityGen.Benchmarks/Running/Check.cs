using ActivityGen.Benchmarks.Runtime;

namespace ActivityGen.Benchmarks.Running;

/// <summary>What is asserted before anything is timed, without the timing.</summary>
internal static class Check
{
    internal static void Run(TextWriter output)
    {
        foreach (WriteCase input in WriteCases.All)
        {
            input.Check();
            output.WriteLine($"write, {input.Name}: {input.Count} bodies, {input.Length} bytes, the same JSON from all");
        }

        foreach (ReadCase input in ReadCase.All)
        {
            input.Check();
            output.WriteLine($"read, {input.Name}: {input.Count} bodies, the same values from all");
        }

        foreach (IdCase input in IdCase.All)
        {
            input.Check();
            output.WriteLine($"ids, {input.Name}: {input.Count}, the same escapes");
        }
    }
}
