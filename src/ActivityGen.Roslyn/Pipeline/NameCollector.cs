using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Roslyn.Pipeline;

/// <summary>Collects a file's names while <see cref="DeclarationWalker"/> walks it.</summary>
/// <remarks>When in doubt a name is mentioned and a file is shared: that costs parsing again what did not change, and the other way would be stale code.</remarks>
internal sealed class NameCollector
{
    private const string AttributeSuffix = "Attribute";

    private readonly HashSet<int> _mentions = [];
    private readonly HashSet<int> _declares = [];
    private readonly HashSet<Hash128> _namespaces = [];
    private bool _isShared;

    /// <summary>Looks at a node that is walked into.</summary>
    public void Visit(SyntaxNode node, SyntaxKind kind)
    {
        switch (node)
        {
            case BaseTypeDeclarationSyntax type:
                // An extension block has no name, and its members are found by the names that others give them.
                _isShared |= type.Identifier.IsKind(SyntaxKind.None);
                Declare(type.Identifier.ValueText);
                break;
            case DelegateDeclarationSyntax type:
                Declare(type.Identifier.ValueText);
                break;
            case BaseNamespaceDeclarationSyntax space:
                AddNamespace(space);
                break;
            case UsingDirectiveSyntax directive:
                _isShared |= directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword);
                break;
            case AttributeTargetSpecifierSyntax target:
                _isShared |= target.Identifier.IsKind(SyntaxKind.AssemblyKeyword) || target.Identifier.IsKind(SyntaxKind.ModuleKeyword);
                break;
            case ParameterSyntax parameter when kind == SyntaxKind.Parameter && parameter.Modifiers.Any(SyntaxKind.ThisKeyword):
                // As an extension block's members are.
                _isShared = true;
                break;
        }
    }

    /// <summary>Looks at a token outside bodies.</summary>
    public void Visit(SyntaxToken token)
    {
        // A member's own name is nobody's type; a name in skipped text may be one once it is finished.
        if (token.Parent is { } parent && (parent.IsKind(SyntaxKind.IdentifierName) || parent.IsKind(SyntaxKind.GenericName) || parent.IsKind(SyntaxKind.SkippedTokensTrivia)))
        {
            Mention(token.ValueText);
        }
    }

    /// <summary>Adds the class that top-level statements are in.</summary>
    public void VisitTopLevelStatement() => Declare("Program");

    public TreeNames ToNames()
    {
        Hash128[] namespaces = new Hash128[_namespaces.Count];
        _namespaces.CopyTo(namespaces);
        return new TreeNames(Sorted(_mentions), Sorted(_declares), namespaces, _isShared);
    }

    private static int[] Sorted(HashSet<int> names)
    {
        int[] result = new int[names.Count];
        names.CopyTo(result);
        Array.Sort(result);
        return result;
    }

    private void Mention(string name)
    {
        if (name.Length > 0)
        {
            _mentions.Add(StringComparer.Ordinal.GetHashCode(name));
        }
    }

    private void Declare(string name)
    {
        if (name.Length == 0)
        {
            return;
        }

        // Parts of a type are found by one another.
        int hash = StringComparer.Ordinal.GetHashCode(name);
        _mentions.Add(hash);
        _declares.Add(hash);
        if (name.Length > AttributeSuffix.Length && name.EndsWith(AttributeSuffix, StringComparison.Ordinal))
        {
            hash = StringComparer.Ordinal.GetHashCode(name.Substring(0, name.Length - AttributeSuffix.Length));
            _mentions.Add(hash);
            _declares.Add(hash);
        }
    }

    private void AddNamespace(BaseNamespaceDeclarationSyntax space)
    {
        string name = FullName(space);
        for (int end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            Hasher128 hasher = default;
            hasher.Add(name.Substring(0, end));
            _namespaces.Add(hasher.ToHash());
        }

        // The compiler and the parser look types up there without being told their names; a type of the source goes before a referenced one.
        _isShared |= name is "ActivityGen" or "System" or "Microsoft" || IsIn(name, "System.") || IsIn(name, "Microsoft.CodeAnalysis") || IsIn(name, "Microsoft.VisualBasic");
    }

    private static bool IsIn(string name, string prefix) => name.StartsWith(prefix, StringComparison.Ordinal);

    /// <summary>Gets the namespace that a declaration opens, with those around it.</summary>
    internal static string FullName(BaseNamespaceDeclarationSyntax space)
    {
        string name = Written(space.Name);
        for (SyntaxNode? around = space.Parent; around is not null; around = around.Parent)
        {
            if (around is BaseNamespaceDeclarationSyntax outer)
            {
                name = Written(outer.Name) + "." + name;
            }
        }

        return name;
    }

    private static string Written(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => Written(qualified.Left) + "." + qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => name.ToString(),
    };
}
