using System.Collections.Immutable;
using System.Reflection;
using ActivityGen.Roslyn.Emission;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>Generated code, taken for hand-written: no warning of the compiler, none of the .NET analyzers at latest-recommended.</summary>
/// <remarks>
/// Header and <c>[GeneratedCode]</c> are taken off and the files renamed, so that nothing is spared for being generated. The user's own
/// code is not judged here. Nor is CA1000: IUserActivity&lt;T&gt; and ISpanParsable&lt;T&gt; demand static members, of generic types too.
/// </remarks>
public sealed class AsUserCodeTests
{
    private static readonly Lazy<(ImmutableArray<DiagnosticAnalyzer> Analyzers, AnalyzerConfigSet Config)> Net = new(Load);

    private static readonly string[] Files = ["Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll"];

    public static TheoryData<LanguageVersion, bool, bool, bool> Settings => new()
    {
        { LanguageVersion.CSharp12, true, false, true },
        { LanguageVersion.CSharp12, false, true, false },
        { LanguageVersion.Latest, true, true, false },
        { LanguageVersion.Latest, false, false, true },
        { LanguageVersion.Preview, true, true, true },
    };

    [Fact]
    public void The_analyzers_are_there_and_report()
    {
        Assert.True(Net.Value.Analyzers.Length > 100, $"{Net.Value.Analyzers.Length} analyzers");
        CSharpCompilation sample = Generating.Project("""
            namespace N;
            internal static class C
            {
                internal static string M(int i) => i.ToString() + "a".StartsWith("b", System.StringComparison.CurrentCulture) + string.Format("{0}", i);
            }
            """).CreateCompilation();
        Assert.Equal(["CA1305", "CA1305"], Diagnose(sample, sample.SyntaxTrees).Select(diagnostic => diagnostic.Split(": error ")[1][..6]));
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void Generated_code_passes_as_hand_written(LanguageVersion version, bool isNullable, bool isChecked, bool hasGraph)
    {
        ProjectState rich = RichProject.Create();
        ProjectState project = rich.CopySettings();
        project.LanguageVersion = version;
        project.NullableContext = isNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable;
        foreach ((string path, string content) in rich.Sources)
        {
            project.Add(path, content);
        }

        project.AdditionalFiles.AddRange(rich.AdditionalFiles);
        project.Add("/0/Derived.cs", """
            namespace Reader;

            [UserActivity(AppActivityId = "/derived/{Member}/{Length}{?Flag,Day,Text}", FallbackUrl = "https://contoso.com/{Length}{;Text,Flag}")]
            public partial class DerivedNote : Note
            {
                public double Length { get; set; }

                public bool? Flag { get; set; }

                public System.DateOnly Day { get; set; }

                public string Text { get; set; } = "";

                [MapTo(ActivityProperty.ContentInfo)]
                public string Info { get; set; } = "{}";

                [System.Obsolete("old")]
                [MapTo(ActivityProperty.UserTimezone)]
                public System.TimeZoneInfo Zone { get; set; } = System.TimeZoneInfo.Utc;
            }

            [UserActivity(AppActivityId = "/linked/{Slug}{?When,Link}", ActivationUrl = "reader://linked/{Slug}{?When}", FallbackUrl = "https://contoso.com/{Area}/{Link}{/Editor.Name}")]
            [VisualElements(DisplayText = "linked")]
            public sealed partial record Linked(string? Slug, System.DateTimeOffset? When, System.Uri Link, Shared.Person? Editor)
            {
                public static string Area => "area";
            }

            [UserActivity(AppActivityId = "/unreadable/{Slug}{Text}", ActivationUrl = "reader://{Slug}/{+Text}", FallbackUrl = "https://contoso.com/unreadable/{Slug}{&Text}")]
            [VisualElements(DisplayText = "unreadable")]
            public partial struct Unreadable
            {
                internal string Slug { get; set; }

                private string Text { get; set; }

                public string? Other { get; }
            }

            [System.Obsolete("old", true)]
            [UserActivity(AppActivityId = "constant", ActivationUrl = "reader://constant")]
            [VisualElements(DisplayText = "constant")]
            internal partial class Constant;
            """);
        project.References.AddRange(hasGraph ? References.Graph : []);
        EditState start = Edits.Start(project);
        CSharpCompilation compilation = start.Compilation.WithOptions(start.Compilation.Options.WithOverflowChecks(isChecked));
        GeneratorRun run = Generating.Run(start.With(compilation));
        Assert.Equal(hasGraph ? 15 : 14, run.Sources.Count);

        CSharpParseOptions options = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        ImmutableArray<SyntaxTree> trees =
        [
            // A faulty type is an error already: that its members only throw is no news.
            .. run.Sources.Where(source => !source.Value.Contains("ForRule", StringComparison.Ordinal) || source.Key == GraphMappingEmitter.HintName).Select(source => CSharpSyntaxTree.ParseText(
                AsWritten(source.Value),
                options,
                "/0/Written_" + source.Key.Replace(".g.cs", ".cs", StringComparison.Ordinal).Replace('`', '_'))),
        ];
        Assert.Equal(run.Sources.Count - 1, trees.Length);
        Assert.All(trees, tree => Assert.DoesNotMatch("auto-generated|GeneratedCode", tree.ToString()));
        string all = string.Join("\n", Diagnose(compilation.AddSyntaxTrees(trees), trees));
        Assert.True(all.Length == 0, all);
    }

    private static string AsWritten(string generated)
        => string.Join('\n', generated.Split('\n').Where(line => line != "// <auto-generated/>" && !line.Contains("CodeDom.Compiler.GeneratedCode", StringComparison.Ordinal)));

    private static ImmutableArray<string> Diagnose(CSharpCompilation compilation, ImmutableArray<SyntaxTree> trees)
    {
        (ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerConfigSet config) = Net.Value;
        ImmutableDictionary<string, ReportDiagnostic> levels = config.GlobalConfigOptions.TreeOptions;
        CompilationWithAnalyzers all = compilation
            .WithOptions(compilation.Options.WithSpecificDiagnosticOptions(levels))
            .WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        HashSet<string> paths = [.. trees.Select(tree => tree.FilePath)];
        return
        [
            .. all.GetAllDiagnosticsAsync().GetAwaiter().GetResult()
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CA1000" && (diagnostic.Id == "AD0001" || paths.Contains(diagnostic.Location.GetLineSpan().Path ?? string.Empty)))
                .Select(diagnostic => diagnostic.ToString()),
        ];
    }

    /// <summary>Loads the analyzers of the SDK that stands beside the running framework, newest first.</summary>
    private static (ImmutableArray<DiagnosticAnalyzer> Analyzers, AnalyzerConfigSet Config) Load()
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        string folder = Directory.EnumerateDirectories(Path.Combine(root, "sdk"))
            .OrderByDescending(sdk => Version.TryParse(Path.GetFileName(sdk).Split('-')[0], out Version? version) ? version : new Version(0, 0))
            .Select(sdk => Path.Combine(sdk, "Sdks", "Microsoft.NET.Sdk", "analyzers"))
            .First(Directory.Exists);
        string config = Directory.EnumerateFiles(Path.Combine(folder, "build", "config"), "analysislevel_*_recommended_warnaserror.globalconfig")
            .OrderByDescending(file => int.TryParse(Path.GetFileName(file).Split('_')[1], out int level) ? level : 0)
            .First();
        DiagnosticAnalyzer[] analyzers =
        [
            .. Files
                .Select(name => Assembly.LoadFrom(Path.Combine(folder, name)))
                .SelectMany(assembly => assembly.GetTypes())
                .Where(type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is { } attribute && attribute.Languages.Contains(LanguageNames.CSharp))
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        return ([.. analyzers], AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(File.ReadAllText(config), config))));
    }
}
