using System.Collections.Immutable;
using ActivityGen.Roslyn.Rules;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>What another generator adds is there for the analyzer and not for the generator: both must give the same verdict, or members would throw without a diagnostic.</summary>
public class OtherGeneratorsTests
{
    private const string Interfaces = "System.ISpanFormattable, System.ISpanParsable<OrderId>";

    private const string Body = """
        {
            public string ToString(string? f, System.IFormatProvider? p) => "";
            public bool TryFormat(System.Span<char> d, out int n, System.ReadOnlySpan<char> f, System.IFormatProvider? p) { n = 0; return true; }
            public static OrderId Parse(string s, System.IFormatProvider? p) => default;
            public static OrderId Parse(System.ReadOnlySpan<char> s, System.IFormatProvider? p) => default;
            public static bool TryParse(string? s, System.IFormatProvider? p, out OrderId r) { r = default; return true; }
            public static bool TryParse(System.ReadOnlySpan<char> s, System.IFormatProvider? p, out OrderId r) { r = default; return true; }
        }
        """;

    [Theory]
    [InlineData("AG0304", "public partial struct OrderId;", "partial struct OrderId : " + Interfaces + Body)]
    [InlineData("AG0304", "", "public struct OrderId : " + Interfaces + Body)]
    [InlineData("AG0304", "", "public enum OrderId { None }")]
    [InlineData(null, "public partial struct OrderId : " + Interfaces + ";", "partial struct OrderId" + Body)]
    [InlineData(null, "public partial struct OrderId : " + Interfaces + ";", "partial struct OrderId : " + Interfaces + Body)]
    [InlineData(null, "public interface IId<T> : System.ISpanFormattable, System.ISpanParsable<T> where T : IId<T>; public partial struct OrderId : IId<OrderId>;", "partial struct OrderId" + Body)]
    public async Task A_hole_s_type_is_what_is_written_by_hand(string? id, string written, string generated)
    {
        const string Head = "[Activity] [VisualElements(DisplayText = \"x{Order}\")] public partial record Article(string Id, OrderId Order);";
        await VerifyAsync(id, Head + written, generated);
    }

    [Theory]
    [InlineData("AG0302", "partial record Article { public string Text => \"\"; }")]
    [InlineData("AG0302", "partial record Article { private string Text = \"\"; }")]
    public Task A_generated_member_is_none(string id, string generated) =>
        VerifyAsync(id, "[Activity] [VisualElements(DisplayText = \"x{Text}\")] public partial record Article(string Id);", generated);

    [Fact]
    public Task A_property_declared_by_hand_and_implemented_by_a_generator_is_a_member() =>
        VerifyAsync(
            null,
            "[Activity] [VisualElements(DisplayText = \"x{Text}\")] public partial record Article(string Id) { public partial string Text { get; } }",
            "partial record Article { public partial string Text => \"\"; }");

    private static async Task VerifyAsync(string? id, string source, string generated)
    {
        GeneratorRun run = GeneratorRun.Create(
            new ProjectState().Add(RuleVerifier.Expand(source)).CreateCompilation(),
            [new ActivityGenerator().AsSourceGenerator(), new FixedGenerator(generated).AsSourceGenerator()]);
        ImmutableArray<Diagnostic> actual = await AnalyzerRun.DiagnosticsAsync(run.Output, [new ActivityTypeAnalyzer()], new AnalyzerOptions([]), CompilerDiagnostics.Errors);
        Assert.Equal(id is null ? [] : [id], actual.Select(diagnostic => diagnostic.Id));
        Assert.Equal(id is not null, run.Sources["Article.g.cs"].Contains($"ForRule(\"{id}\"", StringComparison.Ordinal));
    }

    private sealed class FixedGenerator(string source) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.CompilationProvider, (output, _) => output.AddSource("Fixed.g.cs", "#nullable enable\n" + source));
    }
}
