using System.Collections.Immutable;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>AG0302: from a name in a template, possibly dotted, to the member that it reads.</summary>
internal sealed class MemberBinder(INamedTypeSymbol type, MemberLookup members, FindingBag findings, WarningBag warnings)
{
    /// <summary>Binds a name; null, with a finding, where it names nothing that can be read.</summary>
    /// <param name="source">Where the template stands.</param>
    /// <param name="name">The name.</param>
    /// <param name="locate">Gets the place of the name.</param>
    internal MemberAccess? Bind(PropertySource source, string name, Func<Location> locate)
    {
        string[] links = name.Split('.');
        ISymbol[] symbols = new ISymbol[links.Length];
        ITypeSymbol container = type;
        for (int i = 0; i < links.Length; i++)
        {
            if (members.Find(container, links[i], out string reason) is not { } member || (i > 0 && member.IsStatic))
            {
                reason = reason.Length > 0 ? reason
                    : i > 0 && members.Find(container, links[i], out _) is { IsStatic: true } ? ", since it is static, and a dotted name goes through instances (make a member of the activity's that returns it)"
                    : i > 0 && links[i] is "Value" or "HasValue" && IsNullable(symbols[i - 1]) ? $", since a nullable value is read as it is (write '{{{string.Join(".", links, 0, i)}}}')"
                    : string.Empty;
                Report(source, locate(), links, i, container, reason);
                return null;
            }

            symbols[i] = member;
            container = MemberAccess.Of([member]).Type;
        }

        MemberAccess access = MemberAccess.Of(symbols);
        warnings.Add(access);
        return access;
    }

    private static bool IsNullable(ISymbol member) => MemberAccess.TypeOf(member).OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private void Report(PropertySource source, Location location, string[] links, int index, ITypeSymbol container, string reason)
    {
        string name = links[index];
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        bool isOwn = source.Layer == 0;
        if (reason.Length == 0 && IsParameter(container, name))
        {
            reason = ", since it is a constructor's parameter (make a property of it)";
        }

        if (isOwn && reason.Length == 0 && MemberSuggestion.Nearest(container, name, members) is { } nearest)
        {
            reason = $" (did you mean '{nearest}'?)";
            links = (string[])links.Clone();
            links[index] = nearest;
            properties = properties.Add("Suggestion", string.Join(".", links));
        }

        string owner = isOwn || index > 0 ? $"'{Names.Display(container.WithNullableAnnotation(NullableAnnotation.None))}'" : Takers(source.Layer);
        findings.Add(RuleCatalog.TemplateMember, location, source.Property, properties, name, owner, reason);
    }

    private static bool IsParameter(ITypeSymbol container, string name)
    {
        if (container is INamedTypeSymbol named)
        {
            foreach (IMethodSymbol constructor in named.InstanceConstructors)
            {
                foreach (IParameterSymbol parameter in constructor.Parameters)
                {
                    if (parameter.Name == name)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Names the types that a lent template is for: one mistake in it is one message, whichever of them is looked at.</summary>
    private string Takers(int layer)
    {
        if (layer == PropertySource.DefaultLayer)
        {
            return "every activity of the assembly";
        }

        INamedTypeSymbol lender = type;
        for (int i = 0; i < layer && lender.BaseType is { } ancestor; i++)
        {
            lender = ancestor;
        }

        return $"every activity derived from '{Names.Display(lender)}'";
    }
}
