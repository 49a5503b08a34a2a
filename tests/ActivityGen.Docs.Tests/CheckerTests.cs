using ActivityGen.Docs.Tests.Checks;
using ActivityGen.Docs.Tests.Pages;

namespace ActivityGen.Docs.Tests;

/// <summary>The checks themselves: what is wrong on a page is found, at its line, and what is right is not.</summary>
public sealed class CheckerTests
{
    private const string Note = """
        [ActivityGen.UserActivity(AppActivityId = "/notes/{Id}", ActivationUrl = "https://contoso.com/notes/{Id}", ActivitySourceHost = "https://contoso.com")]
        [ActivityGen.VisualElements(DisplayText = "{Text}")]
        public partial record Note(int Id, string Text);
        """;

    [Theory]
    [InlineData("csharp", "int a = \"1\";", "page.md:2: CS0029")]
    [InlineData("csharp", "int a = 1;\nstring b = null;\nConsole.WriteLine(b + a);", "page.md:3: CS8600")]
    [InlineData("csharp", "Open(…);", "page.md:2: CS1056")]
    [InlineData("csharp", "[ActivityGen.UserActivity(AppActivityId = \"a\")]\npublic partial record Note;", "page.md:3: AG0101")]
    [InlineData("csharp", "ReadOnlySpan<char> a = \"1\";\nawait Task.Yield();\nConsole.WriteLine(a.Length);", "page.md:4: CS4007")]
    [InlineData("", "dotnet build", "page.md:2: the block's language is ''")]
    [InlineData("c#", "int a = 1;", "page.md:2: the block's language is 'c#'")]
    [InlineData("json", "{\n  \"a\": 1,\n}", "page.md:4: not JSON")]
    [InlineData("json", "", "page.md:2: there is no JSON")]
    [InlineData("ini", "[*.cs]\ndotnet_diagnostic.AG9999.severity = none", "page.md:3: there is no rule 'AG9999'")]
    [InlineData("ini", "dotnet_diagnostic.AG0107.severity = low", "page.md:2: there is no severity 'low'")]
    [InlineData("ini", "activitygen_payload_limits = 5", "page.md:2: The option 'activitygen_payload_limits'")]
    [InlineData("ini", "activitygen_payload_limit = much", "page.md:2: The option 'activitygen_payload_limit' is 'much'")]
    [InlineData("ini", "dotnet_something = 5", "page.md:2: there is no option 'dotnet_something'")]
    [InlineData("xml", "<ItemGroup>\n  <AdditionalFile Include=\"a.json\" />\n</ItemGroup>", "page.md:3: nobody reads the item 'AdditionalFile'")]
    [InlineData("xml", "<PropertyGroup>\n  <EmitCompilerGenerated>true</EmitCompilerGenerated>\n</PropertyGroup>", "page.md:3: nobody reads the property 'EmitCompilerGenerated'")]
    [InlineData("xml", "<ItemGroup><PackageReference Include=\"ActivityGenerator\" /></ItemGroup>", "page.md:2: the package 'ActivityGenerator' is neither ours nor pinned")]
    [InlineData("xml", "<ItemGroup><PackageReference Include=\"Microsoft.Graph\" Version=\"1.0.0\" /></ItemGroup>", "page.md:2: the package 'Microsoft.Graph' has the version")]
    [InlineData("xml", "<ItemGroup><ProjectReference Include=\"../activitygen/src/No/No.csproj\" /></ItemGroup>", "page.md:2: there is no project 'src/No/No.csproj'")]
    [InlineData("xml", "<Project Sdk=\"Microsoft.NET.Sdk.Desktop\" />", "page.md:2: there is no SDK 'Microsoft.NET.Sdk.Desktop'")]
    [InlineData("xml", "<ItemGroup>", "page.md:3: not XML")]
    [InlineData("http", "PATCH /me/activities/5", "page.md:2: 'PATCH /me/activities/5' is no call")]
    [InlineData("http", "GET /me/activities\n###\nGET /me/activity", "page.md:4: 'GET /me/activity' is no call")]
    [InlineData("http", "POST /me/activities\nContent-Type: application/json\n\n{", "page.md:5: not JSON")]
    [InlineData("http", "GET /me/activities\nAuthorization", "page.md:3: 'Authorization' is no header")]
    [InlineData("sh", "cd here\ndotnet run --project src/No", "page.md:3: there is no 'src/No'")]
    [InlineData("sh", "dotnet test tests/No", "page.md:2: there is no 'tests/No'")]
    [InlineData("sh", "dotnet compile", "page.md:2: dotnet has no 'compile'")]
    [InlineData("sh", "dotnet build --fast", "page.md:2: '--fast' is no option")]
    [InlineData("sh", "dotnet build -p:EmitCompilerGenerated=true", "page.md:2: nobody reads the property 'EmitCompilerGenerated'")]
    [InlineData("sh", "dotnet add package ActivityGen.Clients", "page.md:2: the package 'ActivityGen.Clients' is neither")]
    [InlineData("sh", "dotnet tool install feed", "page.md:2: the package 'feed' is neither")]
    [InlineData("sh", "dotnet new activities", "page.md:2: there is no template 'activities'")]
    [InlineData("sh", "TOKEN=$(activity-feed token --user u)", "page.md:2: --app is missing")]
    [InlineData("sh", "activity-feed tokens", "page.md:2: the feed has no command 'tokens'")]
    [InlineData("sh", "activity-feed --port 80", "page.md:2: the feed has no '--port'")]
    [InlineData("sh", "activity-feed --Feed:Size=5", "page.md:2: There is no option 'Feed:Size'")]
    [InlineData("sh", "activity-feed --urls http://reader:80", "page.md:2: 'http://reader:80' names no address")]
    [InlineData("sh", "echo one | less", "page.md:2: 'less' is no command")]
    [InlineData("sh", ".ci/walk", "page.md:2: there is no '.ci/walk'")]
    [InlineData("diff", "+one", "page.md:2: a change begins with '+++ ' and the file's path")]
    [InlineData("diff", "+++ no/such.cs\n one\n+two", "page.md:2: there is no 'no/such.cs'")]
    [InlineData("diff", "+++ no/such/new.cs\n+two", "page.md:2: there is no folder for 'no/such/new.cs'")]
    [InlineData("diff", "+++ global.json\n {\n+  \"a\": 1,\n-  \"no\": {", "page.md:5: 'global.json' has no line '\"no\": {' here")]
    [InlineData("mermaid", "flow LR", "page.md:2: the diagram begins with none of")]
    [InlineData("mermaid", "flowchart LR\n  a[one --> b", "page.md:3: '[' and ']' are not the same number")]
    public async Task What_is_wrong_is_found(string language, string code, string failure)
    {
        string actual = Assert.Single((await FailuresAsync($"```{language}\n{code}\n```")).Take(1));
        Assert.StartsWith(failure, actual, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- wth: above -->\n```csharp\nint a = 1;\n```", "page.md:1: the comment 'wth: above' begins with none of the words")]
    [InlineData("<!-- with -->\n```csharp\nint a = 1;\n```", "page.md:1: 'with' needs a value")]
    [InlineData("<!-- with: nothing -->\n```csharp\nint a = 1;\n```", "page.md:3: there is no prelude")]
    [InlineData("<!-- with: above -->\n```csharp\nint a = 1;\n```", "page.md:3: there is no code above")]
    [InlineData("<!-- with: web -->\n```json\n{}\n```", "page.md:3: 'with' and 'fails' are for C#")]
    [InlineData("<!-- fails: CS0029 -->\n\nwords", "page.md:1: no code block follows")]
    [InlineData("<!-- fails: CS0029 -->\n```csharp\nint a = 1;\nConsole.WriteLine(a);\n```", "page.md:3: should fail with CS0029, and has nothing")]
    [InlineData("<!-- fails: CS0029 -->\n```csharp\nint a = \"1\" + b;\n```", "page.md:3: should fail with CS0029, and has CS0103")]
    [InlineData("<!-- prints -->\n```text\n1\n```", "page.md:3: no program stands before")]
    [InlineData("```csharp\nConsole.WriteLine(1);\n```\n<!-- prints -->\n```text\n2\n```", "page.md:6: the program prints\n1\n")]
    [InlineData("- in a list\n\n  ```csharp\n  int a = \"1\";\n  ```", "page.md:4: CS0029")]
    [InlineData("words\n\n    dotnet build\n", "page.md:3: code that is indented")]
    public async Task A_wrong_page_is_found(string markdown, string failure)
    {
        string actual = Assert.Single((await FailuresAsync(markdown)).Take(1));
        Assert.StartsWith(failure, actual, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_goes_on_is_compiled_with_what_it_goes_on_from()
    {
        string page = $$"""
            ```csharp
            using ActivityGen;

            Note note = new(1, "one");

            {{Note}}
            ```

            <!-- with: above -->
            ```csharp
            using ActivityGen;

            Console.WriteLine(note.GetKey());
            ```

            <!-- prints -->
            ```text
            /notes/1
            ```

            <!-- with: above -->
            <!-- fails: CS0117 -->
            ```csharp
            Console.WriteLine(Note.Nothing);
            ```

            <!-- with: above -->
            ```csharp
            int length = note.Text;
            ```
            """;

        Assert.Equal(
            "page.md:31: CS0029: Cannot implicitly convert type 'string' to 'int'",
            Assert.Single(await FailuresAsync(page)));
    }

    [Fact]
    public async Task A_file_of_the_page_is_a_file_of_the_project()
    {
        string page = """
            ```csharp
            [ActivityGen.UserActivity(AppActivityId = "/notes/{Id}", ActivationUrl = "https://contoso.com/notes/{Id}", ActivitySourceHost = "https://contoso.com")]
            [ActivityGen.VisualElements(DisplayText = "{Id}", ContentFile = "note.card.json")]
            public partial record Note(int Id);
            ```

            <!-- file: note.card.json -->
            ```json
            { "type": "AdaptiveCard", "version": "1.0", "body": [ { "type": "TextBlock", "text": "${Id}" } ] }
            ```
            """;

        Assert.Empty(await FailuresAsync(page));
        Assert.Contains("AG0308", Assert.Single(await FailuresAsync(page.Replace("file: note", "file: other", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.Contains("AG0302", Assert.Single(await FailuresAsync(page.Replace("${Id}", "${Ident}", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Graph_is_referenced_by_what_names_it_only()
    {
        Assert.Empty(await FailuresAsync("```csharp\nMicrosoft.Graph.Models.UserActivity activity = new();\nConsole.WriteLine(activity);\n```"));
        Assert.Single(await FailuresAsync("```csharp\nMicrosoft.Kiota.Abstractions.Date date = new(2026, 1, 1);\nConsole.WriteLine(date);\n```"));
    }

    private static Task<IReadOnlyList<string>> FailuresAsync(string markdown) => PageCheck.FailuresAsync(PageReader.Read("page.md", markdown));
}
