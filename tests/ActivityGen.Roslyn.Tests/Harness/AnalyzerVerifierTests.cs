using Microsoft.CodeAnalysis;
using VerifyCS = ActivityGen.Roslyn.Tests.Harness.CSharpAnalyzerVerifier<ActivityGen.Roslyn.Tests.Harness.LowerCaseAnalyzer>;

namespace ActivityGen.Roslyn.Tests.Harness;

public sealed class AnalyzerVerifierTests
{
    [Fact]
    public async Task Markup_and_results_that_hold_pass()
    {
        await VerifyCS.VerifyAnalyzerAsync("class [|a|] { } class B { }");
        await VerifyCS.VerifyAnalyzerAsync("class {|TEST01:a|] { } class B { }".Replace("|]", "|}", StringComparison.Ordinal));
        await VerifyCS.VerifyAnalyzerAsync("class {|#0:a|} { }", VerifyCS.Diagnostic("TEST01").WithLocation(0).WithArguments("a"));
        await VerifyCS.VerifyAnalyzerAsync("class a { }", VerifyCS.Diagnostic("TEST01").WithSpan("/0/Test0.cs", 1, 7, 1, 8).WithMessage("'a' is in lower case"));
        await VerifyCS.VerifyAnalyzerAsync("class B : {|CS0246:Missing|} { }");
    }

    [Theory]
    [InlineData("class a { }", "unexpected: warning TEST01 at /0/Test0.cs(1,7)-(1,8)")]
    [InlineData("class [|B|] { }", "missing:    any TEST01 at /0/Test0.cs(1,7)-(1,8)")]
    [InlineData("[|class|] a { }", "missing:")]
    [InlineData("class B : Missing { }", "unexpected: error CS0246")]
    [InlineData("class crash { }", "An analyzer threw.")]
    public async Task What_does_not_hold_fails(string source, string message)
    {
        VerificationException failure = await Assert.ThrowsAsync<VerificationException>(() => VerifyCS.VerifyAnalyzerAsync(source));
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_arguments_severity_or_key_fail()
    {
        DiagnosticResult right = VerifyCS.Diagnostic("TEST01").WithLocation(0);
        await Fails(right.WithArguments("b"));
        await Fails(right.WithSeverity(DiagnosticSeverity.Error));
        await Fails(right.WithMessage("other"));
        await Fails(right.WithLocation(1));

        static Task Fails(DiagnosticResult expected)
            => Assert.ThrowsAsync<VerificationException>(() => VerifyCS.VerifyAnalyzerAsync("class {|#0:a|} { }", expected));
    }

    [Fact]
    public async Task Generators_run_first_and_compiler_errors_can_be_let_through()
    {
        await VerifyCS.VerifyAnalyzerAsync("class B { System.Type T = typeof(BCompanion); }", new CompanionGenerator());
        CSharpAnalyzerTest<LowerCaseAnalyzer> test = new() { TestCode = "class B : Missing { }", CompilerDiagnostics = CompilerDiagnostics.None };
        await test.RunAsync();
    }
}
