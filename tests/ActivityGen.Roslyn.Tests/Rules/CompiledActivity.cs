using System.Reflection;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>A project compiled with the generator and loaded, to be run.</summary>
internal static class CompiledActivity
{
    internal static Assembly Load(ProjectState state)
    {
        // One name for all would give one assembly for all.
        state.AssemblyName = "Test" + Guid.NewGuid().ToString("N");
        GeneratorRun run = GeneratorRun.Create(state.CreateCompilation(), [new ActivityGenerator().AsSourceGenerator()], state.Options, state.AdditionalTexts);
        using MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = run.Output.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return Assembly.Load(image.ToArray());
    }
}
