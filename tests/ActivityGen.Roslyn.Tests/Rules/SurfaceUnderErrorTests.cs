extern alias runtime;

using System.Buffers;
using System.Reflection;
using ActivityGen.Roslyn.Tests.Harness;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>One mistake is one diagnostic: the surface stays, so that code that uses it compiles, and throws the rule where somebody ships past it.</summary>
public class SurfaceUnderErrorTests
{
    private const string Use = """
        using System;
        public static class Use
        {
            public static object Id(Article article) => ((IUserActivity)article).AppActivityId;
            public static object ToUserActivity(Article article) => article.ToUserActivity();
            public static object? WriteJson(Article article) { article.WriteJson(new System.Buffers.ArrayBufferWriter<byte>()); return null; }
            public static object ToJsonUtf8Bytes(Article article) => article.ToJsonUtf8Bytes();
            public static object GetKey(Article article) { Article.ActivityKey key = article.GetKey(); return key.ToUrlSegment() + key; }
            public static object Interface(Article article) => ((IUserActivity)article).ToUserActivity();
            public static object Fresh() => default(Article.ActivityKey).ToUrlSegment();
            public static object ParseKey() => Article.ActivityKey.Parse("x");
            public static object TryParseKey() => Article.ActivityKey.TryParse("x", out Article.ActivityKey key) ? key : 1;
            public static object TryParseSpan() => Article.ActivityKey.TryParse("x".AsSpan(), null, out _);
            public static object FormatKey() => default(Article.ActivityKey).TryFormat(new char[9], out _);
            public static object FormatKeyUtf8() => default(Article.ActivityKey).TryFormat(new byte[9], out _);
            public static object ParsedGenerically() => Parsed<Article.ActivityKey>();
            public static object Url() => default(Article.ActivityLink).ToUrl() + default(Article.ActivityLink);
            public static object TryMatch() => Article.ActivityLink.TryMatch("x", out Article.ActivityLink link) ? link : 1;
            public static object ParseLink() => Article.ActivityLink.TryMatch("x", out _);
            public static object ParsedLink() => Parsed<Article.ActivityLink>();
            public static object From() => Article.FromUserActivity(null!);
            public static object TryFrom() => Article.TryFromUserActivity(null!, out Article? article) ? article : 1;
            public static object ReadJson() => Article.ReadJson(default);
            public static object TryReadJson() => Article.TryReadJson(default, out Article? article) ? article : 1;
            public static object ReadGenerically() => Read<Article>();
            private static T Parsed<T>() where T : ISpanParsable<T> => T.Parse("x", null);
            private static T Read<T>() where T : IUserActivity<T> => T.ReadJson(default);
        }
        """;

    private const string Tail = " public partial record Article { public string Id = \"1\"; public string Title = \"t\"; }";

    public static TheoryData<string, string> Faulty { get; } = new()
    {
        { "AG0005", "[Activity] [Visual] public partial record Article { public string Id = \"1\"; public string Title = \"t\"; [{|AG0005:MapTo(ActivityProperty.DisplayText)|}] public string A = \"\"; }" },
        { "AG0006", "[Activity] [Visual] public partial record Article { public string Id = \"1\"; public string Title = \"t\"; [{|AG0006:MapTo(ActivityProperty.Description)|}] public int A; }" },
        { "AG0006", "[UserActivity(ActivationUrl = \"https://contoso.com\", ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial record Article { [{|AG0006:MapTo(ActivityProperty.AppActivityId)|}] public int Id; public string Title = \"t\"; }" },
        { "AG0007", "[Activity] [Visual] public partial record Article { public string Id = \"1\"; public string Title = \"t\"; [{|AG0007:MapTo(ActivityProperty.Status)|}] public string A = \"\"; }" },
        { "AG0101", "[UserActivity(AppActivityId = \"{Id}\", ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial record {|AG0101:Article|} { public string Id = \"1\"; public string Title = \"t\"; }" },
        { "AG0102", "[UserActivity(AppActivityId = \"{Id}\", ActivationUrl = \"https://contoso.com\")] [Visual] public partial record {|AG0102:Article|} { public string Id = \"1\"; public string Title = \"t\"; }" },
        { "AG0103", "[Activity] public partial record {|AG0103:Article|} { public string Id = \"1\"; public string Title = \"t\"; }" },
        { "AG0104", "[Activity] [VisualElements] public partial record {|AG0104:Article|} { public string Id = \"1\"; public string Title = \"t\"; }" },
        { "AG0104", "[Activity] [VisualElements(DisplayText = {|AG0104:\"\"|})]" + Tail },
        { "AG0105", "[UserActivity(ActivationUrl = \"https://contoso.com\", ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial record {|AG0105:Article|} { public string Id = \"1\"; public string Title = \"t\"; }" },
        { "AG0201", "[UserActivity(AppActivityId = \"{Id}\", ActivationUrl = {|AG0201:\"/{Id}\"|}, ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail },
        { "AG0202", "[UserActivity(AppActivityId = \"{Id}\", ActivationUrl = \"https://contoso.com\", ActivitySourceHost = {|AG0202:\"contoso.com\"|})] [Visual]" + Tail },
        { "AG0203", "[Activity] [VisualElements(DisplayText = \"x\", BackgroundColor = {|AG0203:\"blue\"|})]" + Tail },
        { "AG0205", "[UserActivity(AppActivityId = {|AG0205:\"..\"|}, ActivationUrl = \"https://contoso.com\", ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail },
        { "AG0208", "[Activity] [Visual] [Attribution(IconUrl = {|AG0208:\"ftp://contoso.com\"|})]" + Tail },
        { "AG0301", "[Activity] [VisualElements(DisplayText = \"{|AG0301:{Title|}\")]" + Tail },
        { "AG0301", "[UserActivity(AppActivityId = \"{|AG0301:{Id*}|}\", ActivationUrl = \"https://contoso.com\", ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail },
        { "AG0302", "[UserActivity(AppActivityId = \"{{|AG0302:Nope|}}{Id}\", ActivationUrl = \"https://contoso.com\", ActivitySourceHost = \"https://contoso.com\")] [Visual]" + Tail },
        { "AG0302", "[Activity] [VisualElements(DisplayText = \"{{|AG0302:Nope|}}\")]" + Tail },
        { "AG0304", "[Activity] [VisualElements(DisplayText = \"{{|AG0304:EqualityContract|}}\")]" + Tail },
        { "AG0306", "[Activity] [VisualElements(DisplayText = \"x\", Content = \"{|AG0306:n|}ull\")]" + Tail },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public Task The_rule_s_error_is_the_only_one(string id, string source)
    {
        Assert.NotEmpty(id);
        return RuleVerifier.VerifyAsync(source, Use);
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Every_member_throws_the_rule(string id, string source)
    {
        Assembly assembly = CompiledActivity.Load(new ProjectState().Add(MarkupParser.Parse(RuleVerifier.Expand(source)).Text).Add(RuleVerifier.Expand(Use)));
        object article = Activator.CreateInstance(assembly.GetType("Article", throwOnError: true)!)!;
        foreach (MethodInfo use in assembly.GetType("Use", throwOnError: true)!.GetMethods(BindingFlags.Static | BindingFlags.Public))
        {
            Throws(id, () => use.Invoke(null, use.GetParameters().Length == 0 ? null : [article]));
        }
    }

    [Theory]
    [InlineData("public int {|AG0011:ToUserActivity|}() => 1;", "WriteJson", "ToJsonUtf8Bytes", "GetKey")]
    [InlineData("public int {|AG0011:WriteJson|};", "ToUserActivity", "ToJsonUtf8Bytes", "GetKey")]
    [InlineData("public int {|AG0011:ToJsonUtf8Bytes|}() => 1;", "ToUserActivity", "WriteJson", "GetKey")]
    [InlineData("public string {|AG0011:GetKey|}() => Id;", "ToUserActivity", "WriteJson", "ToJsonUtf8Bytes")]
    [InlineData("public class {|AG0011:ActivityKey|} { }", "ToUserActivity", "WriteJson", "ToJsonUtf8Bytes")]
    [InlineData("public string {|AG0011:ReadJson|} => Id;", "ToUserActivity", "WriteJson", "ToJsonUtf8Bytes", "GetKey")]
    [InlineData("public string {|AG0011:TryReadJson|} => Id;", "ToUserActivity", "WriteJson", "ToJsonUtf8Bytes", "GetKey")]
    [InlineData("public string {|AG0011:FromUserActivity|} => Id;", "ToUserActivity", "WriteJson", "ToJsonUtf8Bytes", "GetKey")]
    [InlineData("public string {|AG0011:TryFromUserActivity|} => Id;", "ToUserActivity", "WriteJson", "ToJsonUtf8Bytes", "GetKey")]
    [InlineData("public string {|AG0011:ActivityLink|} => Id;", "ToUserActivity", "WriteJson", "ToJsonUtf8Bytes", "GetKey")]
    [InlineData("public struct {|AG0011:ActivityFallbackLink|};", "ToUserActivity", "WriteJson", "ToJsonUtf8Bytes", "GetKey")]
    [InlineData("public interface {|AG0011:ActivityReader|};", "ToUserActivity", "WriteJson", "ToJsonUtf8Bytes", "GetKey")]
    public async Task A_taken_name_leaves_the_rest_of_the_surface(string member, params string[] rest)
    {
        string source = "[Activity] [Visual] public partial record Article { public string Id = \"1\"; public string Title = \"t\"; " + member + " }";
        await RuleVerifier.VerifyAsync(source);

        Assembly assembly = CompiledActivity.Load(new ProjectState().Add(MarkupParser.Parse(RuleVerifier.Expand(source)).Text));
        Type type = assembly.GetType("Article", throwOnError: true)!;
        object article = Activator.CreateInstance(type)!;
        Throws("AG0011", () => ((runtime::ActivityGen.IUserActivity)article).ToUserActivity());
        Throws("AG0011", () => ((runtime::ActivityGen.IUserActivity)article).WriteJson(new ArrayBufferWriter<byte>()));
        foreach (string name in rest)
        {
            MethodInfo method = type.GetMethod(name)!;
            Throws("AG0011", () => method.Invoke(article, method.GetParameters().Length == 0 ? null : [new ArrayBufferWriter<byte>()]));
        }
    }

    /// <summary>What is right in a template stays, so that code that uses it is no second mistake.</summary>
    [Theory]
    [InlineData("/{Id}/{{|AG0302:Nope|}}", "https://h/{Id}", "https://h/f/{Title}", "new Article.ActivityKey(\"1\").Id + new Article.ActivityLink(\"1\").Id + new Article.ActivityFallbackLink(\"1\").Title")]
    [InlineData("/{Id}", "https://h/{{|AG0302:Nope|}}/{Id}", "https://h/f/{Title}", "new Article.ActivityKey(\"1\").Id + new Article.ActivityLink(\"1\").Id + new Article.ActivityFallbackLink(\"1\").Title")]
    [InlineData("/{Id}", "https://h/{Id}", "https://h/f/{Title}{?{|AG0302:Nope|}}", "new Article.ActivityKey(\"1\").Id + new Article.ActivityLink(\"1\").Id + new Article.ActivityFallbackLink(\"1\").Title")]
    [InlineData("/{Id}", "https://h/{Id}", "https://h/f/{|AG0301:{Title|}", "new Article.ActivityKey(\"1\").Id + default(Article.ActivityFallbackLink).ToUrl()")]
    public Task The_members_of_a_template_at_fault_stay(string id, string activationUrl, string fallbackUrl, string use) =>
        RuleVerifier.VerifyAsync(
            $"[UserActivity(AppActivityId = \"{id}\", ActivationUrl = \"{activationUrl}\", FallbackUrl = \"{fallbackUrl}\", ActivitySourceHost = \"https://contoso.com\")] [Visual]{Tail}",
            $"public static class Use {{ public static object All => {use}; }}");

    [Fact]
    public Task Types_derived_from_a_faulty_one_compile() =>
        RuleVerifier.VerifyAsync(
            "[Activity] public partial class {|AG0103:Base|} { public string Id = \"\"; public string Title = \"\"; }",
            "[UserActivity] [Visual] public partial class Article : Base { }",
            Use);

    private static void Throws(string id, Func<object?> action) => Throws(id, () => { _ = action(); });

    private static void Throws(string id, Action action)
    {
        Exception? thrown = Record.Exception(action);
        thrown = thrown is TargetInvocationException { InnerException: { } inner } ? inner : thrown;
        runtime::ActivityGen.ActivityViolation violation = Assert.Single(Assert.IsType<runtime::ActivityGen.ActivityValidationException>(thrown).Violations);
        Assert.Equal(id, violation.RuleId);
        Assert.NotEmpty(violation.Message);
    }
}
