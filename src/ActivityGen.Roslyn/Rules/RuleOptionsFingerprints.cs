using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ActivityGen.Roslyn.Parsing.Options;
using ActivityGen.Roslyn.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Rules;

/// <summary>A hash of the options that can decide whether an activity has errors. The generator does not know them, so they are no part of its fingerprint.</summary>
internal sealed class RuleOptionsFingerprints
{
    private readonly ConditionalWeakTable<AnalyzerConfigOptions, StrongBox<Hash128>> _known = new();

    /// <summary>Gets the hash over all files that may hold an attribute of an activity: on a type, or on the assembly.</summary>
    internal Hash128 Of(ImmutableArray<SyntaxTree> trees, TreeList list, AnalyzerConfigOptionsProvider provider)
    {
        Hasher128 hasher = default;
        AnalyzerConfigOptions? last = null;
        Hash128 hash = default;
        for (int i = 0; i < trees.Length && i < list.Summaries.Length; i++)
        {
            if (list.Summaries[i] is not { } summary || (summary.Candidates.IsEmpty && !summary.Names.IsShared))
            {
                continue;
            }

            AnalyzerConfigOptions options = provider.GetOptions(trees[i]);
            if (!ReferenceEquals(options, last))
            {
                (last, hash) = (options, _known.GetValue(options, static options => new StrongBox<Hash128>(Read(options))).Value);
            }

            hasher.Add(hash);
        }

        return hasher.ToHash();
    }

    private static Hash128 Read(AnalyzerConfigOptions options)
    {
        Hasher128 hasher = default;
        foreach (string name in RuleOptionsReader.Names)
        {
            hasher.Add(options.TryGetValue(name, out string? value) ? value : null);
        }

        return hasher.ToHash();
    }
}
