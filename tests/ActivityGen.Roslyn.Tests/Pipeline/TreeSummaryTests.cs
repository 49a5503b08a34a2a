using ActivityGen.Roslyn.Pipeline;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Tests.Pipeline;

public sealed class TreeSummaryTests : PipelineTestBase
{
    [Theory]
    [InlineData("class C { void M() { } }", "class C { void M() { int x = 1; } }")]
    [InlineData("class C { int M() => 1; }", "class C { int M() => 2 + 3; }")]
    [InlineData("class C { int P => 1; }", "class C { int P => 2; }")]
    [InlineData("class C { int P { get => 1; set { } } }", "class C { int P { get => 2; set { value++; } } }")]
    [InlineData("class C { int this[int i] => 1; }", "class C { int this[int i] => i; }")]
    [InlineData("class C { int this[int i] { get { return 1; } } }", "class C { int this[int i] { get { return 2; } } }")]
    [InlineData("class C { C() { } ~C() { } }", "class C { C() { M(); } ~C() { M(); } }")]
    [InlineData("class C { public static C operator +(C a, C b) => a; }", "class C { public static C operator +(C a, C b) => b; }")]
    [InlineData("class C { public static implicit operator int(C a) { return 1; } }", "class C { public static implicit operator int(C a) { return 2; } }")]
    [InlineData("class C { event System.Action E { add { } remove { } } }", "class C { event System.Action E { add { M(); } remove { M(); } } }")]
    [InlineData("class C { void M() { } }", "class C { void M() { void L() { } L(); } }")]
    [InlineData("class C { void M() { } }", "class C { void M() { this. } }")]
    [InlineData("class C { int X; }", "class C\n{\n    int X;\n}\n")]
    [InlineData("class C { int X; }", "class C { /* c */ int X; // d\n }")]
    [InlineData("class C { int X; }", "class C { /// <summary>S</summary>\n int X; }")]
    [InlineData("var x = 1;", "var x = 2; System.Console.Write(x);")]
    [InlineData("class C { void M() { \n#if A\n#endif\n } }", "class C { void M() { \n#if A\n var x = 1; \n#endif\n } }")]
    [InlineData("class C {\n#if A\n#endif\n }", "class C {\n#if A\n int x = 1; \n#endif\n }")]
    public void What_no_declaration_depends_on_does_not_count(string before, string after)
        => Assert.Equal(TreeHash(before), TreeHash(after));

    [Theory]
    [InlineData("class C { }", "class D { }")]
    [InlineData("class C { }", "struct C { }")]
    [InlineData("class C { }", "partial class C { }")]
    [InlineData("class C { }", "record C { }")]
    [InlineData("class C { }", "record C;")]
    [InlineData("class C { }", "namespace N; class C { }")]
    [InlineData("namespace N { class C { } }", "namespace M { class C { } }")]
    [InlineData("using A; class C { }", "using B; class C { }")]
    [InlineData("using A = X.Y; class C { }", "using A = X.Z; class C { }")]
    [InlineData("using A = X.Y; class C { }", "global using A = X.Y; class C { }")]
    [InlineData("class C { int X = 1; }", "class C { int X = 2; }")]
    [InlineData("class C { const int X = 1; }", "class C { const int X = 1 + 0; }")]
    [InlineData("class C { int P { get; } = 1; }", "class C { int P { get; } = 2; }")]
    [InlineData("class C { System.Func<int> F = () => 1; }", "class C { System.Func<int> F = () => 2; }")]
    [InlineData("class C { System.Func<int> F = () => { return 1; }; }", "class C { System.Func<int> F = () => { return 2; }; }")]
    [InlineData("class C { System.Func<int> P { get; } = () => { return 1; }; }", "class C { System.Func<int> P { get; } = () => { return 2; }; }")]
    [InlineData("class C { string X = \"a\"; }", "class C { string X = \"b\"; }")]
    [InlineData("class C { string X = \"a\"; }", "class C { string X = @\"a\"; }")]
    [InlineData("class C { string X = \"a\"; }", "class C { string X = \"a\"u8; }")]
    [InlineData("class C { string X = \"a b\"; }", "class C { string X = \"a  b\"; }")]
    [InlineData("class C { string X = $\"a{1}\"; }", "class C { string X = $\"b{1}\"; }")]
    [InlineData("[A(\"x\")] class C { }", "[A(\"y\")] class C { }")]
    [InlineData("[A] class C { }", "[B] class C { }")]
    [InlineData("[A] [B] class C { }", "[A, B] class C { }")]
    [InlineData("[A] class C { }", "class C { }")]
    [InlineData("[assembly: A(1)]", "[assembly: A(2)]")]
    [InlineData("class C { void M(int x = 1) { } }", "class C { void M(int x = 2) { } }")]
    [InlineData("class C { void M(int x) { } }", "class C { void M(long x) { } }")]
    [InlineData("class C { void M<T>() where T : class { } }", "class C { void M<T>() where T : struct { } }")]
    [InlineData("class C(int x) { }", "class C(int y) { }")]
    [InlineData("class C : A { }", "class C : B { }")]
    [InlineData("class C : A(1) { }", "class C : A(2) { }")]
    [InlineData("class C { C() : this(1) { } }", "class C { C() : this(2) { } }")]
    [InlineData("enum E { A }", "enum E { A, B }")]
    [InlineData("enum E { A }", "enum E { A = 1 }")]
    [InlineData("enum E : int { A }", "enum E : byte { A }")]
    [InlineData("class C { int P { get; set; } }", "class C { int P { get; init; } }")]
    [InlineData("class C { int P { get; } }", "class C { int P { get => 1; } }")]
    [InlineData("class C { int P { get => 1; } }", "class C { int P { get { return 1; } } }")]
    [InlineData("class C { int P => 1; }", "class C { int P = 1; }")]
    [InlineData("partial class C { partial void M(); }", "partial class C { partial void M() { } }")]
    [InlineData("class C { string? P { get; } }", "class C { string P { get; } }")]
    [InlineData("class C { int A; int B; }", "class C { int B; int A; }")]
    [InlineData("class C { }", "var x = 1; class C { }")]
    [InlineData("class C { int X; }", "class C { int X }")]
    [InlineData("class C { int @X; }", "class C { int X; }")]
    [InlineData("class C { }", "class C { ")]
    [InlineData("class C { class D { } }", "class C { } class D { }")]
    [InlineData("class C { int X = checked(1); }", "class C { int X = unchecked(1); }")]
    [InlineData("delegate void D(int x);", "delegate void D(int y);")]
    [InlineData("extern alias a; class C { }", "extern alias b; class C { }")]
    public void What_a_declaration_can_depend_on_counts(string before, string after)
        => Assert.NotEqual(TreeHash(before), TreeHash(after));

    [Theory]
    [InlineData("#nullable enable\nclass C { string P { get; } }", "#nullable disable\nclass C { string P { get; } }")]
    [InlineData("class C { void M() { \n#nullable disable\n } string P { get; } }", "class C { void M() { } string P { get; } }")]
    [InlineData("class C { void M() { \n#nullable disable\n } string P { get; } }", "class C { void M() { } string P { get; } \n#nullable disable\n}")]
    [InlineData("class C { void M() { \n#nullable disable\n } string P { get; } }", "class C { void M() { \n#nullable restore\n } string P { get; } }")]
    [InlineData("class C { int M() => \n#nullable disable\n 1; string P { get; } }", "class C { int M() => 1; string P { get; } }")]
    [InlineData("class C { int A { get { \n#nullable disable\n return 1; } } string P; }", "class C { int A { get { return 1; } } string P; }")]
    [InlineData("class C {\n#if A\n int X;\n#endif\n}", "#define A\nclass C {\n#if A\n int X;\n#endif\n}")]
    [InlineData("class C { void M() {\n#if A\n#nullable disable\n#endif\n } string P; }", "class C { void M() {\n#if !A\n#nullable disable\n#endif\n } string P; }")]
    [InlineData("class C { int X; }", "class C { int X; }\n#pragma warning disable CS0169\n")]
    [InlineData("class C { string A;\n#nullable disable\n string B; }", "class C { \n#nullable disable\n string A; string B; }")]
    [InlineData("var x = 1;\n#nullable disable\nvar y = 2; class C { string P; }", "var x = 1; var y = 2; class C { string P; }")]
    [InlineData("class C { ) \n#nullable disable\n ) string P; }", "class C { ) ) string P; }")]
    public void Directives_count_wherever_they_stand(string before, string after)
        => Assert.NotEqual(TreeHash(before), TreeHash(after));

    [Theory]
    [InlineData("// <auto-generated/>\nclass C { }", "class C { }")]
    [InlineData("/* <autogenerated> */\nclass C { }", "class C { }")]
    [InlineData("#pragma warning disable\n// <auto-generated/>\nclass C { }", "#pragma warning disable\nclass C { }")]
    [InlineData("// <auto-generated/>\nvar x = 1;", "var x = 1;")]
    public void A_header_comment_counts(string before, string after)
        => Assert.NotEqual(TreeHash(before), TreeHash(after));

    [Fact]
    public void A_symbol_that_switches_a_directive_on_in_a_body_counts()
    {
        const string Source = "class C { void M() {\n#if A\n#nullable disable\n#endif\n } string P; }";
        CSharpParseOptions options = new ProjectState().ParseOptions;
        Assert.NotEqual(TreeHash(Source, options: options), TreeHash(Source, options: options.WithPreprocessorSymbols("A")));
    }

    [Fact]
    public void Path_language_version_and_features_count()
    {
        const string Source = "class C { }";
        CSharpParseOptions options = new ProjectState().ParseOptions;
        Hash128[] hashes =
        [
            TreeHash(Source, options: options),
            TreeHash(Source, "/0/Other.cs", options),
            TreeHash(Source, options: options.WithLanguageVersion(LanguageVersion.CSharp12)),
            TreeHash(Source, options: options.WithFeatures([new("f", "1")])),
            TreeHash(Source, options: options.WithFeatures([new("f", "2")])),
        ];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void An_incrementally_parsed_tree_hashes_as_a_fresh_one()
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("class C { void M() { } int X = 1; }");
        _ = TreeSummary.Of(tree, CancellationToken.None);
        SyntaxTree edited = tree.WithChangedText(tree.GetText().WithChanges(new TextChange(new TextSpan(20, 0), "var x = 1;")));
        SyntaxTree fresh = CSharpSyntaxTree.ParseText(edited.ToString());
        Assert.Equal(TreeSummary.Of(fresh, CancellationToken.None).Hash, TreeSummary.Of(edited, CancellationToken.None).Hash);
    }

    [Fact]
    public void A_tree_is_summarized_once()
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("class C { }");
        Assert.Same(TreeSummary.Of(tree, CancellationToken.None), TreeSummary.Of(tree, CancellationToken.None));
    }

    [Fact]
    public void Deep_initializers_do_not_overflow_the_stack()
    {
        string sum = string.Join(" + ", Enumerable.Repeat("\"x\"", 20_000));
        Assert.NotEqual(TreeHash($"class C {{ string X = {sum}; }}"), TreeHash($"class C {{ string X = {sum} + \"y\"; }}"));
    }

    [Fact]
    public void Cancellation_leaves_nothing_behind()
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("class C { }");
        Assert.Throws<OperationCanceledException>(() => TreeSummary.Of(tree, new CancellationToken(canceled: true)));
        Assert.Equal(TreeHash("class C { }", string.Empty, (CSharpParseOptions)tree.Options), TreeSummary.Of(tree, CancellationToken.None).Hash);
    }
}
