using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Patterns;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Rules;

/// <summary>What the overlap rules need of a type: its names and its templates. It outlives the compilation that it was parsed in.</summary>
internal sealed class OverlapType
{
    /// <summary>A type that takes no part: no activity after all, or one with errors.</summary>
    internal static readonly OverlapType Nothing = new();

    private OverlapType()
    {
    }

    private OverlapType(ActivitySpec spec)
    {
        Names = spec.Type;
        foreach (PropertySpec value in spec.Properties)
        {
            if (value.Property is ActivityProperty.AppActivityId or ActivityProperty.ActivationUrl
                && PatternBuilder.Build(PropertyContract.Of(value.Property), value.Value) is { } pattern)
            {
                _ = value.Property == ActivityProperty.AppActivityId ? Id = new OverlapCandidate(pattern) : Url = new OverlapCandidate(pattern);
            }
        }
    }

    /// <summary>Gets the type's names; null where it takes no part.</summary>
    internal TypeSpec? Names { get; }

    /// <summary>Gets its id; null where it is no template.</summary>
    internal OverlapCandidate? Id { get; }

    /// <summary>Gets its activationUrl; null where it is no template.</summary>
    internal OverlapCandidate? Url { get; }

    internal static OverlapType Of(ActivitySpec? spec) => spec is { Faults.Count: 0 } ? new OverlapType(spec) : Nothing;

    /// <summary>Gets a value indicating whether another takes the same part: then what was found for it holds.</summary>
    internal bool IsLike(OverlapType other) => Equals(Names, other.Names) && IsLike(Id, other.Id) && IsLike(Url, other.Url);

    private static bool IsLike(OverlapCandidate? left, OverlapCandidate? right) => Equals(left?.Reading.Pattern, right?.Reading.Pattern);
}
