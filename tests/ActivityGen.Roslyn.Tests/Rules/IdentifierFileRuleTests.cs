using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ActivityGen.Roslyn.Rules;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>AG0501 to AG0504: what is wrong in cross-platform-app-identifiers, and the place of it in the file.</summary>
public sealed class IdentifierFileRuleTests
{
    private const string File = "cross-platform-app-identifiers";
    private const string Msa = """{ "platform": "msa", "application": "00000000-0000-0000-0000-000000000000" }""";

    [Theory]
    [InlineData("[" + Msa + "]")]
    [InlineData(" \r\n\t[ " + Msa + " ]\n\n")]
    [InlineData("[" + Msa + ", { \"application\": \"com.contoso.reader\", \"platform\": \"ios\" }]")]
    [InlineData("[" + Msa + ", { \"platf\\u006frm\": \"\\u0069os\", \"application\": \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\ud83d\\ude00漢😀\" }]")]
    [InlineData("[" + Msa + ", { \"platform\": \"ios\", \"application\": \"a\", \"note\": [null, true, false, -1.5e+3, {}, [[]], { \"platform\": 1 }] }]")]
    [InlineData("[" + Msa + ", { \"note\": 1, \"platform\": \"web\", \"note\": 2, \"application\": \"https://contoso.com\" }]")]
    [InlineData("[" + Msa + ", { \"platform\": \"windows_universal\", \"application\": \"a\" }, { \"platform\": \"windows_win32\", \"application\": \"a\" }, { \"platform\": \"android\", \"application\": \"a\" }]")]
    public Task A_right_file_says_nothing(string content) => VerifyAsync(content);

    [Theory]
    [InlineData("{|AG0501:|}")]
    [InlineData("{|AG0501: |}\n ")]
    [InlineData("{|AG0501:x|}")]
    [InlineData("{|AG0501:{|} \"platform\": \"msa\", \"application\": \"a\" }")]
    [InlineData("{|AG0501:\"msa\"|}")]
    [InlineData("{|AG0501:null|}")]
    [InlineData("[" + Msa + "{|AG0501:,|} ]")]
    [InlineData("[\n  " + Msa + "{|AG0501:,|}\n]\n")]
    [InlineData("[{ \"platform\": \"msa\", \"application\": \"a\"{|AG0501:,|} }]")]
    [InlineData("[{|AG0501:,|}" + Msa + "]")]
    [InlineData("[" + Msa + "\n{|AG0501:{|} \"platform\": \"iOS\", \"application\": \"a\" }]")]
    [InlineData("[" + Msa + "{|AG0501:|}")]
    [InlineData("[" + Msa + "\n{|AG0501:|}")]
    [InlineData("[" + Msa + ",{|AG0501:|}")]
    [InlineData("[" + Msa + "]{|AG0501:]|}")]
    [InlineData("[" + Msa + "]\n\n{|AG0501:⟦|}")]
    [InlineData("{|AG0501:/|}/ ids\n[" + Msa + "]")]
    [InlineData("[" + Msa + "] {|AG0501:/|}* ids */")]
    [InlineData("[{|AG0501:/|}**/" + Msa + "]")]
    [InlineData("[{ {|AG0501:'|}platform': 'msa' }]")]
    [InlineData("[{ {|AG0501:p|}latform: \"msa\" }]")]
    [InlineData("[{ \"platform\" {|AG0501:\"|}msa\" }]")]
    [InlineData("[{ \"platform\": {|AG0501:m|}sa }]")]
    [InlineData("[{ \"platform\": \"msa{|AG0501:\n|}\" }]")]
    [InlineData("[{ \"platform\": \"a{|AG0501:\\|}x\" }]")]
    [InlineData("[{ \"platform\": \"a\\u00{|AG0501:g|}0\" }]")]
    [InlineData("[{ \"platform\": \"a{|AG0501:\t|}\" }]")]
    [InlineData("[{ \"platform\": \"msa{|AG0501:|}")]
    [InlineData("[{ \"platform\": 0{|AG0501:1|} }]")]
    [InlineData("[{ \"platform\": 1.{|AG0501: |}}]")]
    [InlineData("[{ \"platform\": {|AG0501:t|}ru")]
    [InlineData("{|AG0501:\ufeff|}[" + Msa + "]")]
    [InlineData("{|AG0501:|}[\0{\0")]
    public Task What_is_no_JSON_array_is_one_mistake(string content) => VerifyAsync(content);

    [Theory]
    [InlineData("[" + Msa + ", {|AG0501:{ }|}]")]
    [InlineData("[" + Msa + ",\n  {|AG0501:{ \"platform\": \"ios\" }|}\n]")]
    [InlineData("[" + Msa + ",\n  {|AG0501:{\n \"application\": \"a\"\n}|}\n]")]
    [InlineData("[{|AG0501:{ \"platform\": \"msa\" }|}]")]
    [InlineData("[{|AG0501:{ \"application\": \"a\" }|}]")]
    [InlineData("[" + Msa + ", {|AG0501:\"ios\"|}, {|AG0501:1|}, {|AG0501:null|}, {|AG0501:true|}, {|AG0501:[ " + Msa + " ]|}]")]
    [InlineData("[" + Msa + ", { \"platform\": {|AG0501:1|}, \"application\": \"a\" }]")]
    [InlineData("[" + Msa + ", { \"platform\": \"ios\", \"application\": {|AG0501:[\"a\"]|} }]")]
    [InlineData("[" + Msa + ", { \"platform\": {|AG0501:null|}, \"application\": {|AG0501:{}|} }]")]
    [InlineData("[" + Msa + ", { \"platform\": {|AG0501:\"\"|}, \"application\": {|AG0501:\" \"|} }]")]
    [InlineData("[" + Msa + ", { {|AG0501:\"Platform\"|}: \"ios\", \"application\": \"a\" }]")]
    [InlineData("[" + Msa + ", { \"platform\": \"ios\", {|AG0501:\"APPLICATION\"|}: \"a\" }]")]
    [InlineData("[" + Msa + ", { {|AG0501:\"plattform\"|}: \"ios\", {|AG0501:\"aplication\"|}: \"a\" }]")]
    [InlineData("[" + Msa + ", { \"platform\": \"ios\", {|AG0501:\"platform\"|}: \"web\", \"application\": \"a\" }]")]
    [InlineData("[" + Msa + ", { \"platform\": \"ios\", \"application\": \"a\", {|AG0501:\"applic\\u0061tion\"|}: \"a\" }]")]
    [InlineData("[{ {|AG0501:\"PLATFORM\"|}: \"msa\", \"application\": \"a\" }]")]
    [InlineData("[{ \"platform\": \"msa\", \"application\": {|AG0501:5|} }]")]
    public Task A_wrong_entry_is_marked_where_it_is_wrong(string content) => VerifyAsync(content);

    [Theory]
    [InlineData("iOS")]
    [InlineData("IOS")]
    [InlineData("windows")]
    [InlineData("Windows_Universal")]
    [InlineData("linux")]
    [InlineData(" ios")]
    [InlineData("a\\u0000b")]
    public Task An_unknown_platform_is_marked(string platform) =>
        VerifyAsync("[" + Msa + ",\r\n  { \"application\": \"a\",\r\n    \"platform\": {|AG0502:\"" + platform + "\"|} }]");

    [Fact]
    public async Task An_unknown_platform_may_be_the_missing_one()
    {
        await VerifyAsync("[{ \"platform\": {|AG0502:\"MSA\"|}, \"application\": \"a\" }]");
        await VerifyAsync("{|AG0504:⟦|}{ \"platform\": {|AG0502:\"iOS\"|}, \"application\": \"a\" }]");
    }

    [Theory]
    [InlineData("{|AG0504:⟦|}]")]
    [InlineData("\n\n  {|AG0504:⟦|}\n]")]
    [InlineData("{|AG0504:⟦|}\n  { \"platform\": \"ios\", \"application\": \"a\" }\n]")]
    public Task The_msa_entry_is_missed_at_the_array(string content) => VerifyAsync(content);

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(25)]
    public async Task The_eleventh_id_of_a_platform_is_marked_once(int count)
    {
        StringBuilder content = new("[" + Msa);
        for (int i = 1; i <= count; i++)
        {
            foreach (string platform in (string[])["ios", "web"])
            {
                string value = i == 11 ? "{|AG0503:\"" + platform + "\"|}" : "\"" + platform + "\"";
                content.Append(CultureInfo.InvariantCulture, $",\n{{ \"platform\": {value}, \"application\": \"a{i}\" }}");
            }
        }

        await VerifyAsync(content.Append(']').ToString());
    }

    [Fact]
    public Task Entries_that_are_dropped_are_not_counted()
    {
        StringBuilder content = new("[" + Msa);
        for (int i = 1; i <= 12; i++)
        {
            content.Append(CultureInfo.InvariantCulture, $",\n{{ \"platform\": {{|AG0502:\"Ios\"|}}, \"application\": \"a{i}\" }}");
        }

        return VerifyAsync(content.Append(']').ToString());
    }

    [Theory]
    [InlineData("/p/" + File, true)]
    [InlineData("C:\\p\\wwwroot\\" + File, true)]
    [InlineData(File, true)]
    [InlineData("/p/" + File + ".json", false)]
    [InlineData("/p/my-" + File, false)]
    [InlineData("/p/" + File + "/a", false)]
    [InlineData("/p/Cross-Platform-App-Identifiers", false)]
    public async Task The_file_has_exactly_that_name(string path, bool counts)
    {
        CSharpAnalyzerTest<IdentifierFileAnalyzer> test = new() { TestCode = "class C { }" };
        test.TestState.AdditionalFiles.Add((path, "[]"));
        if (counts)
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult("AG0504").WithSpan(path, 1, 1, 1, 2));
        }

        await test.RunAsync();
    }

    [Fact]
    public async Task Depth_and_size_are_no_danger()
    {
        await VerifyAsync("[" + Msa + ", { \"platform\": \"ios\", \"application\": \"a\", \"x\": " + new string('[', 62) + new string(']', 62) + " }]");
        await VerifyAsync("[" + Msa + ", { \"platform\": \"ios\", \"application\": \"a\", \"x\": " + new string('[', 62) + "{|AG0501:⟦|}" + new string('[', 200_000));
        await VerifyAsync(string.Concat(Enumerable.Repeat("[", 64)) + "{|AG0501:{|}");

        StringBuilder content = new("[" + Msa);
        for (int i = 0; i < 20_000; i++)
        {
            content.Append(",\n{ \"note\": \"ios\", \"platform\": \"linux\", \"application\": \"com.contoso.reader\" }");
        }

        ImmutableArray<Diagnostic> actual = await AnalyzeAsync(new InMemoryAdditionalText("/0/" + File, content.Append(']').ToString()));
        Assert.Equal(20_000, actual.Length);
    }

    [Theory]
    [InlineData("utf-16", "AG0501")]
    [InlineData("utf-16BE", "AG0501")]
    [InlineData("utf-32", "AG0501")]
    [InlineData("utf-8", null)]
    [InlineData("us-ascii", null)]
    [InlineData("iso-8859-1", null)]
    public async Task The_encoding_of_a_text_in_memory_is_believed_only_where_it_is_not_8_bit(string encoding, string? expected)
    {
        ImmutableArray<Diagnostic> actual = await AnalyzeAsync(new InMemoryAdditionalText("/0/" + File, "[" + Msa + "]", Encoding.GetEncoding(encoding)));
        Assert.Equal(expected, actual.SingleOrDefault()?.Id);
    }

    [Theory]
    [InlineData("utf-8", false, "é", null)]
    [InlineData("utf-8", true, "é", "1:1")]
    [InlineData("iso-8859-1", false, "e", null)]
    [InlineData("iso-8859-1", false, "é", "1:51")]
    [InlineData("utf-8", false, "\ufffd", null)]
    [InlineData("utf-16", true, "é", "1:1")]
    [InlineData("utf-16", false, "é", "1:1")]
    public async Task The_bytes_of_a_file_decide(string encoding, bool mark, string letter, string? expected)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string path = Path.Combine(folder, File);
            Encoding written = Encoding.GetEncoding(encoding);
            string content = "[{ \"platform\": \"msa\", \"application\": \"com.contoso." + letter + "\" }]";
            await System.IO.File.WriteAllBytesAsync(path, [.. mark ? written.GetPreamble() : [], .. written.GetBytes(content)]);

            // As the compiler reads it: a mark counts, and what is no UTF-8 is replaced, or read by a code page.
            foreach (Encoding fallback in (Encoding[])[new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Encoding.Latin1])
            {
                using FileStream stream = System.IO.File.OpenRead(path);
                SourceText text = SourceText.From(stream, encoding == "utf-8" ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) : fallback);
                ImmutableArray<Diagnostic> actual = await AnalyzeAsync(new InMemoryAdditionalText(path, text.ToString(), text.Encoding));
                LinePosition? start = actual.SingleOrDefault()?.Location.GetLineSpan().StartLinePosition;
                Assert.Equal(expected, start is null ? null : $"{start.Value.Line + 1}:{start.Value.Character + 1}");
                Assert.All(actual, static diagnostic => Assert.Equal("AG0501", diagnostic.Id));
            }

            // An editor's text has an encoding that nobody wrote.
            string? edited = (await AnalyzeAsync(new InMemoryAdditionalText(path, "[" + Msa + "]", Encoding.UTF8))).SingleOrDefault()?.Id;
            Assert.Equal(expected is null ? null : "AG0501", edited);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("", "cross-platform-app-identifiers cannot be read: it is empty; write a JSON array such as [{ \"platform\": \"ios\", \"application\": \"com.contoso.reader\" }], in UTF-8 without a byte-order mark")]
    [InlineData("{}", "cross-platform-app-identifiers cannot be read: it is one object, not an array; put '[' before it and ']' behind it; write a JSON array such as [{ \"platform\": \"ios\", \"application\": \"com.contoso.reader\" }], in UTF-8 without a byte-order mark")]
    [InlineData("[" + Msa + ",]", "cross-platform-app-identifiers cannot be read: nothing follows this ',' before ']'; remove it; write a JSON array such as [{ \"platform\": \"ios\", \"application\": \"com.contoso.reader\" }], in UTF-8 without a byte-order mark")]
    [InlineData("[" + Msa + ", { \"Platform\": \"ios\", \"application\": \"a\" }]", "cross-platform-app-identifiers cannot be read: the property is named 'platform', in these letters, not 'Platform'; write a JSON array such as [{ \"platform\": \"ios\", \"application\": \"com.contoso.reader\" }], in UTF-8 without a byte-order mark")]
    [InlineData("[" + Msa + ", { \"platform\": \"iOS\", \"application\": \"a\" }]", "'iOS' is no platform (did you mean 'ios'?), and the service drops the entry; write windows_universal, windows_win32, android, ios, web or msa, in lower case")]
    [InlineData("[" + Msa + ", { \"platform\": \"a\\nb\", \"application\": \"a\" }]", "'a\\u000Ab' is no platform, and the service drops the entry; write windows_universal, windows_win32, android, ios, web or msa, in lower case")]
    [InlineData("[]", "No entry has the platform 'msa', so the app that publishes is not recognised; add { \"platform\": \"msa\", \"application\": \"…\" } with the id that the app is registered by")]
    public async Task The_whole_message(string content, string message)
    {
        Diagnostic diagnostic = Assert.Single(await AnalyzeAsync(new InMemoryAdditionalText("/0/" + File, content)));
        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    public async Task Severities_are_configured_for_the_project(ReportDiagnostic option, DiagnosticSeverity? expected)
    {
        Compilation compilation = new ProjectState().CreateCompilation();
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("AG0504", option)]));
        ImmutableArray<Diagnostic> actual = await AnalyzeAsync(new InMemoryAdditionalText("/0/" + File, "[]"), compilation);
        Assert.Equal(expected, actual.SingleOrDefault()?.Severity);
    }

    /// <summary>Verifies a file with markup. A bracket that is marked is written as <c>⟦</c>, since with the bar behind it it would be a mark itself.</summary>
    private static Task VerifyAsync(string content)
    {
        CSharpAnalyzerTest<IdentifierFileAnalyzer> test = new();
        MarkupSource file = MarkupParser.Parse(content);
        string text = file.Text.Replace('⟦', '[');
        test.TestState.AdditionalFiles.Add(("/0/" + File, text));
        TextLineCollection lines = SourceText.From(text).Lines;
        foreach (MarkupSpan span in file.Spans)
        {
            LinePositionSpan place = lines.GetLinePositionSpan(span.Span);
            test.ExpectedDiagnostics.Add(new DiagnosticResult(span.DiagnosticId!).WithSpan("/0/" + File, place.Start.Line + 1, place.Start.Character + 1, place.End.Line + 1, place.End.Character + 1));
        }

        return test.RunAsync();
    }

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(AdditionalText file, Compilation? compilation = null) =>
        AnalyzerRun.DiagnosticsAsync(compilation ?? new ProjectState().CreateCompilation(), [new IdentifierFileAnalyzer()], new AnalyzerOptions([file]), CompilerDiagnostics.Errors);
}
