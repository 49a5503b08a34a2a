using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>What a debugger needs: places in the generated files to step through, and a short text for keys and links, which is never an exception.</summary>
public partial class DebuggingTests
{
    /// <summary>A type of each kind of hole. <c>Isbn</c> is a class that formats itself, and cannot where it is null.</summary>
    private const string Source = """
        using System;
        using ActivityGen;
        [assembly: UserActivityDefaults(ActivitySourceHost = "https://contoso.com")]
        namespace Shop;

        public sealed class Isbn : ISpanFormattable, ISpanParsable<Isbn>
        {
            private readonly string _text;
            public Isbn(string text) => _text = text;
            public string ToString(string? format, IFormatProvider? provider) => _text;
            public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
            {
                charsWritten = _text.Length;
                return _text.AsSpan().TryCopyTo(destination);
            }
            public static Isbn Parse(string s, IFormatProvider? provider) => new(s);
            public static Isbn Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(s.ToString());
            public static bool TryParse(string? s, IFormatProvider? provider, out Isbn result) { result = new(s ?? ""); return true; }
            public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Isbn result) { result = new(s.ToString()); return true; }
        }

        [UserActivity(
            AppActivityId = "/articles/{Slug}{?Page,Lang,Mood,class}",
            ActivationUrl = "reader://articles/{Slug}/{class}{?Page,Lang,Home}",
            FallbackUrl = "https://contoso.com/{Slug}/{Page}",
            ContentInfo = "{\"@context\":\"https://schema.org\",\"@type\":\"Article\",\"name\":\"${Title}\"}")]
        [VisualElements(DisplayText = "{Title}", Description = "by {Author}, page {Page}")]
        public partial record Article(string Slug, int Page, string Title, string Author, string? Lang, DayOfWeek Mood, Uri Home, Guid @class);

        [UserActivity(AppActivityId = "/books/{Isbn}", ActivationUrl = "reader://book")]
        [VisualElements(DisplayText = "book")]
        public partial record Book(Isbn Isbn);
        """;

    private static readonly Lazy<(byte[] Image, byte[] Symbols, GeneratorRun Run)> Built = new(Build);

    [Fact]
    public void Every_generated_method_can_be_stepped_through()
    {
        using PEReader image = new(new MemoryStream(Built.Value.Image));
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Built.Value.Symbols));
        MetadataReader metadata = image.GetMetadataReader();
        MetadataReader symbols = provider.GetMetadataReader();
        Dictionary<string, string[]> files = Built.Value.Run.Output.SyntaxTrees.ToDictionary(static tree => tree.FilePath, static tree => tree.ToString().Split('\n'));
        HashSet<string> stepped = [];
        foreach (MethodDefinitionHandle handle in metadata.MethodDefinitions)
        {
            MethodDebugInformation method = symbols.GetMethodDebugInformation(handle);
            SequencePoint[] points = [.. method.GetSequencePoints().Where(static point => !point.IsHidden)];
            if (points.Length == 0 || Document(points[0]) is not { } path || !path.EndsWith(".g.cs", StringComparison.Ordinal))
            {
                continue;
            }

            string name = metadata.GetString(metadata.GetMethodDefinition(handle).Name);
            stepped.Add(name[(name.LastIndexOf('.') + 1)..]);
            foreach (SequencePoint point in points)
            {
                Assert.Equal(path, Document(point));
                string[] lines = files[path];
                Assert.InRange(point.StartLine, 1, lines.Length);
                Assert.InRange(point.EndLine, point.StartLine, lines.Length);
                Assert.InRange(point.StartColumn, 1, lines[point.StartLine - 1].Length + 1);
                Assert.InRange(point.EndColumn, 1, lines[point.EndLine - 1].Length + 1);
                Assert.False(string.IsNullOrWhiteSpace(lines[point.StartLine - 1]), $"{path}({point.StartLine}) is empty.");
            }

            // More than the way in: a statement of its own for each line of the body.
            if (name is "WriteJson" or "ToUserActivity" or "Read")
            {
                Assert.True(points.Select(static point => point.StartLine).Distinct().Count() > 3, $"{name} has {points.Length} sequence points.");
            }
        }

        string[] expected =
        [
            "GetKey", "ToUserActivity", "WriteJson", "ToJsonUtf8Bytes", "TryFromUserActivity", "FromUserActivity", "ReadJson", "TryReadJson",
            "ToString", "Expand", "TryFormat", "ToUrlSegment", "Parse", "TryParse", "Read", "ToUrl", "TryMatch", "TryRead", "get_AppActivityId",
        ];
        Assert.Empty(expected.Except(stepped));

        string? Document(SequencePoint point) => point.Document.IsNil ? null : symbols.GetString(symbols.GetDocument(point.Document).Name);
    }

    [Fact]
    public void Nothing_hides_generated_code_from_a_debugger()
    {
        foreach ((string file, string text) in Built.Value.Run.Sources)
        {
            Assert.DoesNotMatch(Hiding(), text);
            Assert.True(text.Contains("[global::System.CodeDom.Compiler.GeneratedCode(", StringComparison.Ordinal), file);
        }
    }

    [Theory]
    [InlineData("Article", "ActivityKey", "/articles/a%20b?Page=12&Lang=de&Mood=Friday&class=0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("Article", "ActivityLink", "Slug = a b, class = 0f8fad5b-d9cb-469f-a165-70867728950e, Page = 12, Lang = de, Home = https://contoso.com/")]
    [InlineData("Article", "ActivityFallbackLink", "Slug = a b, Page = 12")]
    [InlineData("Book", "ActivityKey", "Isbn = 978-3")]
    [InlineData("Book", "ActivityLink", "reader://book")]
    public void Keys_show_their_id_and_links_their_members(string type, string value, string expected)
    {
        Assembly assembly = Assembly.Load(Built.Value.Image);
        Type shown = assembly.GetType($"Shop.{type}+{value}", throwOnError: true)!;
        ConstructorInfo constructor = shown.GetConstructors().Single(static one => one.GetParameters().Length > 0 || one.DeclaringType!.GetConstructors().Length == 1);
        object[] arguments = [.. constructor.GetParameters().Select(parameter => Argument(assembly, parameter.Name!))];

        Assert.Equal(expected, Display(constructor.Invoke(arguments)));

        // What nobody has set is looked at in debuggers too.
        Assert.NotNull(Display(Activator.CreateInstance(shown)!));
    }

    private static object Argument(Assembly assembly, string name) => name switch
    {
        "Slug" => "a b",
        "Page" => 12,
        "Lang" => "de",
        "Mood" => DayOfWeek.Friday,
        "Home" => new Uri("https://contoso.com/"),
        "class" => new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"),
        _ => Activator.CreateInstance(assembly.GetType("Shop.Isbn")!, "978-3")!,
    };

    /// <summary>Evaluates a DebuggerDisplay as a debugger does; an exception is an exception here.</summary>
    private static string Display(object value)
    {
        string display = value.GetType().GetCustomAttribute<DebuggerDisplayAttribute>()!.Value;
        return Hole().Replace(display, hole =>
        {
            string expression = hole.Groups["expression"].Value.TrimStart('@');
            object? result = expression == "ToString()" ? value.ToString() : value.GetType().GetProperty(expression)!.GetValue(value);
            return result is IFormattable formattable && !expression.EndsWith(')') ? formattable.ToString(null, CultureInfo.InvariantCulture) : result?.ToString() ?? "null";
        });
    }

    private static (byte[] Image, byte[] Symbols, GeneratorRun Run) Build()
    {
        ProjectState state = new ProjectState().Add("/0/Shop.cs", Source);
        state.AssemblyName = "Shop" + Guid.NewGuid().ToString("N");
        GeneratorRun run = GeneratorRun.Create(state.CreateCompilation(), [new ActivityGenerator().AsSourceGenerator()], state.Options, state.AdditionalTexts);
        using MemoryStream image = new();
        using MemoryStream symbols = new();
        EmitResult result = run.Output.Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return (image.ToArray(), symbols.ToArray(), run);
    }

    [GeneratedRegex("DebuggerNonUserCode|DebuggerStepThrough|DebuggerHidden|DebuggerStepperBoundary|DebuggerBrowsable|^\\s*#line", RegexOptions.Multiline)]
    private static partial Regex Hiding();

    [GeneratedRegex(@"\{(?<expression>[^{},]+)(,nq)?\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Hole();
}
