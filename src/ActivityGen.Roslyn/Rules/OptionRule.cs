using System.Collections.Immutable;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing;
using ActivityGen.Roslyn.Parsing.Options;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Rules;

/// <summary>AG0012: an option that is not understood, in the files that have an activity.</summary>
/// <remarks>The compiler does not say which file and line an option comes from, so the diagnostic stands nowhere, once for the project.</remarks>
internal static class OptionRule
{
    internal static ImmutableArray<Finding> Find(INamedTypeSymbol type, KnownSymbols known)
    {
        ImmutableArray<Finding> all = ImmutableArray<Finding>.Empty;
        foreach (SyntaxReference part in type.DeclaringSyntaxReferences)
        {
            all = all.AddRange(Find(part.SyntaxTree, known));
        }

        return all;
    }

    internal static ImmutableArray<Finding> Find(SyntaxTree tree, KnownSymbols known)
    {
        ImmutableArray<OptionProblem> problems = known.Options.Of(tree).Problems;
        if (problems.IsEmpty)
        {
            return ImmutableArray<Finding>.Empty;
        }

        FindingBag findings = new();
        foreach (OptionProblem problem in problems)
        {
            findings.Add(RuleCatalog.OptionNotUnderstood, Location.None, property: null, problem.Name, problem.Value, problem.Problem, problem.Advice);
        }

        return findings.ToFindings();
    }
}
