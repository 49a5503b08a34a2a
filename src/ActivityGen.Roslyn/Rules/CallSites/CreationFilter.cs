using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>Tells by the words alone that a creation cannot be one of a Graph model's, so that nothing is bound for it.</summary>
internal sealed class CreationFilter(Compilation compilation)
{
    private readonly Lazy<ImmutableHashSet<string>> _names = new(() => Read(compilation));

    /// <summary>Gets a value indicating whether a type that is written so may be a Graph model.</summary>
    internal bool MayBeModel(TypeSyntax type) => type switch
    {
        IdentifierNameSyntax name => _names.Value.Contains(name.Identifier.ValueText),
        QualifiedNameSyntax { Right: IdentifierNameSyntax name } => _names.Value.Contains(name.Identifier.ValueText),
        AliasQualifiedNameSyntax { Name: IdentifierNameSyntax name } => _names.Value.Contains(name.Identifier.ValueText),
        _ => false,
    };

    /// <summary>Reads the models' names and every alias that a file has for one.</summary>
    private static ImmutableHashSet<string> Read(Compilation compilation)
    {
        ImmutableHashSet<string>.Builder names = ImmutableHashSet.CreateBuilder(StringComparer.Ordinal);
        foreach (GraphModel model in GraphModel.All)
        {
            names.Add(model.Name);
        }

        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (tree.GetRoot() is CompilationUnitSyntax root)
            {
                Add(root.Usings, names);
                foreach (MemberDeclarationSyntax member in root.Members)
                {
                    if (member is BaseNamespaceDeclarationSyntax space)
                    {
                        Add(space.Usings, names);
                    }
                }
            }
        }

        return names.ToImmutable();
    }

    private static void Add(SyntaxList<UsingDirectiveSyntax> usings, ImmutableHashSet<string>.Builder names)
    {
        foreach (UsingDirectiveSyntax directive in usings)
        {
            string target = directive.Alias is null ? string.Empty : directive.NamespaceOrType.ToString();
            foreach (GraphModel model in GraphModel.All)
            {
                if (target.EndsWith(model.Name, StringComparison.Ordinal))
                {
                    names.Add(directive.Alias!.Name.Identifier.ValueText);
                }
            }
        }
    }
}
