using ActivityGen.Roslyn.Parsing;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>What <see cref="SpecCollector"/> works with.</summary>
/// <param name="Compilation">The compilation.</param>
/// <param name="State">What the pipeline knows of it.</param>
/// <param name="Files">The files beside it.</param>
/// <param name="RootNamespace">The project's root namespace.</param>
/// <param name="Memory">Where the results of earlier compilations are.</param>
internal readonly record struct CollectorInput(
    CSharpCompilation Compilation,
    CompilationState State,
    AdditionalFileSet Files,
    string RootNamespace,
    SpecMemory<CollectedSpecs> Memory);
