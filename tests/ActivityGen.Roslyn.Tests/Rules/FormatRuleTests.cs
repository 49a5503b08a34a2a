using System.Globalization;
using ActivityGen.Roslyn.Parsing;
using ActivityGen.Roslyn.Specs;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>AG0305: our verdict on a format is the runtime's own.</summary>
public class FormatRuleTests
{
    private static readonly string[] Formats =
    [
        "C", "D", "D4", "E2", "F", "F3", "G", "N0", "P", "R", "X", "X8", "B", "B8", "Q", "Z", "o", "O", "s", "u", "U", "t", "T", "d", "m", "M", "y", "Y", "f", "g", "c",
        "000", "0.00", "#,##0", "yyyy", "yyyy-MM-dd", "dd/MM", "HH:mm", "HH:mm:ss", "hh:mm tt", "yyyy-MM-ddTHH:mm", "ddd", "MMMM", "fff", "zzz", "K", "'at' HH", "HH 'yyyy'",
        "yyyy 'HH'", "\\H yyyy", "hh\\:mm", "d\\.hh", "N", "P0", "%d", "%H", "%h", "\"x\"", "gg", "d M y", "FFF", "H m s", "HHK", "kk\\:mm", "D00005", "X1000",
    ];

    public static TheoryData<string, IFormattable> Values => new()
    {
        { "System.Byte", (byte)1 },
        { "System.Int32", 1 },
        { "System.UInt64", 1UL },
        { "System.Int128", (Int128)1 },
        { "System.Numerics.BigInteger", System.Numerics.BigInteger.One },
        { "System.Single", 1.5f },
        { "System.Double", 1.5 },
        { "System.Half", (Half)1.5 },
        { "System.Decimal", 1.5m },
        { "System.Guid", Guid.Empty },
        { "System.DateTime", default(DateTime) },
        { "System.DateTimeOffset", default(DateTimeOffset) },
        { "System.DateOnly", default(DateOnly) },
        { "System.TimeOnly", default(TimeOnly) },
        { "System.TimeSpan", TimeSpan.Zero },
        { "System.DayOfWeek", DayOfWeek.Monday },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void The_verdict_is_the_runtime_s(string typeName, IFormattable value)
    {
        ITypeSymbol type = new ProjectState().CreateCompilation().GetTypeByMetadataName(typeName)!;
        HoleForm form = type.TypeKind == TypeKind.Enum ? HoleForm.Enum : HoleForm.Formattable;
        List<string> wrong = [];
        int refused = 0;
        Random random = new(305);
        string[] patterns = [.. Enumerable.Range(0, 3_000).Select(_ => Pattern(random))];
        foreach (string format in Formats.Where(format => format != "X1000").Concat(patterns))
        {
            bool throws = Record.Exception(() => value.ToString(format, CultureInfo.InvariantCulture)) is FormatException;
            refused += throws ? 1 : 0;
            if (FormatCheck.WhyUnfit(type, form, format) is null == throws)
            {
                wrong.Add($"{format}: the runtime {(throws ? "throws" : "formats")}");
            }
        }

        Assert.Empty(wrong);
        Assert.InRange(refused, 1, Formats.Length + patterns.Length - 1);
    }

    /// <summary>Letters that formats are made of, in no order that makes sense; never a letter and digits alone, which is a precision.</summary>
    private static string Pattern(Random random) =>
        random.GetItems<char>("yMdHhmsfFtzKkgc:/.-' 0#,%GNPXEDRoT\\", random.Next(1, 6)) is var letters && letters.Any(char.IsDigit) ? "0" + new string(letters) : new string(letters);

    [Theory]
    [InlineData("string", "{|AG0305:{Value:x}|}")]
    [InlineData("char", "{|AG0305:{Value:X}|}")]
    [InlineData("bool?", "at {|AG0305:{Value:yes}|} end")]
    [InlineData("int", "a {|AG0305:{Value:Q}|} b {Value:D2}")]
    [InlineData("System.DateOnly", "{|AG0305:{ Value : HH}|}")]
    [InlineData("System.DayOfWeek", "{|AG0305:{Value:N}|}")]
    [InlineData("System.Uri", "{|AG0305:{Value:x}|}")]
    public Task A_format_that_does_not_fit_is_marked_with_its_hole(string type, string description) =>
        RuleVerifier.VerifyAsync("[Activity] [VisualElements(DisplayText = \"x\", Description = \"" + description + "\")] public partial record Article(string Id, " + type + " Value);");

    [Fact]
    public Task A_precision_of_a_type_s_own_is_its_own() =>
        RuleVerifier.VerifyAsync("[Activity] [VisualElements(DisplayText = \"{Value:V2024} {Page:D00005}\")] public partial record Article<T>(string Id, T Value, int Page) where T : System.ISpanFormattable, System.ISpanParsable<T>;");

    [Fact]
    public Task Types_that_are_not_the_framework_s_know_their_own_formats() =>
        RuleVerifier.VerifyAsync("[Activity] [VisualElements(DisplayText = \"{Value:anything at all}\")] public partial record Article<T>(string Id, T Value) where T : System.ISpanFormattable, System.ISpanParsable<T>;");

    /// <summary>Trying this one out would write 900 million digits, in the compiler.</summary>
    [Theory]
    [InlineData("int", "D900000000")]
    [InlineData("decimal", "F1000")]
    [InlineData("System.Numerics.BigInteger", "Q")]
    [InlineData("System.Net.IPAddress", "x")]
    [InlineData("System.TimeOnly", "kk")]
    public Task A_precision_that_nobody_means_is_not_tried_out(string type, string format) =>
        RuleVerifier.VerifyAsync("[Activity] [VisualElements(DisplayText = \"{|AG0305:{Value:" + format + "}|}\")] public partial record Article(string Id, " + type + " Value);");
}
