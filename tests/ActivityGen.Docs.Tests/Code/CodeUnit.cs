using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ActivityGen.Docs.Tests.Code;

/// <summary>
/// Pieces of code as one file: usings, then statements, then types, as C# wants it. Each part keeps its page and its line by a
/// <c>#line</c>, so that the compiler's messages lead there.
/// </summary>
internal sealed class CodeUnit
{
    private readonly StringBuilder _globalUsings = new();
    private readonly StringBuilder _usings = new();
    private readonly StringBuilder _attributes = new();
    private readonly StringBuilder _statements = new();
    private readonly StringBuilder _types = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Gets the files: all pieces in one, and each that has a namespace for its whole file by itself.</summary>
    internal List<string> Files { get; } = [];

    internal bool HasStatements => _statements.Length > 0;

    /// <summary>Makes the files.</summary>
    internal static CodeUnit Of(IEnumerable<CodePiece> pieces)
    {
        CodeUnit unit = new();
        foreach (CodePiece piece in pieces)
        {
            unit.Add(piece);
        }

        unit.Files.Insert(0, string.Concat(unit._globalUsings, unit._usings, unit._attributes, unit._statements, unit._types));
        return unit;
    }

    private void Add(CodePiece piece)
    {
        CompilationUnitSyntax root = CSharpSyntaxTree.ParseText(piece.Text, CodeCompiler.ParseOptions).GetCompilationUnitRoot();
        if (root.Members.OfType<FileScopedNamespaceDeclarationSyntax>().Any())
        {
            StringBuilder file = new();
            Append(file, piece, root);
            Files.Add(file.ToString());
            return;
        }

        foreach (UsingDirectiveSyntax directive in root.Usings)
        {
            // The page goes on in the same file, where a using that stands there already would be a warning.
            if (_known.Add(directive.ToString()))
            {
                Append(directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) ? _globalUsings : _usings, piece, directive);
            }
        }

        foreach (AttributeListSyntax list in root.AttributeLists)
        {
            Append(_attributes, piece, list);
        }

        foreach (MemberDeclarationSyntax member in root.Members)
        {
            Append(member is GlobalStatementSyntax ? _statements : _types, piece, member);
        }
    }

    private static void Append(StringBuilder part, CodePiece piece, SyntaxNode node)
    {
        int line = piece.Line + node.SyntaxTree.GetLineSpan(node.FullSpan).StartLinePosition.Line;
        part.Append(CultureInfo.InvariantCulture, $"\n#line {line} \"{piece.Path}\"\n{node.ToFullString()}");
    }
}
