using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>Edits aimed at what activities are made of: members in templates, bindings, templates, constants, bases, parts.</summary>
internal static partial class ActivityEdits
{
    private static readonly string[] Templates =
    [
        "/new/{Slug}{?Page}", "{Name}", "/n/{Number}/{Member}", "reader://{Key}", "https://reader.contoso.com/{Slug}", "{Title}: {Author.Name}",
        "{Author.Editor.Name}", "constant", "", "{", "#112233", "{Page:D4}", "/{Season}{?Name,Season}", "{Id}{#Kind}",
    ];

    private static readonly string[] Properties = ["DisplayText", "Description", "ActivationUrl", "AppActivityId", "HistoryItems", "ETag", "UserTimezone", "ContentInfo"];

    private static readonly string[] Types = ["string", "string?", "int", "int?", "System.Guid", "System.Uri", "System.DateTimeOffset", "object", "Reader.Shared.Kind?", "Reader.Shared.Person?"];

    private static readonly string[] FilePaths = ["/0/Cards/filed.card.json", "/0/filed.info.json", "/0/other.json", "filed.info.json"];

    private static readonly string[] FileTexts =
    [
        "{}", "[]", "", "{ \"type\": \"AdaptiveCard\", \"version\": \"1.4\", \"a\": \"${Name}\" }", "{ \"@context\": \"${Slug}\", \"@type\": \"x ${Name} y\" }", "{ \"a\": \"${Nope}\" }", "{ \"a\": \"${Score}\", \"b\": \"${Title}\" }",
    ];

    public static ImmutableArray<Edit> All { get; } = [.. Kinds().Select(Persistent)];

    private static ImmutableArray<Edit> Kinds() =>
    [
        new("rename a member of a template", (state, random) => ReplaceNamed(state, random, property => (property.Identifier.Span, TextEdits.N(random, "Renamed{0}")))),
        new("rename a member and its templates", RenameEverywhere),
        new("type of a member of a template", (state, random) => ReplaceNamed(state, random, property => (property.Type.Span, TextEdits.Pick(random, Types)))),
        new("nullability of a member of a template", (state, random) => ReplaceNamed(
            state, random, property => (property.Type.Span, property.Type is NullableTypeSyntax nullable ? nullable.ElementType.ToString() : property.Type + "?"))),
        new("type of a record's parameter", (state, random) => TextEdits.Replace<ParameterSyntax>(
            state, random, parameter => parameter is { Type: not null, Parent.Parent: TypeDeclarationSyntax }, parameter => (parameter.Type!.Span, TextEdits.Pick(random, Types)))),
        new("name of a record's parameter", (state, random) => TextEdits.Replace<ParameterSyntax>(
            state, random, parameter => parameter.Parent?.Parent is TypeDeclarationSyntax, parameter => (parameter.Identifier.Span, TextEdits.Pick(random, "Slug", "Name", "Number", "Other")))),
        new("add [MapTo]", (state, random) => TextEdits.Insert<PropertyDeclarationSyntax>(
            state, random, static _ => true, property => property.SpanStart, $"[ActivityGen.MapTo(ActivityGen.ActivityProperty.{TextEdits.Pick(random, Properties)})] ")),
        new("change a template", (state, random) => TextEdits.Replace<AttributeArgumentSyntax>(
            state, random, argument => argument.NameEquals is not null, argument => (argument.Expression.Span, $"\"{TextEdits.Pick(random, Templates)}\""))),
        new("add a template", (state, random) => TextEdits.Insert<AttributeSyntax>(
            state, random, attribute => attribute.ArgumentList is { Arguments.Count: > 0 }, attribute => attribute.ArgumentList!.OpenParenToken.Span.End, $"{TextEdits.Pick(random, "AppDisplayName", "ContentUrl", "Description", "UserTimezone")} = \"{TextEdits.Pick(random, Templates)}\", ")),
        new("change a constant", (state, random) => TextEdits.Replace<VariableDeclaratorSyntax>(
            state, random, static variable => variable is { Initializer.Value: LiteralExpressionSyntax, Parent.Parent: FieldDeclarationSyntax }, variable => (variable.Initializer!.Value.Span, TextEdits.N(random, "\"c{0}\"")))),
        new("shadow a constant", (state, random) => TextEdits.Insert<TypeDeclarationSyntax>(
            state, random, static type => type.OpenBraceToken.Span.Length > 0, type => type.OpenBraceToken.Span.End, TextEdits.N(random, "\npublic static class Hosts {{ public const string Name = \"shadow{0}\", App = \"s\", Origin = \"https://s\"; }}\n"))),
        new("name of an enum's member", (state, random) => TextEdits.Replace<EnumMemberDeclarationSyntax>(
            state, random, static _ => true, member => (member.Identifier.Span, TextEdits.Pick(random, "Second", "Third", "Text")))),
        new("value of an enum's member", (state, random) => TextEdits.Replace<EnumMemberDeclarationSyntax>(
            state, random, static member => member.EqualsValue is not null, member => (member.EqualsValue!.Value.Span, TextEdits.N(random, "{0} % 20")))),
        new("toggle abstract", (state, random) => TextEdits.Replace<ClassDeclarationSyntax>(
            state, random, static _ => true, ToggleAbstract)),
        new("base type", (state, random) => TextEdits.Replace<BaseTypeSyntax>(
            state, random, static _ => true, entry => (entry.Span, TextEdits.Pick(random, "EditedLibrary.LibraryBase", "EditedProject.LibraryBase", "Reader.DocumentBase", "object")))),
        new("target of an alias", (state, random) => TextEdits.Replace<UsingDirectiveSyntax>(
            state, random, static directive => directive.Alias is not null, directive => (directive.NamespaceOrType.Span, TextEdits.Pick(random, "ActivityGen.UserActivityAttribute", "ActivityGen.VisualElementsAttribute", "System.String")))),
        new("name of a namespace", (state, random) => TextEdits.Replace<BaseNamespaceDeclarationSyntax>(
            state, random, static _ => true, space => (space.Name.Span, TextEdits.Pick(random, "Reader", "Reader.Shared", "Contoso.System")))),
        new("remove an annotated type", (state, random) => TextEdits.Replace<TypeDeclarationSyntax>(
            state, random, static type => type.AttributeLists.Count > 0, type => (type.FullSpan, "\n"))),
        new("nullable turned before a member of a template", (state, random) => ReplaceNamed(
            state, random, property => (new TextSpan(property.SpanStart, 0), $"\n#nullable {TextEdits.Pick(random, "disable", "enable")}\n"))),
        new("nullable turned before an annotated type", (state, random) => TextEdits.Insert<TypeDeclarationSyntax>(
            state, random, IsAnnotated, type => type.SpanStart, "\n#nullable disable\n")),
        new("nullable turned in a body of an annotated type", (state, random) => TextEdits.Insert<BlockSyntax>(
            state, random, static block => IsAnnotated(block.FirstAncestorOrSelf<TypeDeclarationSyntax>()), block => block.OpenBraceToken.Span.End, $"\n#nullable {TextEdits.Pick(random, "disable", "disable", "enable")}\n")),
        new("header of a generated file", (state, random) => TextEdits.ReplaceIn(
            state, random, static root => root.DescendantNodes().OfType<TypeDeclarationSyntax>().Any(IsAnnotated) ? (new TextSpan(0, 0), "// <auto-generated/>\n") : null)),
        new("path of a generator's output", MoveToGenerated),
        new("nullable context of the project", (state, _) => state.With(state.Compilation.WithOptions(state.Compilation.Options.WithNullableContextOptions(
            state.Compilation.Options.NullableContextOptions == NullableContextOptions.Enable ? NullableContextOptions.Disable : NullableContextOptions.Enable)))),
        new("symbol EXTRA", (state, _) => ProjectEdits.OnParseOptions(
            state, options => options.WithPreprocessorSymbols(options.PreprocessorSymbolNames.Contains("EXTRA") ? Array.Empty<string>() : ["EXTRA"]))),
        new("language version 11 or 13", (state, random) => ProjectEdits.OnParseOptions(
            state, options => options.WithLanguageVersion(options.LanguageVersion == LanguageVersion.CSharp13 ? LanguageVersion.CSharp11 : LanguageVersion.CSharp13))),
        new("swap two types' files", SwapFiles),
        new("text of an additional file", (state, random) => OnFile(state, random, file => new InMemoryAdditionalText(file.Path, TextEdits.Pick(random, FileTexts)))),
        new("path of an additional file", (state, random) => OnFile(state, random, file => new InMemoryAdditionalText(TextEdits.Pick(random, FilePaths), file.GetText()!.ToString()))),
        new("remove an additional file", (state, random) => OnFile(state, random, static _ => null)),
        new("add an additional file", (state, random) => state.With(state.Files.Insert(random.Next(state.Files.Length + 1), new InMemoryAdditionalText(TextEdits.Pick(random, FilePaths), TextEdits.Pick(random, FileTexts))))),
        new("directory of the project", (state, random) => state.With(state.GlobalOptions.SetItem("build_property.ProjectDir", TextEdits.Pick(random, "/0/", "/0/Cards", "/1/")))),
        new("name of a file in an activity", (state, random) => TextEdits.Insert<AttributeSyntax>(
            state, random, attribute => attribute.ArgumentList is { Arguments.Count: > 0 }, attribute => attribute.ArgumentList!.OpenParenToken.Span.End, $"{TextEdits.Pick(random, "ContentFile", "ContentInfoFile")} = \"{TextEdits.Pick(random, FilePaths)}\", ")),
        new("add an annotated type", AddType),
        new("add a part", AddPart),
    ];

    // A text edit looks at one file, and few files have what these are aimed at.
    private static Edit Persistent(Edit edit) => edit with
    {
        Apply = (state, random) => Enumerable.Range(0, 12).Select(_ => edit.Apply(state, random)).FirstOrDefault(static edited => edited is not null),
    };

    [GeneratedRegex(@"\{[+#./;?&]?(@?[\w.,]+)")]
    private static partial Regex Hole();

    private static HashSet<string> NamesInTemplates(EditState state)
        =>
        [
            .. state.Compilation.SyntaxTrees
                .SelectMany(tree => Hole().Matches(tree.GetText().ToString()))
                .SelectMany(match => match.Groups[1].Value.Split('.', ',')),
        ];

    private static EditState? ReplaceNamed(EditState state, Random random, Func<PropertyDeclarationSyntax, (TextSpan Span, string Text)> change)
    {
        HashSet<string> names = NamesInTemplates(state);
        return TextEdits.Replace(state, random, property => names.Contains(property.Identifier.Text), change);
    }

    private static EditState? RenameEverywhere(EditState state, Random random)
    {
        string[] names = [.. NamesInTemplates(state).Where(name => name.Length > 2).Order(StringComparer.Ordinal)];
        if (names.Length == 0)
        {
            return null;
        }

        string name = names[random.Next(names.Length)];
        string other = TextEdits.N(random, "Renamed{0}");
        CSharpCompilation compilation = state.Compilation;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            string text = tree.GetText().ToString();
            TextChange[] changes = [.. Regex.Matches(text, $@"(?<!\w){Regex.Escape(name)}(?!\w)").Select(match => new TextChange(new TextSpan(match.Index, match.Length), other))];
            if (changes.Length > 0)
            {
                compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().WithChanges(changes)));
            }
        }

        return state.With(compilation);
    }

    private static EditState? OnFile(EditState state, Random random, Func<AdditionalText, AdditionalText?> change)
    {
        if (state.Files.IsEmpty)
        {
            return null;
        }

        int index = random.Next(state.Files.Length);
        ImmutableArray<AdditionalText> others = state.Files.RemoveAt(index);
        return state.With(change(state.Files[index]) is { } file ? others.Insert(index, file) : others);
    }

    private static bool IsAnnotated(TypeDeclarationSyntax? type) => type is { AttributeLists.Count: > 0 };

    private static EditState? MoveToGenerated(EditState state, Random random)
    {
        if (state.Compilation.SyntaxTrees is not { Length: > 0 } trees)
        {
            return null;
        }

        SyntaxTree tree = trees[random.Next(trees.Length)];
        string path = TextEdits.N(random, "ActivityGen.Roslyn/ActivityGen.Roslyn.ActivityGenerator/Moved{0}.g.cs");
        return state.With(state.Compilation.ReplaceSyntaxTree(tree, tree.WithFilePath(path)));
    }

    private static EditState? SwapFiles(EditState state, Random random)
    {
        SyntaxTree[] trees = [.. state.Compilation.SyntaxTrees];
        if (trees.Length < 2)
        {
            return null;
        }

        int first = random.Next(trees.Length - 1);
        (trees[first], trees[first + 1]) = (trees[first + 1], trees[first]);
        return state.With(state.Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees));
    }

    private static (TextSpan Span, string Text) ToggleAbstract(ClassDeclarationSyntax type)
    {
        SyntaxToken modifier = type.Modifiers.FirstOrDefault(token => token.IsKind(SyntaxKind.AbstractKeyword));
        SyntaxToken before = type.Modifiers.FirstOrDefault(token => token.IsKind(SyntaxKind.PartialKeyword));
        return modifier.IsKind(SyntaxKind.AbstractKeyword)
            ? (modifier.Span, string.Empty)
            : (new TextSpan(before.IsKind(SyntaxKind.PartialKeyword) ? before.SpanStart : type.Keyword.SpanStart, 0), "abstract ");
    }

    private static EditState AddType(EditState state, Random random)
    {
        string name = TextEdits.N(random, "Annotated{0}");
        string text = $$"""
            namespace Reader.{{name}}
            {
                [ActivityGen.UserActivity(AppActivityId = "/{{name}}/{Slug}", ActivationUrl = "reader://" + Reader.Shared.Hosts.Name)]
                [ActivityGen.VisualElements(DisplayText = "{Slug}")]
                public partial class Article
                {
                    public string Slug { get; set; } = "";

                    public void Open()
                    {
                    }
                }
            }

            """;
        return AddFile(state, name, text);
    }

    private static EditState? AddPart(EditState state, Random random)
    {
        TypeDeclarationSyntax[] types =
        [
            .. state.Compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
                .Where(type => type.AttributeLists.Count > 0 && type.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax),
        ];
        if (types.Length == 0)
        {
            return null;
        }

        TypeDeclarationSyntax type = types[random.Next(types.Length)];
        string keyword = type is RecordDeclarationSyntax record ? $"record {record.ClassOrStructKeyword}" : type.Keyword.Text;
        string member = TextEdits.Pick(
            random,
            "[ActivityGen.MapTo(ActivityGen.ActivityProperty.UserTimezone)] public string Zone => \"UTC\";",
            "public string Description => \"by name\";",
            "public System.Uri? ContentUrl { get; set; }",
            "public int Slug => 1;",
            "public string ToUserActivity() => \"\";");
        string part = $"partial {keyword} {type.Identifier.Text}{type.TypeParameterList}\n{{\n    {member}\n}}\n";
        string text = type.Parent is BaseNamespaceDeclarationSyntax space ? $"namespace {space.Name};\n\n{part}" : part;
        return AddFile(state, TextEdits.N(random, "Part{0}"), text);
    }

    private static EditState AddFile(EditState state, string name, string text)
    {
        CSharpParseOptions options = (CSharpParseOptions?)state.Compilation.SyntaxTrees.FirstOrDefault()?.Options ?? CSharpParseOptions.Default;
        return state.With(state.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, options, string.Create(CultureInfo.InvariantCulture, $"/0/{name}.cs"))));
    }
}
