using VerifyCS = ActivityGen.Roslyn.Tests.Harness.CSharpCodeFixVerifier<ActivityGen.Roslyn.Tests.Harness.LowerCaseAnalyzer, ActivityGen.Roslyn.Tests.Harness.LowerCaseCodeFix>;

namespace ActivityGen.Roslyn.Tests.Harness;

public sealed class CodeFixVerifierTests
{
    [Fact]
    public async Task A_right_fix_passes()
    {
        await VerifyCS.VerifyCodeFixAsync("class [|a|] { }", "class A { }");
        await VerifyCS.VerifyCodeFixAsync("class [|a|] { } class [|b|] { class [|c|] { } }", "class A { } class B { class C { } }");
    }

    [Fact]
    public async Task Several_files_are_fixed_to_the_same_end_in_every_scope()
    {
        CSharpCodeFixTest<LowerCaseAnalyzer, LowerCaseCodeFix> test = new();
        test.TestState.Add("class [|a|] { }").Add("class [|b|] { } class [|c|] { }");
        test.FixedState.Add("class A { }").Add("class B { } class C { }");
        await test.RunAsync();
    }

    [Fact]
    public async Task Generated_code_is_there_before_and_after()
        => await VerifyCS.VerifyCodeFixAsync(
            "class [|a|] { } class X { System.Type T = typeof(XCompanion), R = typeof(TestProject.Root); }",
            "class A { } class X { System.Type T = typeof(XCompanion), R = typeof(TestProject.Root); }",
            new CompanionGenerator());

    [Theory]
    [InlineData("class [|a|] { }", "class B { }", "+ class A { }")]
    [InlineData("class [|a|] { }", "class a { }", "+ class A { }")]
    [InlineData("class [|a|] { } class A { }", "class A { } class A { }", "CS0101")]
    public async Task A_wrong_fix_fails(string source, string fixedSource, string message)
    {
        VerificationException failure = await Assert.ThrowsAsync<VerificationException>(() => VerifyCS.VerifyCodeFixAsync(source, fixedSource));
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }
}
