using System.Collections.Immutable;
using ActivityGen.Contract;

namespace ActivityGen.Roslyn.Parsing.Options;

/// <summary>What a project has set for its rules.</summary>
/// <param name="ActivationSchemes">The schemes that an activationUrl may have; empty where any may.</param>
/// <param name="ActivationSchemesOption">The name of the option that says so.</param>
/// <param name="SecretNames">The normalized names of query parameters that AG0210 takes for secrets.</param>
/// <param name="PayloadLimit">The most bytes of a body.</param>
/// <param name="Problems">The options whose values are not understood, and count as not set.</param>
internal sealed record RuleOptions(
    ImmutableArray<string> ActivationSchemes,
    string ActivationSchemesOption,
    ImmutableHashSet<string> SecretNames,
    int PayloadLimit,
    ImmutableArray<OptionProblem> Problems)
{
    internal static readonly RuleOptions Default = new(
        ImmutableArray<string>.Empty,
        RuleOptionsReader.ActivationSchemes.Key,
        DefaultSecretNames(),
        SizeRule.DefaultLimit,
        ImmutableArray<OptionProblem>.Empty);

    private static ImmutableHashSet<string> DefaultSecretNames()
    {
        ImmutableHashSet<string>.Builder names = ImmutableHashSet.CreateBuilder(StringComparer.Ordinal);
        foreach (string name in Contract.SecretNames.Defaults)
        {
            names.Add(Contract.SecretNames.Normalize(name));
        }

        return names.ToImmutable();
    }
}
