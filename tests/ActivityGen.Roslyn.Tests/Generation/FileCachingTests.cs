using System.Text.RegularExpressions;
using ActivityGen.Roslyn.Rules;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>What is made again after an edit of an AdditionalFile, and what is not; the analyzer sees the same files.</summary>
public sealed class FileCachingTests
{
    private readonly EditState _start = RichProject.Start();
    private readonly ActivityGenerator _generator = new();

    [Theory]
    [InlineData(RichProject.CardFilePath, "\"1.5\"", "\"1.6\"")]
    [InlineData(RichProject.CardFilePath, "${Name}", "${Score}")]
    [InlineData(RichProject.CardFilePath, "${Name}", "${Nope}")]
    [InlineData(RichProject.CardFilePath, "\"body\"", "body")]
    [InlineData(RichProject.InfoFilePath, "Article", "Book")]
    public void Only_the_type_that_names_a_file_depends_on_it(string path, string old, string replacement)
    {
        GeneratorRun first = Generating.Run(_start, _generator);
        EditState edited = Edited(path, text => text.Replace(old, replacement, StringComparison.Ordinal));
        GeneratorRun next = first.With(edited);
        string[] changed = next.Sources["Reader.Filed.g.cs"].Contains("ForRule", StringComparison.Ordinal) ? ["ActivityLinks Modified", "Reader.Filed Modified"] : ["Reader.Filed Modified"];
        Assert.Equal(changed, Generating.Changed(next));
        Assert.NotEqual(first.Sources["Reader.Filed.g.cs"], next.Sources["Reader.Filed.g.cs"]);
        TextDiff.AssertEqual(Generating.Text(Generating.Run(edited)), Generating.Text(next), "Incremental and cold differ.");
        Assert.Equal(changed, Generating.Changed(next.With(_start)));
    }

    [Theory]
    [InlineData(RichProject.OtherFilePath, "x")]
    [InlineData(RichProject.CardFilePath, "\n")]
    public void A_file_that_nobody_names_and_white_space_change_no_output(string path, string addition)
    {
        GeneratorRun first = Generating.Run(_start, _generator);
        GeneratorRun next = first.With(Edited(path, text => text + addition));
        Assert.Empty(Generating.Changed(next));
        Assert.Equal(Generating.Text(first), Generating.Text(next));
    }

    [Fact]
    public void The_same_text_in_a_new_file_object_is_remembered()
    {
        GeneratorRun first = Generating.Run(_start, _generator);
        GeneratorRun next = first.With(Edited(RichProject.CardFilePath, text => text));
        Assert.Same(Generating.Specs(first)[0], Generating.Specs(next)[0]);
        Assert.Empty(Generating.Changed(next));
    }

    [Fact]
    public void A_file_can_go_and_come_back_under_another_name()
    {
        GeneratorRun first = Generating.Run(_start, _generator);
        AdditionalText card = _start.Files.Single(file => file.Path == RichProject.CardFilePath);
        GeneratorRun gone = first.With(_start.With(_start.Files.Remove(card)));
        Assert.Contains("AG0308", gone.Sources["Reader.Filed.g.cs"], StringComparison.Ordinal);

        // No link leads to a type that is at fault.
        Assert.Equal(["ActivityLinks Modified", "Reader.Filed Modified"], Generating.Changed(gone));
        GeneratorRun back = gone.With(_start.With(_start.Files.Replace(card, new InMemoryAdditionalText("/0\\Cards/./filed.card.json", card.GetText()!.ToString()))));
        Assert.Equal(Generating.Text(first), Generating.Text(back));
    }

    /// <summary>The driver puts what is new last, wherever it stands in the project.</summary>
    [Fact]
    public void Of_two_files_in_one_place_the_same_is_taken_in_any_order()
    {
        AdditionalText other = new InMemoryAdditionalText("/0/./filed.info.json", "{ \"@context\": \"o\", \"@type\": \"o\" }");
        AdditionalText same = new InMemoryAdditionalText(RichProject.InfoFilePath, "{ \"@context\": \"s\", \"@type\": \"s\" }");
        EditState first = _start.With(_start.Files.Insert(0, other).Insert(0, same));
        EditState last = _start.With(_start.Files.Add(same).Add(other));
        string expected = Generating.Text(Generating.Run(first));
        Assert.Equal(expected, Generating.Text(Generating.Run(last)));
        Assert.Equal(expected, Generating.Text(Generating.Run(_start, _generator).With(first)));
    }

    [Fact]
    public void The_project_s_directory_counts()
    {
        EditState start = _start.With(_start.Files.Add(new InMemoryAdditionalText("/p/filed.info.json", "{ \"@context\": \"p\", \"@type\": \"p\" }")));
        GeneratorRun first = Generating.Run(start, _generator);
        GeneratorRun next = first.With(start.With(start.GlobalOptions.SetItem("build_property.ProjectDir", "/p/")));
        Assert.Equal(["Reader.Filed Modified"], Generating.Changed(next));
    }

    /// <summary>The generator's faults are the analyzer's errors, after every edit.</summary>
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public async Task The_analyzer_sees_the_same_files(int seed)
    {
        Random random = new(seed);
        EditState state = _start;
        Edit[] edits = [.. ActivityEdits.All.Where(edit => edit.Name.Contains("additional file", StringComparison.Ordinal) || edit.Name == "directory of the project")];
        Assert.Equal(5, edits.Length);
        int faulty = 0;
        for (int i = 0; i < 8; i++)
        {
            state = edits[random.Next(edits.Length)].Apply(state, random) ?? state;
            GeneratorRun run = Generating.Run(state, _generator);
            AnalyzerOptions options = new(state.Files, state.Options);
            Diagnostic[] errors =
            [
                .. (await AnalyzerRun.DiagnosticsAsync(run.Output, [new ActivityTypeAnalyzer()], options, CompilerDiagnostics.None))
                    .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
            ];
            MatchCollection thrown = Regex.Matches(run.Sources["Reader.Filed.g.cs"], "\"(AG0\\d\\d\\d)\"");
            Assert.Equal(errors.Any(error => error.Location.Kind == LocationKind.ExternalFile || error.Location.SourceTree?.FilePath == RichProject.CardPath), thrown.Count > 0);
            Assert.Empty(thrown.Select(match => match.Groups[1].Value).Except(errors.Select(error => error.Id)));
            faulty += thrown.Count > 0 ? 1 : 0;
        }

        Assert.InRange(faulty, 1, 8);
    }

    private EditState Edited(string path, Func<string, string> change)
    {
        AdditionalText file = _start.Files.Single(file => file.Path == path);
        return _start.With(_start.Files.Replace(file, new InMemoryAdditionalText(path, change(file.GetText()!.ToString()))));
    }
}
