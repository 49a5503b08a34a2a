using System.Collections.Immutable;
using ActivityGen.Roslyn.Specs;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>Short ways to run the generator, to edit a project, and to look at a run.</summary>
internal static class Generating
{
    internal static GeneratorRun Run(EditState state, IIncrementalGenerator? generator = null)
        => GeneratorRun.Create(state.Compilation, [(generator ?? new ActivityGenerator()).AsSourceGenerator()], state.Options, state.Files);

    /// <summary>Goes on from a run with all that an edit can change.</summary>
    internal static GeneratorRun With(this GeneratorRun run, EditState state) => run.With(state.Compilation, state.Options, state.Files);

    internal static GeneratorRun Run(Compilation compilation, IIncrementalGenerator? generator = null)
        => GeneratorRun.Create(compilation, [(generator ?? new ActivityGenerator()).AsSourceGenerator()]);

    internal static GeneratorRun Run(params string[] sources) => Run(Project(sources).CreateCompilation());

    internal static ProjectState Project(params string[] sources)
    {
        ProjectState project = new();
        foreach (string source in sources)
        {
            project.Add(source);
        }

        return project;
    }

    /// <summary>Gets all outputs as one text.</summary>
    internal static string Text(GeneratorRun run) => string.Concat(run.Sources.Select(source => $"// ==== {source.Key}\n{source.Value}\n"));

    /// <summary>Replaces text in one file, which must be there, and parses incrementally.</summary>
    internal static CSharpCompilation Edit(this CSharpCompilation compilation, string path, string old, string replacement)
    {
        SyntaxTree tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        SourceText text = tree.GetText();
        int start = text.ToString().IndexOf(old, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{old}' is not in {path}.");
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(start, old.Length), replacement))));
    }

    internal static CSharpCompilation AddFile(this CSharpCompilation compilation, string path, string text)
        => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)compilation.SyntaxTrees[0].Options, path));

    /// <summary>Gets the specs that a run came to.</summary>
    internal static EquatableArray<ActivitySpec> Specs(GeneratorRun run) => All(run).Activities;

    /// <summary>Gets all that a run came to.</summary>
    internal static AssemblySpec All(GeneratorRun run)
        => (AssemblySpec)run.Result.Results.Single().TrackedSteps[ActivityGenerator.SpecsStep].Single().Outputs.Single().Value;

    /// <summary>Gets why each output is what it is, by the type's hint name, that of the links as <c>ActivityLinks</c>, that of the mapping to Microsoft.Graph as <c>Graph-Mapping</c>; a removed one under the name it had.</summary>
    internal static ImmutableSortedDictionary<string, IncrementalStepRunReason> Outputs(GeneratorRun run)
        => run.Result.Results.Single().TrackedOutputSteps.Values.SelectMany(steps => steps)
            .ToImmutableSortedDictionary(
                step => step.Inputs.Single().Source.Outputs[step.Inputs.Single().OutputIndex].Value switch
                {
                    ActivitySpec activity => activity.Type.HintName,
                    bool => "Graph-Mapping",
                    _ => "ActivityLinks",
                },
                step => step.Outputs.Single().Reason,
                StringComparer.Ordinal);

    /// <summary>Gets the hint names of the outputs that are not as they were.</summary>
    internal static string[] Changed(GeneratorRun run)
        =>
        [
            .. Outputs(run)
                .Where(output => output.Value is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
                .Select(output => $"{output.Key} {output.Value}"),
        ];
}
