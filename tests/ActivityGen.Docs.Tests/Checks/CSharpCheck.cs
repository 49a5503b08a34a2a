using System.Collections.Immutable;
using ActivityGen.Docs.Tests.Code;
using ActivityGen.Docs.Tests.Pages;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Docs.Tests.Checks;

/// <summary>C#: compiles without a warning, breaks no rule but those it is there to show, and prints what the page says.</summary>
internal sealed class CSharpCheck(Page page)
{
    private readonly List<string> _failures = [];

    /// <summary>Checks all C# of a page.</summary>
    internal static async Task<IReadOnlyList<string>> FailuresAsync(Page page)
    {
        CSharpCheck check = new(page);
        for (int index = 0; index < page.Blocks.Count; index++)
        {
            if (IsCode(page.Blocks[index]) && !check.IsGoneOnFrom(index))
            {
                await check.CheckAsync(index);
            }
            else if (page.Blocks[index].Prints && !page.Blocks.Take(index).Any(IsCode))
            {
                check._failures.Add($"{page.Blocks[index].At()}: no program stands before what it prints.");
            }
        }

        return check._failures;
    }

    private static bool IsCode(PageBlock block) => block.Language == "csharp";

    /// <summary>Gets what a block's program prints, as the page says; null where it does not say.</summary>
    private PageBlock? OutputOf(int index) => page.Blocks.Skip(index + 1).TakeWhile(block => !IsCode(block)).FirstOrDefault(block => block.Prints);

    /// <summary>Whether a later block has this one in it, and is compiled instead. What is wrong on purpose is compiled by itself, and nothing goes on from it; what prints something is run.</summary>
    private bool IsGoneOnFrom(int index) =>
        page.Blocks[index].Fails.Count == 0
        && OutputOf(index) is null
        && page.Blocks.Skip(index + 1).FirstOrDefault(block => IsCode(block) && block.Fails.Count == 0) is { GoesOn: true };

    private async Task CheckAsync(int index)
    {
        CodeProject project = new();
        Add(project, index);
        foreach (PageBlock file in page.Blocks.Where(block => block.File is not null))
        {
            project.Files[file.File!] = file.Text;
        }

        (Compilation output, ImmutableArray<Diagnostic> diagnostics) = await CodeCompiler.CompileAsync(project);
        PageBlock block = page.Blocks[index];
        if (block.Fails.Count > 0)
        {
            string[] actual = [.. diagnostics.Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal)];
            if (!actual.SequenceEqual(block.Fails.Order(StringComparer.Ordinal)))
            {
                _failures.Add($"{block.At()}: should fail with {string.Join(", ", block.Fails)}, and has {(actual.Length == 0 ? "nothing" : string.Join(", ", actual))}.");
            }
        }
        else
        {
            _failures.AddRange(diagnostics.Select(Describe));
        }

        if (OutputOf(index) is { } expected && diagnostics.IsEmpty)
        {
            string actual = CodeRunner.Run(output);
            if (Joined(actual) != Joined(expected.Text))
            {
                _failures.Add($"{expected.At()}: the program prints\n{actual}");
            }
        }
    }

    /// <summary>A page may break a long line: what begins with a space goes on from the line before.</summary>
    private static string Joined(string output) => output.Replace("\n ", "", StringComparison.Ordinal);

    /// <summary>Adds a block to a project, behind what it goes on from.</summary>
    private void Add(CodeProject project, int index)
    {
        PageBlock block = page.Blocks[index];
        foreach (string name in block.With)
        {
            if (name != PageBlock.Above)
            {
                AddPrelude(project, block, name);
            }
            else if (Before(index) is { } before)
            {
                Add(project, before);
            }
            else
            {
                _failures.Add($"{block.At()}: there is no code above.");
            }
        }

        project.Pieces.Add(new CodePiece(block.Page, block.Line, block.Text));
    }

    private int? Before(int index)
    {
        do
        {
            index--;
        }
        while (index >= 0 && !(IsCode(page.Blocks[index]) && page.Blocks[index].Fails.Count == 0));

        return index < 0 ? null : index;
    }

    private void AddPrelude(CodeProject project, PageBlock block, string name)
    {
        string path = $"tests/ActivityGen.Docs.Tests/Preludes/{name}.cs";
        if (!File.Exists(Repository.PathOf(path)))
        {
            _failures.Add($"{block.At()}: there is no prelude {path}.");
            return;
        }

        project.Pieces.Add(new CodePiece(path, 1, File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n")));
    }

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetMappedLineSpan();
        return $"{place.Path}:{place.StartLinePosition.Line + 1}: {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
