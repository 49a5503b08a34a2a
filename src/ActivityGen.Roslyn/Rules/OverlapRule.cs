using System.Collections.Immutable;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing;
using ActivityGen.Roslyn.Pipeline;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Rules;

/// <summary>AG0009 and AG0010: two activities whose templates can give the same id, or the same link.</summary>
internal sealed class OverlapRule(ActivityTypes types, OverlapMemory memory, CSharpCompilation compilation, AnalyzerOptions options)
{
    private readonly object _gate = new();
    private OverlapTable? _table;

    /// <summary>Finds what a type has in common with others.</summary>
    internal ImmutableArray<Finding> Find(ParseResult type, CancellationToken cancellationToken)
    {
        if (type is not { Spec: { Faults.Count: 0 } spec, Places: { } places })
        {
            return ImmutableArray<Finding>.Empty;
        }

        OverlapTable table = Table(cancellationToken);
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>(0);
        Add(RuleCatalog.IdentifiersOverlap, ActivityProperty.AppActivityId);
        Add(RuleCatalog.ActivationUrlsOverlap, ActivityProperty.ActivationUrl);
        return findings.ToImmutable();

        void Add(RuleDescription rule, ActivityProperty property)
        {
            if (table.Find(spec.Type.HintName, property) is { } overlap)
            {
                findings.Add(new Finding(
                    rule,
                    places.Of(property),
                    PropertyContract.Of(property).Path,
                    ImmutableArray.Create(overlap.Self, overlap.Other, MessageText.Value(overlap.Text.AsSpan())),
                    ImmutableDictionary<string, string?>.Empty));
            }
        }
    }

    private OverlapTable Table(CancellationToken cancellationToken)
    {
        // Many threads ask at once; the types that changed are parsed for the first of them, and the others find them parsed.
        lock (_gate)
        {
            return _table ??= Make(cancellationToken);
        }
    }

    // Options of .editorconfig can forbid a link, which is no fault of the type (FindingBag.ByOption), and so no part of what a type is remembered by.
    private OverlapTable Make(CancellationToken cancellationToken)
    {
        CompilationState state = memory.Fingerprint.Read(compilation, options.AnalyzerConfigOptionsProvider, options.AdditionalFiles, cancellationToken);
        return memory.Tables.GetOrAdd(
            compilation.AssemblyName,
            state.Fingerprint,
            (Compilation: compilation, State: state, Types: types, Memory: memory),
            static (input, cancellationToken) => OverlapCollector.Collect(input.Compilation, input.State, input.Types, input.Memory, cancellationToken),
            cancellationToken);
    }
}
