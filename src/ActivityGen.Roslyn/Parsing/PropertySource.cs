using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Where a property's value comes from: an attribute's argument, or a member.</summary>
internal sealed class PropertySource
{
    /// <summary>What follows the property's name in the argument that names an AdditionalFile.</summary>
    internal const string FileSuffix = "File";

    /// <summary>The layer of what the assembly's defaults give: above every type.</summary>
    internal const int DefaultLayer = int.MaxValue;

    private PropertySource(PropertyContract property) => Property = property;

    internal PropertyContract Property { get; }

    /// <summary>Gets the attribute that has the argument, or the <c>[MapTo]</c> that binds the member; null for a member that binds by name.</summary>
    internal AttributeData? Attribute { get; private init; }

    /// <summary>Gets the name of the attribute's argument; null for a member.</summary>
    internal string? Argument { get; private init; }

    /// <summary>Gets the argument's value.</summary>
    internal TypedConstant Constant { get; private init; }

    /// <summary>Gets the bound member; null for an argument.</summary>
    internal MemberAccess? Member { get; private init; }

    /// <summary>Gets what the bound member is.</summary>
    internal MemberForm Form { get; private init; }

    /// <summary>Gets how far up the type is that has an explicit source: 0 for the activity type itself.</summary>
    internal int Layer { get; init; }

    internal static PropertySource OfArgument(PropertyContract property, AttributeData attribute, string argument, TypedConstant constant, int layer = 0) =>
        new(property) { Attribute = attribute, Argument = argument, Constant = constant, Layer = layer };

    internal static PropertySource OfMember(PropertyContract property, AttributeData? mapTo, MemberAccess member, MemberForm form, int layer = 0) =>
        new(property) { Attribute = mapTo, Member = member, Form = form, Layer = layer };

    /// <summary>Gets the source's name for a message.</summary>
    internal string Describe() => Member is null
        ? $"[{AttributeName(Attribute!)}({Argument} = …)]"
        : $"'{Member.Last.Name}'";

    internal static string AttributeName(AttributeData attribute)
    {
        string name = attribute.AttributeClass?.Name ?? string.Empty;
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }
}
