using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Benchmarks.Compiler;

/// <summary>A project of many models, one a file, to be compiled in memory.</summary>
/// <remarks>Four shapes by turns: a positional record, a class with a base type of another file, a struct with a card, a class with members bound to properties.</remarks>
internal static class Corpus
{
    /// <summary>The file without models, in which bodies and declarations are edited.</summary>
    internal const string ElsewherePath = "/corpus/Elsewhere.cs";

    /// <summary>The model that is edited.</summary>
    internal const int Edited = 4;

    /// <summary>The file of the model that is edited.</summary>
    internal const string EditedPath = "/corpus/Model0004.cs";

    /// <summary>The file of the base type that is edited.</summary>
    internal const string BasePath = "/corpus/Base01.cs";

    private const int Bases = 20;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13, DocumentationMode.Parse);

    /// <summary>One set: whoever loads the references first pays for them, in every run of every generator.</summary>
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(file) is "netstandard.dll" or "mscorlib.dll" or "ActivityGen.dll")
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    internal static CSharpCompilation Create(int types, CorpusKind kind)
    {
        List<SyntaxTree> trees = new(types + 40);
        for (int i = 0; i < types; i++)
        {
            trees.Add(Parse(Model(i, kind), ModelPath(i)));
        }

        for (int i = 0; i < Bases; i++)
        {
            trees.Add(Parse(Base(i), string.Create(CultureInfo.InvariantCulture, $"/corpus/Base{i:00}.cs")));
        }

        trees.Add(Parse(Elsewhere(0, 0), ElsewherePath));
        if (kind == CorpusKind.Annotated)
        {
            trees.Add(Parse(
                """
                using ActivityGen;

                [assembly: UserActivityDefaults(ActivitySourceHost = "https://reader.contoso.com", AppDisplayName = "Contoso Reader",
                    IconUrl = "https://reader.contoso.com/icon.png", AlternateText = "Contoso Reader")]
                """,
                "/corpus/Defaults.cs"));
        }
        else if (kind == CorpusKind.SharedJson)
        {
            trees.Add(Parse(JsonContext(types), "/corpus/Context.cs"));
        }

        return CSharpCompilation.Create(
            "Corpus",
            trees,
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>A file as an editor gives it: the changed text, parsed again.</summary>
    internal static CSharpCompilation Replace(this CSharpCompilation compilation, string path, string text)
    {
        SyntaxTree old = compilation.SyntaxTrees.First(tree => tree.FilePath == path);
        return compilation.ReplaceSyntaxTree(old, Parse(text, path));
    }

    internal static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path, Encoding.UTF8);

    internal static string ModelPath(int i) => string.Create(CultureInfo.InvariantCulture, $"/corpus/Model{i:0000}.cs");

    internal static string Elsewhere(int body, int declaration) => Text(
        $$"""
        namespace Corpus.Elsewhere;

        public sealed class Helper
        {
            public int Member{{declaration}} { get; set; }

            public int Compute(int seed)
            {
                int sum = {{body}};
                for (int i = 0; i < seed; i++)
                {
                    sum += i % 7 == 0 ? seed : i;
                }

                return sum;
            }
        }
        """);

    internal static string Base(int i, int edit = 0)
    {
        string edited = edit == 0 ? "" : Text($"public string? Edit{edit} {{ get; set; }}");
        return Text(
            $$"""
            namespace Corpus.Content;

            public abstract class ContentBase{{i}}
            {
                public string Slug { get; set; } = "";

                public string? Author { get; set; }

                {{edited}}
            }
            """);
    }

    /// <summary>Gets the text of a model.</summary>
    /// <param name="i">Its number, which picks its shape.</param>
    /// <param name="kind">With our attributes, or without.</param>
    /// <param name="edit">Counts edits inside the type.</param>
    internal static string Model(int i, CorpusKind kind, int edit = 0)
    {
        bool annotated = kind == CorpusKind.Annotated;
        string edited = edit == 0 ? "" : Text($", edit {edit}");
        string text = (i % 4) switch
        {
            0 => Text(
                $$"""
                {{(annotated ? $$"""
                [UserActivity(
                    AppActivityId = "/articles{{i}}/{Slug}{?Page}",
                    ActivationUrl = "contoso-reader://articles{{i}}/{Slug}{?Page}",
                    FallbackUrl = "https://reader.contoso.com/articles{{i}}/{Slug}{?Page}")]
                [VisualElements(DisplayText = "{Title}", Description = "by {Author}, page {Page}{{edited}}", BackgroundColor = "#0078D4")]
                """ : "")}}
                public sealed partial record Article{{i}}(string Slug, int Page, string Title, string Author)
                {
                    public string Shout(int times)
                    {
                        string text = Title;
                        for (int k = 0; k < times; k++)
                        {
                            text += k % 2 == 0 ? "!" : "?";
                        }

                        return text;
                    }
                }
                """),
            1 => Text(
                $$"""
                {{(annotated ? $$"""
                [UserActivity(
                    AppActivityId = "/notes{{i}}/{Slug}",
                    ActivationUrl = "contoso-reader://notes{{i}}/{Slug}{?Line}",
                    UserTimezone = "Europe/Lisbon")]
                [VisualElements(DisplayText = "{Title}", Description = "{Author}{{edited}}", BackgroundColor = "#107C10")]
                """ : "")}}
                public sealed partial class Note{{i}} : ContentBase{{i % Bases}}
                {
                    public required string Title { get; init; }

                    public int? Line { get; init; }

                    public bool Matches(string text) => Title.Contains(text, System.StringComparison.OrdinalIgnoreCase);
                }
                """),
            2 => Text(
                $$"""
                {{(annotated ? $$""""
                [UserActivity(
                    AppActivityId = "games{{i}}/{Game}/{Slot}",
                    ActivationUrl = "contoso-play://games{{i}}/{Game}/{Slot}",
                    FallbackUrl = "https://play.contoso.com/games{{i}}/{Game}/{Slot}")]
                [VisualElements(DisplayText = "{Title}{{edited}}", Content = """
                    {
                      "type": "AdaptiveCard", "version": "1.2",
                      "body": [
                        { "type": "TextBlock", "text": "${Title}", "size": "Medium", "wrap": true },
                        { "type": "TextBlock", "text": "Saved in slot ${Slot} after ${Hours} hours" }
                      ]
                    }
                    """)]
                """" : "")}}
                public readonly partial record struct Game{{i}}(string Game, byte Slot, string Title, decimal Hours, System.DateTimeOffset? SavedAt);
                """),
            _ => Text(
                $$"""
                {{(annotated ? $$"""
                [UserActivity(ActivationUrl = "contoso-reader:open{{i}}{?Path,Revision}")]
                [VisualElements(DisplayText = "{Title}{{edited}}")]
                """ : "")}}
                public sealed partial class Document{{i}}
                {
                    {{(annotated ? "[MapTo(ActivityProperty.AppActivityId)]" : "")}}
                    public required string Path { get; init; }

                    public required string Title { get; init; }

                    {{(annotated ? "[MapTo(ActivityProperty.Description)]" : "")}}
                    public string? Summary { get; init; }

                    public int? Revision { get; init; }

                    {{(annotated ? "[MapTo(ActivityProperty.HistoryItems)]" : "")}}
                    public System.Collections.Generic.IReadOnlyList<ActivityHistoryItem>? Edits { get; init; }
                }
                """),
        };
        string context = kind == CorpusKind.Json
            ? Text($"\n[System.Text.Json.Serialization.JsonSerializable(typeof({Name(i)}))]\ninternal sealed partial class {Name(i)}Context : System.Text.Json.Serialization.JsonSerializerContext;\n")
            : "";
        return Text($"using ActivityGen;\nusing Corpus.Content;\n\nnamespace Corpus.Area{i % 20};\n\n{text}\n{context}");
    }

    private static string Name(int i) => Text($"{(i % 4) switch { 0 => "Article", 1 => "Note", 2 => "Game", _ => "Document" }}{i}");

    private static string JsonContext(int types)
    {
        StringBuilder text = new("using System.Text.Json.Serialization;\n\nnamespace Corpus;\n\n");
        for (int i = 0; i < types; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"[JsonSerializable(typeof(Area{i % 20}.{Name(i)}))]\n");
        }

        return text.Append("internal sealed partial class Context : JsonSerializerContext;\n").ToString();
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
