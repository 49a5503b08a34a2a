using System.Collections.Immutable;
using System.Text;
using ActivityGen.Roslyn.Emission;
using ActivityGen.Roslyn.Parsing;
using ActivityGen.Roslyn.Pipeline;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn;

/// <summary>The pipeline: the compilation's fingerprint, the specs that are remembered for it, one source output a type, one for the links and one for the mapping to Microsoft.Graph.</summary>
/// <remarks>It reports nothing: <see cref="Rules.ActivityTypeAnalyzer"/> does, with the same parser.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ActivityGenerator : IIncrementalGenerator
{
    /// <summary>The step that gives all specs of a compilation.</summary>
    internal const string SpecsStep = "Specs";

    /// <summary>The step that gives each type's spec.</summary>
    internal const string SpecStep = "Spec";

    /// <summary>The step that gives the assembly's links.</summary>
    internal const string LinksStep = "Links";

    /// <summary>The step that tells whether the mapping to Microsoft's Graph SDK is needed.</summary>
    internal const string GraphStep = "Graph";

    private readonly CompilationFingerprint _fingerprint = new();
    private readonly SpecMemory<CollectedSpecs> _memory = new();
    private readonly SourceMemory _sources = new();

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<AssemblySpec> specs = context.CompilationProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Combine(context.AdditionalTextsProvider.Collect())
            .Select((input, cancellationToken) => Specs(input.Left.Left, input.Left.Right, input.Right, cancellationToken))
            .WithTrackingName(SpecsStep);

        IncrementalValuesProvider<ActivitySpec> each = specs
            .SelectMany(static (all, _) => all.Activities.ToImmutableArray())
            .WithTrackingName(SpecStep);

        context.RegisterSourceOutput(each, (output, spec) => output.AddSource(spec.Type.HintName + ".g.cs", _sources.Of(spec)));

        // A type added elsewhere changes this one output, and no other type's.
        IncrementalValueProvider<LinksSpec?> links = specs
            .Select(static (all, _) => all.Links)
            .WithTrackingName(LinksStep);

        context.RegisterSourceOutput(links, static (output, spec) =>
        {
            if (spec is not null)
            {
                output.AddSource(LinksEmitter.HintName, SourceText.From(LinksEmitter.Emit(spec), Encoding.UTF8));
            }
        });

        // It depends on nothing but whether it is there.
        IncrementalValueProvider<bool> mapping = specs
            .Select(static (all, _) => all.HasGraphMapping)
            .WithTrackingName(GraphStep);

        context.RegisterSourceOutput(mapping, static (output, isNeeded) =>
        {
            if (isNeeded)
            {
                output.AddSource(GraphMappingEmitter.HintName, SourceText.From(GraphMappingEmitter.Emit(), Encoding.UTF8));
            }
        });
    }

    private AssemblySpec Specs(
        Compilation compilation,
        AnalyzerConfigOptionsProvider options,
        ImmutableArray<AdditionalText> files,
        CancellationToken cancellationToken)
    {
        if (compilation is not CSharpCompilation csharp)
        {
            return AssemblySpec.Empty;
        }

        CompilationState state = _fingerprint.Read(csharp, options, files, cancellationToken);
        return _memory.GetOrAdd(
            csharp.AssemblyName,
            state.Fingerprint,
            (Generator: this, csharp, state, files, options.GlobalOptions),
            static (input, cancellationToken) => input.Generator.Collect(
                new CollectorInput(
                    input.csharp,
                    input.state,
                    AdditionalFileSet.Of(input.files, input.GlobalOptions),
                    LinksHome.RootNamespace(input.csharp, input.GlobalOptions),
                    input.Generator._memory),
                cancellationToken),
            cancellationToken).Assembly;
    }

    private CollectedSpecs Collect(CollectorInput input, CancellationToken cancellationToken)
    {
        CollectedSpecs collected = SpecCollector.Collect(input, cancellationToken);
        _sources.Prepare(collected.Assembly.Activities, input.Compilation, cancellationToken);
        return collected;
    }
}
