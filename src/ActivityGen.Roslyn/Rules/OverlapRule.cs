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

    private OverlapTable Make(CancellationToken cancellationToken)
    {
        CompilationState state = memory.Fingerprint.Read(compilation, options.AnalyzerConfigOptionsProvider, options.AdditionalFiles, cancellationToken);
        Hash128 rules = memory.Options.Of(compilation.SyntaxTrees, state.Trees, options.AnalyzerConfigOptionsProvider);
        return memory.Tables.GetOrAdd(
            compilation.AssemblyName,
            Combine(state.Fingerprint, rules),
            (Rule: this, state.Trees, Environment: Combine(state.Environment, rules)),
            static (input, cancellationToken) => input.Rule.Collect(input.Trees, input.Environment, cancellationToken),
            cancellationToken);
    }

    private OverlapTable Collect(TreeList trees, Hash128 environment, CancellationToken cancellationToken) =>
        OverlapCollector.Collect(compilation, trees, environment, types, memory, cancellationToken);

    private static Hash128 Combine(Hash128 left, Hash128 right)
    {
        Hasher128 hasher = default;
        hasher.Add(left);
        hasher.Add(right);
        return hasher.ToHash();
    }
}
