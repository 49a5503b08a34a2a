using System.Collections.Immutable;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing;
using ActivityGen.Roslyn.Parsing.Patterns;
using ActivityGen.Roslyn.Pipeline;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Rules;

/// <summary>AG0009 and AG0010: two activities whose templates can give the same id, or the same link.</summary>
internal sealed class OverlapRule(ActivityTypes types, OverlapMemory memory, Compilation compilation, AnalyzerOptions options)
{
    private readonly object _gate = new();
    private OverlapTable? _table;

    /// <summary>Finds what a type has in common with others.</summary>
    internal ImmutableArray<Finding> Find(ParseResult type, CancellationToken cancellationToken)
    {
        if (type is not { Spec: { Faults.Count: 0 } spec, Places: { } places } || compilation is not CSharpCompilation csharp)
        {
            return ImmutableArray<Finding>.Empty;
        }

        OverlapTable table = Table(csharp, cancellationToken);
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

    private OverlapTable Table(CSharpCompilation csharp, CancellationToken cancellationToken)
    {
        // Many threads ask at once; all types are parsed for the first of them, and the others find them parsed.
        lock (_gate)
        {
            return _table ??= memory.Tables.GetOrAdd(
                csharp.AssemblyName,
                memory.Fingerprint.Compute(csharp, options.AnalyzerConfigOptionsProvider, options.AdditionalFiles, cancellationToken),
                csharp,
                Compare,
                cancellationToken);
        }
    }

    private OverlapTable Compare(CSharpCompilation csharp, CancellationToken cancellationToken)
    {
        List<ActivitySpec> specs = [];
        foreach (INamedTypeSymbol type in SpecCollector.Types(csharp, cancellationToken))
        {
            if (types.Parse(type, cancellationToken).Spec is { Faults.Count: 0 } spec)
            {
                specs.Add(spec);
            }
        }

        if (specs.Count < 2)
        {
            return OverlapTable.Empty;
        }

        OverlapTable table = new();
        Compare(specs, ActivityProperty.AppActivityId, table, cancellationToken);
        Compare(specs, ActivityProperty.ActivationUrl, table, cancellationToken);
        return table;
    }

    private static void Compare(List<ActivitySpec> specs, ActivityProperty property, OverlapTable table, CancellationToken cancellationToken)
    {
        List<OverlapCandidate> candidates = [];
        List<ActivitySpec> owners = [];
        foreach (ActivitySpec spec in specs)
        {
            foreach (PropertySpec value in spec.Properties)
            {
                if (value.Property == property && PatternBuilder.Build(PropertyContract.Of(property), value.Value) is { } pattern)
                {
                    candidates.Add(new OverlapCandidate(pattern));
                    owners.Add(spec);
                }
            }
        }

        (int Other, string Text)?[] first = OverlapSearch.FindFirst(candidates, cancellationToken);
        for (int i = 0; i < first.Length; i++)
        {
            if (first[i] is (int other, string text))
            {
                table.Add(owners[i].Type.HintName, property, NameOf(owners[i].Type, specs), NameOf(owners[other].Type, specs), text);
            }
        }
    }

    /// <summary>Gets the name that messages say, with its namespace where several types have it.</summary>
    private static string NameOf(TypeSpec type, List<ActivitySpec> specs)
    {
        bool isShared = specs.Exists(other => other.Type.DisplayName == type.DisplayName && other.Type.HintName != type.HintName);
        return isShared && type.Namespace.Length > 0 ? type.Namespace + "." + type.DisplayName : type.DisplayName;
    }
}
