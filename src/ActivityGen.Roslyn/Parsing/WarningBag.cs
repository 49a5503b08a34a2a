using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>The ids of the warnings that reading the user's members would raise in generated code, where nobody could answer them.</summary>
/// <remarks>
/// <c>[Experimental]</c> and <c>[Obsolete(DiagnosticId = …)]</c> name ids of their own. Whoever declared the member has seen them; the
/// plain CS0612 and CS0618 are always silenced.
/// </remarks>
internal sealed class WarningBag
{
    private readonly SortedSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Notes the warnings of a member, of those on the way to it, and of their types.</summary>
    internal void Add(MemberAccess access)
    {
        foreach (ISymbol link in access.Links)
        {
            Add(link);
            Add(MemberAccess.TypeOf(link));
            if (link.ContainingType is { } container)
            {
                Add(container);
            }
        }
    }

    /// <summary>Notes the warnings of a constructor, of its parameters' types, and of the accessors behind it.</summary>
    internal void Add(IMethodSymbol method)
    {
        Add((ISymbol)method);
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            Add(parameter.Type);
        }
    }

    /// <summary>Notes the warnings of a type and of those around it: <c>ActivityLinks</c> names them from outside.</summary>
    internal void Add(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            Add((ISymbol)t);
        }
    }

    internal string[] ToIds()
    {
        string[] ids = new string[_ids.Count];
        _ids.CopyTo(ids);
        return ids;
    }

    private void Add(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "ExperimentalAttribute" && attribute.ConstructorArguments.Length == 1)
            {
                Add(attribute.ConstructorArguments[0].Value as string);
            }
            else if (attribute.AttributeClass?.Name == "ObsoleteAttribute")
            {
                foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
                {
                    if (argument.Key == "DiagnosticId")
                    {
                        Add(argument.Value.Value as string);
                    }
                }
            }
        }
    }

    private void Add(string? id)
    {
        if (id is not null && Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(id))
        {
            _ids.Add(id);
        }
    }
}
