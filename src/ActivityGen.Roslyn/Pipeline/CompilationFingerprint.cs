using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>One hash over everything that the meaning of any declaration in a compilation can depend on.</summary>
/// <remarks>
/// It asks the compilation for nothing that binds: after an edit inside a body it costs a table lookup a tree.
/// Owned by a generator instance, whose references and options it remembers for as long as the host keeps them.
/// </remarks>
internal sealed class CompilationFingerprint
{
    private readonly ReferenceFingerprints _references = new();
    private readonly OptionsFingerprints _options;
    private readonly TreeListMemory _trees;
    private readonly FileFingerprints _files = new();
    private readonly ConditionalWeakTable<Compilation, StrongBox<Hash128>> _projects = new();

    public CompilationFingerprint()
    {
        _options = new OptionsFingerprints(_references);
        _trees = new TreeListMemory(_options);
    }

    /// <summary>Computes the fingerprint of the compilation that is being generated for.</summary>
    public Hash128 Compute(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        Compute(compilation, options, ImmutableArray<AdditionalText>.Empty, cancellationToken);

    /// <summary>Computes the fingerprint of the compilation that is being generated for, and of the files beside it.</summary>
    public Hash128 Compute(Compilation compilation, AnalyzerConfigOptionsProvider options, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) =>
        Read(compilation, options, files, cancellationToken).Fingerprint;

    /// <summary>Reads what the compilation that is being generated for is, and the files beside it.</summary>
    public CompilationState Read(Compilation compilation, AnalyzerConfigOptionsProvider options, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        Hasher128 hasher = default;
        hasher.Add(files.Length);
        foreach (AdditionalText file in files)
        {
            hasher.Add(_files.Of(file, cancellationToken));
        }

        hasher.Add(_options.Of(options.GlobalOptions));

        // Another language cannot be read here, and a submission depends on the ones before it.
        if (compilation is not CSharpCompilation { ScriptCompilationInfo: null } csharp)
        {
            hasher.Add(_references.Fresh());
            return new CompilationState(new TreeList([], []), hasher.ToHash());
        }

        TreeList trees = _trees.Of(csharp, cancellationToken);
        AddEnvironment(ref hasher, csharp, cancellationToken);
        return new CompilationState(trees, hasher.ToHash());
    }

    /// <summary>Gets what is known of the files of the compilation that is being generated for.</summary>
    public TreeList Trees(CSharpCompilation compilation, CancellationToken cancellationToken) => _trees.Of(compilation, cancellationToken);

    // Projects form a graph without cycles but with many shared nodes, and only the one being edited is new.
    private Hash128 OfProject(Compilation compilation, CancellationToken cancellationToken)
    {
        if (_projects.TryGetValue(compilation, out StrongBox<Hash128>? known))
        {
            return known.Value;
        }

        StrongBox<Hash128> computed = new(OfReferenced(compilation, cancellationToken));
        return _projects.GetValue(compilation, _ => computed).Value;
    }

    private Hash128 OfReferenced(Compilation compilation, CancellationToken cancellationToken)
    {
        if (compilation is not CSharpCompilation { ScriptCompilationInfo: null } csharp)
        {
            return _references.Fresh();
        }

        Hasher128 hasher = default;
        hasher.Add(_trees.OfReferenced(csharp, cancellationToken).Hash);
        AddEnvironment(ref hasher, csharp, cancellationToken);
        return hasher.ToHash();
    }

    private void AddEnvironment(ref Hasher128 hasher, CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        hasher.Add(compilation.AssemblyName);
        hasher.Add((int)compilation.LanguageVersion);
        OptionsFingerprints.Add(ref hasher, compilation.Options);
        AddReferences(ref hasher, compilation.ExternalReferences, cancellationToken);
    }

    private void AddReferences(ref Hasher128 hasher, ImmutableArray<MetadataReference> references, CancellationToken cancellationToken)
    {
        hasher.Add(references.Length);
        foreach (MetadataReference reference in references)
        {
            if (reference is CompilationReference project)
            {
                ReferenceFingerprints.AddProperties(ref hasher, project.Properties);
                hasher.Add(OfProject(project.Compilation, cancellationToken));
            }
            else
            {
                hasher.Add(_references.Of(reference));
            }
        }
    }
}
