using System.Collections.Immutable;
using ActivityGen.Roslyn.Rules;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>What an abstract type or the assembly lends is judged in the file that has it, as an IDE asks: one document at a time.</summary>
public class LentValueTests
{
    private const string Taker = "using ActivityGen;\n[UserActivity(AppActivityId = \"/a/{Id}\", ActivationUrl = \"https://contoso.com/{Id}\")] [VisualElements(DisplayText = \"{Id}\")] public partial record Article(string Id)";

    [Theory]
    [InlineData("[assembly: UserActivityDefaults(ActivitySourceHost = \"http://contoso.com\")]", ";", "AG0202")]
    [InlineData("[assembly: UserActivityDefaults(ActivitySourceHost = \"https://contoso.com\", IconUrl = \"app://{Id}\")]", ";", "AG0208")]
    [InlineData("[assembly: UserActivityDefaults(ActivitySourceHost = \"https://contoso.com\", AppDisplayName = \"{Nope\")]", ";", "AG0301")]
    [InlineData("[UserActivity(FallbackUrl = \"/x\", ActivitySourceHost = \"https://contoso.com\")] public abstract record Base;", " : Base;", "AG0201")]
    public async Task The_lender_s_own_document_has_the_diagnostic_once(string lender, string rest, string id)
    {
        Compilation compilation = new ProjectState().Add("using ActivityGen;\n" + lender).Add(Taker + rest).CreateCompilation();
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers([new ActivityTypeAnalyzer()]);
        SyntaxTree document = compilation.SyntaxTrees.First();

        ImmutableArray<Diagnostic> inDocument = await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(document), filterSpan: null, CancellationToken.None);
        Assert.Equal(id, Assert.Single(inDocument).Id);
        Assert.Same(document, inDocument[0].Location.SourceTree);

        ImmutableArray<Diagnostic> inBuild = await compilation.WithAnalyzers([new ActivityTypeAnalyzer()]).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        Assert.Single(inBuild, diagnostic => diagnostic.Id == id);
    }

    [Theory]
    [InlineData("[UserActivity(AppActivityId = \"a/{|AG0301:{N|}\")] public abstract class Base;")]
    [InlineData("[Visual] [UserActivity(ContentInfo = \"{ \\\"a\\\": {|AG0306:]|}\")] public abstract class Base;")]
    [InlineData("[VisualElements(DisplayText = \"x\", BackgroundColor = {|AG0203:\"blue\"|})] [UserActivity] public abstract class Base;")]
    public Task A_lender_that_nobody_takes_from_is_judged_too(string source) => RuleVerifier.VerifyAsync(source);

    [Theory]
    [InlineData("[VisualElements(DisplayText = \"x\", ContentFile = {|AG0308:\"none.json\"|})] [UserActivity] public abstract class Base;")]
    [InlineData("[UserActivity(ContentInfoFile = {|AG0308:\"none.json\"|})] public abstract class Base;")]
    public Task A_lent_file_is_looked_for(string source) => RuleVerifier.VerifyAsync(source);

    [Fact]
    public Task Names_and_missing_values_are_the_takers_business() =>
        RuleVerifier.VerifyAsync("[UserActivity(AppActivityId = \"/x/{Whatever}\")] [VisualElements(Description = \"{More.Of.It:G}\")] public abstract class Base;");

    [Fact]
    public Task A_member_that_has_the_name_but_not_the_type_is_mentioned() => RuleVerifier.VerifyMessageAsync(
        "[UserActivity(AppActivityId = \"/a\", ActivitySourceHost = \"https://contoso.com\")] [VisualElements(DisplayText = \"x\")] public partial class A { public int ActivationUrl => 1; }",
        "AG0101",
        "'A' (which does not count 'ActivationUrl', since it is of type 'int' and the property takes 'string' or 'System.Uri') has no activationUrl, the URL that opens the activity; write [UserActivity(ActivationUrl = \"…\")], or bind a member with [MapTo(ActivityProperty.ActivationUrl)]");

    [Theory]
    [InlineData("public partial class A(string id) { public string Title = id; }", "id", ", since it is a constructor's parameter (make a property of it)")]
    [InlineData("public partial class A { public string Title = \"\"; public string Get() => Title; }", "Get", ", since it is not a property or a field but a method")]
    public Task What_is_no_member_is_named_for_what_it_is(string type, string name, string reason) => RuleVerifier.VerifyMessageAsync(
        "[UserActivity(AppActivityId = \"/a/{" + name + "}\", ActivationUrl = \"https://contoso.com\", ActivitySourceHost = \"https://contoso.com\")] [Visual] " + type,
        "AG0302",
        "'" + name + "' is not a readable member of 'A'" + reason + "; a template names instance or static properties and fields that are declared in source (source generators cannot see each other's members: declare such a one yourself, as a partial property for example)");
}
