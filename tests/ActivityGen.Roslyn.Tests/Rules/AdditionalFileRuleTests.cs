using ActivityGen.Roslyn.Rules;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>ContentFile and ContentInfoFile: how a file is found, and the place of what is wrong in it.</summary>
public sealed class AdditionalFileRuleTests
{
    private const string Card = "{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\", ";

    [Theory]
    [InlineData("a.json", "/0/a.json")]
    [InlineData("./a.json", "/0/a.json")]
    [InlineData("cards/a.json", "/0/cards/a.json")]
    [InlineData("cards\\\\a.json", "/0/cards/a.json")]
    [InlineData("cards/../a.json", "/0/a.json")]
    [InlineData("../a.json", "/a.json")]
    [InlineData("..\\\\b\\\\.\\\\a.json", "/b/a.json")]
    [InlineData("/elsewhere/a.json", "/elsewhere/a.json")]
    [InlineData("a.json", "/0/x/../a.json")]
    [InlineData("a.json", "/p/a.json", "/p/")]
    [InlineData("a.json", "/p/a.json", "/p")]
    [InlineData("../a.json", "/a.json", "/p/")]
    [InlineData("a.json", "/0/a.json", "/p/")]
    [InlineData("x\\\\a.json", "C:\\p\\x\\a.json", "C:\\p\\")]
    [InlineData("x/a.json", "C:/p/x/a.json", "C:\\p\\")]
    [InlineData("c:/a.json", "c:\\a.json", "C:\\p\\")]
    [InlineData("a b é.json", "/0/a b é.json")]
    public Task A_file_is_named_relative_to_the_project_else_to_the_source(string name, string path, string? projectDirectory = null) =>
        VerifyAsync(name, path, Card + "\"a\": \"${{|AG0302:Nope|}}\" }", projectDirectory);

    [Theory]
    [InlineData("b.json", "/0/a.json")]
    [InlineData("A.json", "/0/a.json")]
    [InlineData("", "/0/a.json")]
    [InlineData("../a.json", "/0/a.json")]
    [InlineData("../../../a.json", "/a.json")]
    [InlineData("a.json", "/0/x/a.json")]
    [InlineData("/a.json", "/0/a.json")]
    [InlineData("a.json", "/0/a.json.txt", "/0/")]
    public Task A_file_that_is_not_there_is_AG0308(string name, string path, string? projectDirectory = null) =>
        VerifyAsync("{|AG0308:", name, path, "{}", projectDirectory);

    [Fact]
    public async Task The_project_s_file_is_preferred_to_the_source_s()
    {
        CSharpAnalyzerTest<ActivityTypeAnalyzer> test = Test("\"a.json\"", "/p/");
        test.TestState.AdditionalFiles.Add(("/0/a.json", "{"));
        test.TestState.AdditionalFiles.Add(("/p/a.json", Card + "\"a\": 1 }"));
        await test.RunAsync();
    }

    [Theory]
    [InlineData(Card + "\"a\": \"${{|AG0302:Nope|}}\" }")]
    [InlineData("{\n  \"type\": \"AdaptiveCard\",\n  \"version\": \"1.0\",\n  \"a\": \"x ${ {|AG0302:Nope|} }\",\n\t\"b\": \"${{|AG0304:Thing|}}\"\n}\n")]
    [InlineData("{\r\n  \"type\": \"AdaptiveCard\",\r\n  \"version\": \"1.0\",\r\n  \"a\": \"${{|AG0302:Nope|}}\"\r\n}\r\n")]
    [InlineData("{\r  \"type\": \"AdaptiveCard\",\r  \"version\": \"1.0\",\r  \"a\": \"${{|AG0302:Nope|}}\"\r}\r")]
    [InlineData("{\n  \"a\": \"{|AG0301:${Title:N}|}\"\n}")]
    [InlineData("{\n  \"a\": \"{|AG0301:${|}Title\"\n}")]
    [InlineData("{\n  \"a\": {|AG0306:x|}\n}")]
    [InlineData("{\r\n  \"a\": 1{|AG0306:x|}\r\n}")]
    [InlineData("\n\n  {|AG0306:1|}")]
    [InlineData("{ \"a\": \"漢😀 ${{|AG0302:Nope|}}\" , \"type\": \"AdaptiveCard\", \"version\": \"1.0\" }")]
    public Task The_place_is_in_the_file(string content) => VerifyAsync("a.json", "/0/a.json", content, null);

    [Fact]
    public async Task The_end_of_a_file_is_a_place_too()
    {
        CSharpAnalyzerTest<ActivityTypeAnalyzer> test = Test("\"a.json\"");
        test.TestState.AdditionalFiles.Add(("/0/a.json", "{\n  \"a\": 1\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("AG0306").WithSpan("/0/a.json", 3, 1, 3, 1));
        await test.RunAsync();
        test = Test("\"a.json\"");
        test.TestState.AdditionalFiles.Add(("/0/a.json", string.Empty));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("AG0306").WithSpan("/0/a.json", 1, 1, 1, 1));
        await test.RunAsync();
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_a_file()
    {
        string path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".json");
        try
        {
            await File.WriteAllTextAsync(path, Card + "\"a\": 1 }", new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            using FileStream stream = File.OpenRead(path);
            string text = SourceText.From(stream).ToString();
            Assert.Equal('{', text[0]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task What_is_missing_in_a_file_is_marked_on_the_argument_where_it_can_be_silenced()
    {
        CSharpAnalyzerTest<ActivityTypeAnalyzer> test = Test("{|AG0307:\"a.json\"|}");
        test.TestState.AdditionalFiles.Add(("/0/a.json", "{ \"type\": \"AdaptiveCard\" }"));
        await test.RunAsync();

        test = Test("\n#pragma warning disable AG0307\n\"a.json\"\n#pragma warning restore AG0307\n");
        test.TestState.AdditionalFiles.Add(("/0/a.json", "{ \"type\": \"AdaptiveCard\" }"));
        await test.RunAsync();

        test = new() { TestCode = RuleVerifier.Expand("[UserActivity(AppActivityId = \"{Id}\", ActivationUrl = \"https://contoso.com/{Id}\", ActivitySourceHost = \"https://contoso.com\", ContentInfoFile = {|AG0309:\"a.json\"|})] [Visual] public partial record Article(string Id, string Title);") };
        test.Generators.Add(new ActivityGenerator());
        test.TestState.AdditionalFiles.Add(("/0/a.json", "{ \"@type\": \"Article\" }"));
        await test.RunAsync();
    }

    [Fact]
    public async Task A_mistake_in_a_lent_file_is_one_mistake()
    {
        CSharpAnalyzerTest<ActivityTypeAnalyzer> test = new() { TestCode = RuleVerifier.Expand("""
            [VisualElements(DisplayText = "x", ContentFile = "a.json")] public abstract class Base { public string Id = ""; }
            [Activity] public partial class One : Base { }
            [Activity] public partial class Two : Base { }
            """) };
        test.Generators.Add(new ActivityGenerator());
        test.TestState.AdditionalFiles.Add(("/0/a.json", Card + "\"a\": \"${Nope}\" }"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("AG0302").WithSpan("/0/a.json", 1, 53, 1, 57).WithArguments("Nope", "every activity derived from 'Base'", string.Empty));
        await test.RunAsync();
    }

    [Fact]
    public async Task The_surface_stands_while_a_file_is_wrong()
    {
        CSharpAnalyzerTest<ActivityTypeAnalyzer> test = Test("{|AG0308:\"gone.json\"|}");
        test.TestState.Add("class Use { object M(Article a) => a.ToUserActivity(); byte[] N(Article a) => a.ToJsonUtf8Bytes(); }");
        await test.RunAsync();
    }

    private static Task VerifyAsync(string name, string path, string content, string? projectDirectory) => VerifyAsync(string.Empty, name, path, content, projectDirectory);

    private static Task VerifyAsync(string mark, string name, string path, string content, string? projectDirectory)
    {
        CSharpAnalyzerTest<ActivityTypeAnalyzer> test = Test(mark + "\"" + name + "\"" + (mark.Length > 0 ? "|}" : string.Empty), projectDirectory);
        MarkupSource file = MarkupParser.Parse(content);
        test.TestState.AdditionalFiles.Add((path, file.Text));
        TextLineCollection lines = SourceText.From(file.Text).Lines;
        foreach (MarkupSpan span in file.Spans)
        {
            LinePositionSpan place = lines.GetLinePositionSpan(span.Span);
            test.ExpectedDiagnostics.Add(new DiagnosticResult(span.DiagnosticId!).WithSpan(path, place.Start.Line + 1, place.Start.Character + 1, place.End.Line + 1, place.End.Character + 1));
        }

        return test.RunAsync();
    }

    private static CSharpAnalyzerTest<ActivityTypeAnalyzer> Test(string argument, string? projectDirectory = null)
    {
        CSharpAnalyzerTest<ActivityTypeAnalyzer> test = new()
        {
            TestCode = RuleVerifier.Expand("[Activity] [VisualElements(DisplayText = \"x\", ContentFile = " + argument + ")] public partial class Article { public string Id = \"\", Title = \"\"; public object? Thing; }"),
        };
        test.Generators.Add(new ActivityGenerator());
        if (projectDirectory is not null)
        {
            test.TestState.GlobalOptions["build_property.ProjectDir"] = projectDirectory;
        }

        return test;
    }
}
