using System.Runtime.CompilerServices;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Tests.Generation;

public sealed class MemoryTests
{
    [Fact]
    public void A_generator_keeps_no_compilation_and_no_tree_alive()
    {
        ActivityGenerator generator = new();
        List<WeakReference> references = Use(generator);
        for (int i = 0; i < 20 && references.Any(reference => reference.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(0, references.Count(reference => reference.IsAlive));
        GC.KeepAlive(generator);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> Use(ActivityGenerator generator)
    {
        List<WeakReference> references = [];
        GeneratorRun? run = null;
        foreach (EditStep step in Edits.Sequence(RichProject.Start(), seed: 1, count: 10, ActivityEdits.All))
        {
            run = run is null ? Generating.Run(step.State, generator) : run.With(step.State);
            references.Add(new WeakReference(step.State.Compilation));
            references.Add(new WeakReference(run.Output));
            references.AddRange(step.State.Compilation.SyntaxTrees.Select(tree => new WeakReference(tree)));
            references.AddRange(step.State.Compilation.ExternalReferences.OfType<CompilationReference>().Select(reference => new WeakReference(reference.Compilation)));
            references.Add(new WeakReference(step.State.Compilation.GetTypeByMetadataName("Reader.Article")));
        }

        references.RemoveAll(reference => reference.Target is null);
        return references;
    }
}
