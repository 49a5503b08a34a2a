using ActivityGen.Contract;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>The places of one type's arguments, for what is wrong with several types together.</summary>
internal sealed class ArgumentPlaces(PropertySource?[] sources, SourceLocations locations)
{
    /// <summary>Gets the expression of the type's own argument; its identifier where the value comes from another type, or from another assembly.</summary>
    internal Location Of(ActivityProperty property) =>
        sources[(int)property] is { Argument: { } argument, Attribute: { ApplicationSyntaxReference: not null } attribute, Layer: 0 }
            ? locations.OfArgument(attribute, argument)
            : locations.Identifier;
}
