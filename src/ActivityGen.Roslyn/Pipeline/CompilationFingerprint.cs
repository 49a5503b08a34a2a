using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ActivityGen.Roslyn.Parsing;
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
    private readonly FileFingerprints _files = new();
    private readonly ConditionalWeakTable<Compilation, StrongBox<Hash128>> _projects = new();

    public CompilationFingerprint() => _options = new OptionsFingerprints(_references);

    /// <summary>Computes the fingerprint of the compilation that is being generated for.</summary>
    public Hash128 Compute(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        Compute(compilation, options, ImmutableArray<AdditionalText>.Empty, cancellationToken);

    /// <summary>Computes the fingerprint of the compilation that is being generated for, and of the files beside it.</summary>
    public Hash128 Compute(Compilation compilation, AnalyzerConfigOptionsProvider options, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        Hasher128 hasher = default;
        hasher.Add(files.Length);
        foreach (AdditionalText file in files)
        {
            hasher.Add(_files.Of(file, cancellationToken));
        }

        hasher.Add(_options.Of(options.GlobalOptions));
        hasher.Add(OfCompilation(compilation, isOwn: true, cancellationToken));
        return hasher.ToHash();
    }

    // Projects form a graph without cycles but with many shared nodes, and only the one being edited is new.
    private Hash128 OfProject(Compilation compilation, CancellationToken cancellationToken)
    {
        if (_projects.TryGetValue(compilation, out StrongBox<Hash128>? known))
        {
            return known.Value;
        }

        StrongBox<Hash128> computed = new(OfCompilation(compilation, isOwn: false, cancellationToken));
        return _projects.GetValue(compilation, _ => computed).Value;
    }

    private Hash128 OfCompilation(Compilation compilation, bool isOwn, CancellationToken cancellationToken)
    {
        // Another language cannot be read here, and a submission depends on the ones before it.
        if (compilation is not CSharpCompilation { ScriptCompilationInfo: null } csharp)
        {
            return _references.Fresh();
        }

        Hasher128 hasher = default;
        hasher.Add(csharp.AssemblyName);
        OptionsFingerprints.Add(ref hasher, csharp.Options);
        AddTrees(ref hasher, csharp, isOwn, cancellationToken);
        AddReferences(ref hasher, csharp.ExternalReferences, cancellationToken);
        return hasher.ToHash();
    }

    private void AddTrees(ref Hasher128 hasher, CSharpCompilation compilation, bool isOwn, CancellationToken cancellationToken)
    {
        // An .editorconfig can call a file generated, which turns its nullable annotations off.
        SyntaxTreeOptionsProvider? treeOptions = compilation.Options.SyntaxTreeOptionsProvider;
        ParseOptions? last = null;
        int trees = 0;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (isOwn && HandWritten.IsOwnOutput(tree.FilePath))
            {
                // There in what an analyzer sees, not in what the generator does, and many times longer than what is written. A referenced project's is there for both.
                continue;
            }

            hasher.Add(TreeSummary.Of(tree, cancellationToken).Hash);
            if (!ReferenceEquals(tree.Options, last))
            {
                last = tree.Options;
                hasher.Add(_options.Of(last));
            }

            if (treeOptions is not null)
            {
                hasher.Add((int)treeOptions.IsGenerated(tree, cancellationToken));
            }

            trees++;
        }

        hasher.Add(trees);
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
