using System.Reflection;
using System.Text.RegularExpressions;
using ActivityGen.Roslyn.Rules;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Docs;

/// <summary>The programs in the docs: each compiles without a word from compiler and analyzer, and prints what the page says.</summary>
public partial class ProgramPageTests
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        """;

    [Theory]
    [InlineData("docs/reading-back.md")]
    [InlineData("docs/links.md")]
    public async Task A_program_prints_what_its_page_says(string path)
    {
        string page = await File.ReadAllTextAsync(Repository.PathOf(path));
        Match program = Program().Match(page.ReplaceLineEndings("\n"));
        Assert.True(program.Success, $"{path} has no program with its output behind it.");

        Assert.Equal(program.Groups["output"].Value, await RunAsync(program.Groups["code"].Value));
    }

    private static async Task<string> RunAsync(string code)
    {
        ProjectState state = new()
        {
            AssemblyName = "Reader" + Guid.NewGuid().ToString("N"),
            OutputKind = OutputKind.ConsoleApplication,
            GlobalOptions = { ["build_property.RootNamespace"] = "Reader" },
        };
        state.Add("/0/Program.cs", code).Add("/0/Usings.cs", ImplicitUsings);
        GeneratorRun run = GeneratorRun.Create(state.CreateCompilation(), [new ActivityGenerator().AsSourceGenerator()], state.Options, state.AdditionalTexts);

        // An example needs no documentation comments (CS1591).
        Assert.Empty((await AnalyzerRun.DiagnosticsAsync(run.Output, [new ActivityTypeAnalyzer()], new AnalyzerOptions([], state.Options), CompilerDiagnostics.Warnings))
            .Where(diagnostic => diagnostic.Id != "CS1591"));

        using MemoryStream image = new();
        Assert.True(run.Output.Emit(image).Success);
        MethodInfo main = Assembly.Load(image.ToArray()).EntryPoint!;
        TextWriter console = Console.Out;
        using StringWriter output = new() { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```\n.*?```text\n(?<output>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Program();
}
