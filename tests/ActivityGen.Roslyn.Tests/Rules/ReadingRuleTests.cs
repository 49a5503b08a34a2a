using System.Reflection;
using ActivityGen.Roslyn.Tests.Harness;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>AG0008: what is needed to construct an activity and cannot be recovered, at its exact place.</summary>
public class ReadingRuleTests
{
    private const string NoHolder = "nothing of the activity holds it; put it into a template, bind it with [MapTo], or give it a default value";
    private const string WithContent = "[UserActivity(AppActivityId = \"/a/{Id}\", ActivationUrl = \"https://contoso.com/a/{Id}\", ActivitySourceHost = \"https://contoso.com\", ContentUrl = \"https://contoso.com/c/{+Path}\")]";
    private const string WithInfo = "[UserActivity(AppActivityId = \"/a/{Id}\", ActivationUrl = \"https://contoso.com/a/{Id}\", ActivitySourceHost = \"https://contoso.com\", ContentInfo = \"{ \\\"@context\\\": 1, \\\"@type\\\": \\\"${X}\\\" }\")]";

    [Theory]
    [InlineData("[Activity] [Visual] public partial record Article(string Id, string Title, int {|AG0008:Extra|});")]
    [InlineData("[Activity] [Visual] public partial record struct Article(string Id, string Title, int {|AG0008:Extra|}, int Other);")]
    [InlineData("[Activity] [Visual] public partial class Article { public string Id = \"\"; public string Title = \"\"; public required int {|AG0008:Extra|} { get; init; } }")]
    [InlineData("[Activity] [Visual] public partial class Article { public string Id = \"\"; public string Title = \"\"; public required int {|AG0008:Extra|}; }")]
    [InlineData("[Activity] [Visual] public partial class Article(string id, string title, int {|AG0008:extra|}) { public string Id => id; public string Title => title; public string All => title + extra; }")]
    [InlineData("[Activity] [Visual] public partial class Article(string id, string title, int {|AG0008:extra|}) { public string Id => id; public string Title => title; public string Extra => title + extra; }")]
    [InlineData("[Activity] [VisualElements(DisplayText = \"{First}{Last}\")] public partial record Article(string Id, string {|AG0008:First|}, string Last);")]
    [InlineData("[Activity] [VisualElements(DisplayText = \"{Size:N2}\")] public partial record Article(string Id, int {|AG0008:Size|});")]
    [InlineData(WithContent + " [Visual] public partial record Article(string Id, string Title, string {|AG0008:Path|});")]
    [InlineData(WithInfo + " [Visual] public partial record Article(string Id, string Title, System.Collections.Generic.Stack<int> {|AG0008:X|});")]
    [InlineData(WithInfo + " [Visual] public partial record Article(string Id, string Title, System.Collections.Immutable.ImmutableStack<int> {|AG0008:X|});")]
    [InlineData(WithInfo + " [Visual] public partial record Article(string Id, string Title, System.Collections.Concurrent.ConcurrentBag<int> {|AG0008:X|});")]
    [InlineData("[Activity] [VisualElements(DisplayText = \"{Author.Name}\")] public partial record Article(string Id, Person {|AG0008:Author|}); public record Person(string Name);")]
    [InlineData("[Activity] [Visual] public partial class {|AG0008:Article|} { public string Id = \"\"; public string Title = \"\"; public Article(ref int a) => a = 1; }")]
    [InlineData("[Activity] [Visual] public partial class {|AG0008:Article|} { public string Id = \"\"; public string Title = \"\"; [System.Obsolete(\"\", true)] public Article() { } }")]
    public Task What_is_needed_and_not_there_is_found(string source) => RuleVerifier.VerifyAsync(source);

    [Theory]
    [InlineData("[Activity] [Visual] public partial record Article(string Id, string Title, int Extra = 5);")]
    [InlineData("[Activity] [Visual] public partial record Article(string Id, string Title, params int[] Extra);")]
    [InlineData("[Activity] [Visual] public partial record Article(string Id, string Title) { public int Extra { get; set; } public int More { get; init; } public int Field; }")]
    [InlineData("[Activity] [Visual] public partial record Article(string Id, string Title, int Extra) { public Article(string id, string title) : this(id, title, 0) { } }")]
    [InlineData("[Activity] [Visual] public partial class Article { public Article(string id) { Id = id; Title = \"\"; } public Article(string id, string title, object o) : this(id) { Title = title + o; } public string Id { get; } public string Title { get; } }")]
    [InlineData("[Activity] [Visual] public partial class Article { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Article(string id) { Id = id; } public string Id { get; } public string Title = \"\"; public required int Extra { get; init; } }")]
    [InlineData(WithInfo + " [Visual] public partial record Article(string Id, string Title, System.Collections.Generic.Queue<int>? X = null);")]
    [InlineData(WithInfo + " [Visual] public partial record Article(string Id, string Title, System.Collections.Immutable.IImmutableList<int> X);")]
    [InlineData(WithInfo + " [Visual] public partial record Article(string Id, string Title, System.Collections.Generic.HashSet<int> X);")]
    [InlineData(WithInfo + " [Visual] public partial class Article<T> where T : System.ISpanFormattable, System.ISpanParsable<T> { public string Id = \"\"; public string Title = \"\"; public T?[]? X { get; init; } }")]
    [InlineData("[Activity] [Visual] public partial class Article { [System.Diagnostics.CodeAnalysis.Experimental(\"X1\")] public Article(string id) => Id = id; public string Id { get; } public string Title = \"\"; }")]
    [InlineData("[Activity] [Visual] public partial class Article { [System.Obsolete(\"\", DiagnosticId = \"X2\")] public Article(string id) => Id = id; public string Id { get; } public string Title = \"\"; }")]
    public Task What_has_another_way_is_not(string source) => RuleVerifier.VerifyAsync(source);

    [Fact]
    public Task An_error_comes_alone() =>
        RuleVerifier.VerifyAsync("[Activity] [VisualElements(DisplayText = \"{{|AG0302:Nope|}}\")] public partial record Article(string Id, int Extra);");

    [Theory]
    [InlineData("[Activity] [Visual] public partial record Article(string Id, string Title, int Extra);", "'Extra'", NoHolder)]
    [InlineData("[Activity] [Visual] public partial class Article(string id, string title, int extra) { public string Id => id; public string Title => title + extra; }", "'extra'", "no member of that name and type holds it; make a property of it")]
    [InlineData("[Activity] [VisualElements(DisplayText = \"{First}{Last}\")] public partial record Article(string Id, string First, string Last);", "'First'", "visualElements.displayText, where it stands, does not give it back uniquely; put it into a template of its own, or bind it with [MapTo]")]
    [InlineData(WithContent + " [Visual] public partial record Article(string Id, string Title, string Path);", "'Path'", "contentUrl, where it stands, does not give it back uniquely; put it into a template of its own, or bind it with [MapTo]")]
    [InlineData("[Activity] [Visual] public partial class Article { public string Id = \"\"; public string Title = \"\"; public Article(ref int a) => a = 1; }", "a constructor with plain parameters", "there is none")]
    public Task The_message_says_what_and_why(string source, string what, string why) =>
        RuleVerifier.VerifyMessageAsync(source, "AG0008", $"'Article' gets no TryFromUserActivity and no ReadJson: {what} is needed to construct it, and {why}");

    [Fact]
    public void The_reading_half_is_left_out_alone()
    {
        Assembly assembly = CompiledActivity.Load(new ProjectState().Add(RuleVerifier.Expand(
            "[Activity] [Visual] public partial record Article(string Id, string Title, int Extra); [Activity] [Visual] public partial record Readable(string Id, string Title);")));
        string[] reading = ["FromUserActivity", "ReadJson", "TryFromUserActivity", "TryReadJson"];
        Assert.Empty(PublicMethods(assembly, "Article").Intersect(reading));
        Assert.Equal(reading, PublicMethods(assembly, "Readable").Intersect(reading).Order(StringComparer.Ordinal));
        Assert.Contains("ToUserActivity", PublicMethods(assembly, "Article"));
        Assert.Equal(["IUserActivity"], Interfaces(assembly, "Article"));
        Assert.Equal(["IUserActivity", "IUserActivity`1"], Interfaces(assembly, "Readable"));
    }

    private static IEnumerable<string> PublicMethods(Assembly assembly, string type) =>
        assembly.GetType(type, throwOnError: true)!.GetMethods().Select(method => method.Name);

    private static IEnumerable<string> Interfaces(Assembly assembly, string type) =>
        assembly.GetType(type, throwOnError: true)!.GetInterfaces().Select(found => found.Name).Where(name => name.Contains("UserActivity", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
