using Microsoft.CodeAnalysis;
using VerifyCS = ActivityGen.Roslyn.Tests.Harness.CSharpSourceGeneratorVerifier<ActivityGen.Roslyn.Tests.Harness.CompanionGenerator>;

namespace ActivityGen.Roslyn.Tests.Harness;

public sealed class GeneratorVerifierTests
{
    private const string Companion = "internal static class ACompanion\n{\n}\n";
    private const string Root = "namespace TestProject\n{\n    internal static class Root;\n}\n";

    [Fact]
    public async Task Output_that_is_as_expected_passes()
        => await VerifyCS.VerifyGeneratorAsync("class A { }", ("A.g.cs", Companion), ("Root.g.cs", Root));

    [Fact]
    public async Task Other_output_fails_with_a_difference()
    {
        VerificationException failure = await Assert.ThrowsAsync<VerificationException>(
            () => VerifyCS.VerifyGeneratorAsync("class A { }", ("A.g.cs", Companion.Replace("ACompanion", "B", StringComparison.Ordinal)), ("Root.g.cs", Root)));
        Assert.Contains("+ internal static class ACompanion", failure.Message, StringComparison.Ordinal);
        Assert.Contains("- internal static class B", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_that_does_not_compile_fails()
        => await Assert.ThrowsAsync<VerificationException>(() => VerifyCS.VerifyGeneratorAsync("class A { } class ACompanion { }"));

    [Fact]
    public void A_generator_that_throws_fails()
        => Assert.Throws<VerificationException>(() => VerifyCS.Run("class Crash { }"));

    [Fact]
    public void Steps_are_tracked_over_edits_in_both_directions()
    {
        GeneratorRun run = VerifyCS.Run("class A { void M() { } }");
        Assert.Equal<IncrementalStepRunReason>([IncrementalStepRunReason.New], run.Reasons("Names"));

        GeneratorRun same = run.With(Edited(run, "class A { void M() { M(); } }"));
        Assert.All(same.OutputReasons(), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));

        GeneratorRun changed = same.With(Edited(same, "class B { void M() { M(); } }"));
        Assert.Equal<IncrementalStepRunReason>([IncrementalStepRunReason.Modified], changed.Reasons("Names"));
        Assert.Contains("B.g.cs", changed.Sources.Keys);

        static Compilation Edited(GeneratorRun run, string text)
        {
            SyntaxTree tree = run.Input.SyntaxTrees.Single();
            return run.Input.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(text)));
        }
    }

    [Fact]
    public void A_snapshot_is_compared_written_and_approved()
    {
        string directory = Directory.CreateTempSubdirectory("snapshot").FullName;
        try
        {
            string test = Path.Combine(directory, "SomeTests.cs");
            Assert.Throws<VerificationException>(() => Snapshot.Match("one\n", "Some", update: false, test));
            Assert.True(File.Exists(Path.Combine(directory, "Some.received.cs")));
            Snapshot.Match("one\n", "Some", update: true, test);
            Assert.Equal(["Some.verified.cs"], Directory.GetFiles(directory).Select(Path.GetFileName));
            Snapshot.Match("one\n", "Some", update: false, test);
            VerificationException failure = Assert.Throws<VerificationException>(() => Snapshot.Match("two\n", "Some", update: false, test));
            Assert.Contains("- one", failure.Message, StringComparison.Ordinal);
            Assert.Contains("+ two", failure.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }
}
