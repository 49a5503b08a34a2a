using ActivityGen.Roslyn.Tests.Harness;

namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>AG0301, AG0302, AG0304 and AG0306 to AG0309 in JSON templates: what is wrong, and its place in the argument.</summary>
public sealed class JsonTemplateRuleTests
{
    private const string Members =
        " public partial class Article { public string Id = \"\", Title = \"\"; public int[] Numbers = []; public object? Thing; public Article? Next; public int[][] Deep = []; public System.Collections.Generic.Dictionary<string, int> Map = new(); }";

    [Theory]

    // Regular literals.
    [InlineData("""  "{ \"a\": \"${{|AG0302:Nope|}}\" }"  """)]
    [InlineData("""  "{ \"a\": \"x ${{|AG0302:Nope|}} y ${{|AG0302:Nada|}}\" }"  """)]
    [InlineData("""  "{ \"a\": \"${ {|AG0302:Nope|} }\" }"  """)]
    [InlineData("""  "{ \"\u0061\": \"\x41 ${{|AG0302:Nope|}}\" }"  """)]
    [InlineData("""  "{ \"a\": \"\U0001F600${{|AG0302:Nope|}}\" }"  """)]
    [InlineData("""  "{ \"a\": \"\\\\${Nope} ${{|AG0302:Nope|}}\" }"  """)]
    [InlineData("""  "{ \"a\": \"${{|AG0302:Title.Nope|}}\" }"  """)]
    [InlineData("""  "{ \"a\": \"${{|AG0302:Next.Next.Nope|}}\" }"  """)]
    [InlineData("""  "{ \"a\": \"${{|AG0304:Thing|}}\" }"  """)]
    [InlineData("""  "{ \"a\": \"x${{|AG0304:Numbers|}}\" }"  """)]
    [InlineData("""  "{ \"a\": \"${{|AG0304:Deep|}}\", \"b\": \"${{|AG0304:Map|}}\", \"c\": \"${{|AG0304:Next|}}\" }"  """)]
    [InlineData("""  "{ \"a\": \"{|AG0301:${|}Title\" }"  """)]
    [InlineData("""  "{ \"a\": \"{|AG0301:${Title:N0}|}\" }"  """)]
    [InlineData("""  "{ \"{|AG0301:${|}Title}\": 1 }"  """)]
    [InlineData("""  "{ \"a\": {|AG0306:,|} }"  """)]
    [InlineData("""  "{ \"a\": \"{|AG0306:\\|}q\" }"  """)]
    [InlineData("""  "{ \"a\": \"{|AG0306:\n|}\" }"  """)]
    [InlineData("""  "{ \"a\": \"{|AG0306:\ud83d|}\" }"  """)]
    [InlineData("""  "{ \"a\": 1 } {|AG0306:x|}"  """)]
    [InlineData("""  "{ \"a\": 0{|AG0306:1|} }"  """)]

    // One mistake in the syntax hides what else is there.
    [InlineData("""  "{ \"a\": \"${Nope}\", {|AG0306:}|}"  """)]

    // Verbatim literals, sums, parentheses.
    [InlineData("""  @"{ ""a"": ""${{|AG0302:Nope|}}"" }"  """)]
    [InlineData(""""  {|AG0306:@"{ ""a"": """|}  """")]
    [InlineData("""  @"{ ""a"" {|AG0306:""|}b"" }"  """)]
    [InlineData(""""  "{ \"a\": " + (@"""${{|AG0302:Nope|}}""" + " }")  """")]
    [InlineData("""  "{ \"a\": \"${{|AG0302:No" + "pe|}}\" }"  """)]

    // What does not stand there character by character is marked whole.
    [InlineData("{|AG0302:Texts.Json|}")]
    [InlineData("\"{\" + {|AG0302:Texts.Tail|}")]
    [InlineData("{|AG0306:Texts.Broken|}")]
    [InlineData("""  {|AG0306:"{ \"a\": 1"|}  """)]
    [InlineData("""  {|AG0306:""|}  """)]
    public Task In_an_argument(string argument) => VerifyAsync(argument);

    [Theory]
    [InlineData("\"\"\"{ \"a\": \"${{|AG0302:Nope|}}\" }\"\"\"")]
    [InlineData("\"\"\"\n    {\n      \"a\": \"${{|AG0302:Nope|}}\"\n    }\n    \"\"\"")]
    [InlineData("\"\"\"\n    {\n      \"a\": {|AG0306:x|}\n    }\n    \"\"\"")]
    [InlineData("\"\"\"\n    {\n\n  \n      \"a\": \"b ${{|AG0304:Thing|}}\",\n      \"c\": \"${{|AG0302:Nope|}}\"\n    }\n    \"\"\"")]
    [InlineData("\"\"\"\r\n    {\r\n      \"a\": \"{|AG0301:${|}\"\r\n    }\r\n    \"\"\"")]
    [InlineData("\"\"\"\n\t\t{\n\t\t\t\"a\": \"${{|AG0302:Nope|}}\"\n\t\t}\n\t\t\"\"\"")]
    [InlineData("\"\"\"\n{ \"a\": \"😀 ${{|AG0302:Nope|}}\" }\n\"\"\"")]
    [InlineData("@\"{\n  \"\"a\"\": \"\"${{|AG0302:Nope|}}\"\"\n}\"")]
    [InlineData("\"\"\"\n    {\n      \"a\": 1\n      {|AG0306:\"|}b\": 2\n    }\n    \"\"\"")]
    public Task In_a_raw_string(string argument) => VerifyAsync(argument);

    [Fact]
    public async Task Cards_and_linked_data_are_complete()
    {
        await VerifyCardAsync("""{|AG0307:"{}"|}""");
        await VerifyCardAsync("""{|AG0307:"{ \"type\": \"AdaptiveCard\" }"|}""");
        await VerifyCardAsync("""{|AG0307:"{ \"version\": \"1.0\" }"|}""");
        await VerifyCardAsync("""{|AG0307:"{ \"type\": \"adaptiveCard\", \"version\": \"1.0\" }"|}""");
        await VerifyCardAsync("""{|AG0307:"{ \"type\": 1, \"version\": \"1.0\" }"|}""");
        await VerifyCardAsync("""{|AG0307:"{ \"a\": { \"type\": \"AdaptiveCard\", \"version\": \"1.0\" } }"|}""");
        await VerifyCardAsync("""{|AG0307:"{ \"a\": \"${{|AG0302:Nope|}}\" }"|}""");
        await VerifyCardAsync(""" "{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\" }" """);
        await VerifyCardAsync(""" "{ \"\\u0074ype\": \"Adaptive\\u0043ard\", \"version\": 1 }" """);
        await VerifyCardAsync(""" "{ \"type\": \"${Title}\", \"version\": \"1.${Title}\" }" """);
        await VerifyInfoAsync("""{|AG0309:"{}"|}""");
        await VerifyInfoAsync("""{|AG0309:"{ \"@context\": \"https://schema.org\" }"|}""");
        await VerifyInfoAsync("""{|AG0309:"{ \"@type\": \"${Title}\" }"|}""");
        await VerifyInfoAsync(""" "{ \"@context\": [], \"@type\": \"${Title}\" }" """);
    }

    [Theory]
    [InlineData("string")]
    [InlineData("string[]")]
    [InlineData("System.Collections.Generic.IEnumerable<int?>")]
    [InlineData("System.Collections.Generic.List<System.Text.Json.Nodes.JsonObject>")]
    [InlineData("System.Collections.Generic.IReadOnlyList<System.Text.Json.Nodes.JsonArray?>?")]
    [InlineData("System.Collections.Generic.HashSet<System.Text.Json.JsonElement?>")]
    [InlineData("System.Collections.Immutable.ImmutableArray<System.DayOfWeek>")]
    [InlineData("System.Collections.Immutable.ImmutableArray<System.DayOfWeek>?")]
    [InlineData("System.Text.Json.Nodes.JsonNode?")]
    [InlineData("System.Text.Json.Nodes.JsonValue")]
    [InlineData("System.Text.Json.JsonElement?")]
    [InlineData("byte[]")]
    [InlineData("Own")]
    [InlineData("System.Net.IPAddress[]")]
    public Task These_types_have_a_JSON_form(string type) => VerifyTypeAsync(type, "Value");

    [Theory]
    [InlineData("object")]
    [InlineData("object[]")]
    [InlineData("string[][]")]
    [InlineData("int[,]")]
    [InlineData("System.Collections.IEnumerable")]
    [InlineData("System.Collections.Generic.Dictionary<string, string>")]
    [InlineData("System.Collections.Generic.List<System.Collections.Generic.List<int>>")]
    [InlineData("System.Text.Json.JsonDocument")]
    [InlineData("Both")]
    [InlineData("Circle")]
    public Task These_have_none(string type) => VerifyTypeAsync(type, "{|AG0304:Value|}");

    [Fact]
    public async Task JSON_and_a_file_of_JSON_are_two_sources()
    {
        const string Card = "\"{ \\\"type\\\": \\\"AdaptiveCard\\\", \\\"version\\\": \\\"1.0\\\" }\"";
        const string Type = " public partial record Article(string Id);";
        await RuleVerifier.VerifyAsync(Files, "[Activity] [VisualElements(DisplayText = \"x\", Content = " + Card + ", ContentFile = {|AG0005:\"a.json\"|})]" + Type);
        await RuleVerifier.VerifyAsync(Files, "[Activity] [VisualElements(ContentFile = \"a.json\", DisplayText = \"x\", Content = {|AG0005:" + Card + "|})]" + Type);
        await RuleVerifier.VerifyAsync(Files, "[Activity] [VisualElements(ContentFile = null, DisplayText = \"x\", Content = " + Card + ")]" + Type);
        await RuleVerifier.VerifyAsync(
            Files,
            "[Activity] [VisualElements(DisplayText = \"x\", ContentFile = \"a.json\")] public partial record Article(string Id, [property: {|AG0005:MapTo(ActivityProperty.Content)|}] string Json);");

        // A derived type's way replaces its base's.
        await RuleVerifier.VerifyAsync(
            Files,
            "[UserActivity] [VisualElements(DisplayText = \"x\", ContentFile = \"a.json\")] public abstract class Base { }",
            "[Activity] [VisualElements(DisplayText = \"x\", Content = " + Card + ")] public partial class Article : Base { public string Id = \"\"; }");

        static void Files(ProjectState state) => state.AdditionalFiles.Add(("/0/a.json", "{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\" }"));
    }

    [Fact]
    public Task Lent_templates_are_marked_once_where_they_stand() => RuleVerifier.VerifyAsync(
        "[VisualElements(DisplayText = \"x\", Content = \"{ \\\"type\\\": \\\"AdaptiveCard\\\", \\\"version\\\": \\\"1.0\\\", \\\"a\\\": \\\"${{|AG0302:Nope|}}\\\" }\")] public abstract class Base { public string Id = \"\"; }",
        "[Activity] public partial class One : Base { }",
        "[Activity] public partial class Two : Base { }");

    private static Task VerifyAsync(string argument) => RuleVerifier.VerifyAsync(
        "[UserActivity(AppActivityId = \"{Id}\", ActivationUrl = \"https://contoso.com/{Id}\", ActivitySourceHost = \"https://contoso.com\", ContentInfo = " + Complete(argument) + ")] [Visual]" + Members,
        "static class Texts { public const string Tail = \" \\\"@context\\\": 1, \\\"@type\\\": \\\"${Nope}\\\" }\"; public const string Json = \"{\" + Tail; public const string Broken = \"{ \\\"a\\\": }\"; }");

    /// <summary>AG0309 is only an information, but it counts: the JSON of a table is complete once it begins with what is asked for.</summary>
    private static string Complete(string argument)
    {
        if (argument.Contains("Texts", StringComparison.Ordinal))
        {
            return argument;
        }

        int brace = argument.IndexOf('{', StringComparison.Ordinal);
        while (brace >= 0 && argument.AsSpan(brace).StartsWith("{|"))
        {
            brace = argument.IndexOf('{', brace + 1);
        }

        if (brace < 0)
        {
            return argument;
        }

        string before = argument[..brace];
        string quote = before.Contains("\"\"\"", StringComparison.Ordinal) ? "\"" : before.Contains('@', StringComparison.Ordinal) ? "\"\"" : "\\\"";
        return before + $"{{ {quote}@context{quote}: 1, {quote}@type{quote}: 2," + argument[(brace + 1)..];
    }

    private static Task VerifyCardAsync(string argument) => RuleVerifier.VerifyAsync("[Activity] [VisualElements(DisplayText = \"x\", Content = " + argument + ")]" + Members);

    private static Task VerifyInfoAsync(string argument) => RuleVerifier.VerifyAsync(
        "[UserActivity(AppActivityId = \"{Id}\", ActivationUrl = \"https://contoso.com/{Id}\", ActivitySourceHost = \"https://contoso.com\", ContentInfo = " + argument + ")] [Visual]" + Members);

    private static Task VerifyTypeAsync(string type, string hole) => RuleVerifier.VerifyAsync(
        "[Activity] [VisualElements(DisplayText = \"x\", Content = \"{ \\\"type\\\": \\\"AdaptiveCard\\\", \\\"version\\\": \\\"1.0\\\", \\\"a\\\": \\\"${" + hole + "}\\\" }\")] public partial class Article { public string Id = \"\"; public " + type + " Value = default!; }",
        """
        using System;
        using System.Collections;
        using System.Collections.Generic;

        /// <summary>An enumerator of its own, of another type than the sequence's.</summary>
        public class Own : IEnumerable<int>
        {
            public IEnumerator<object> GetEnumerator() => throw new NotSupportedException();

            IEnumerator<int> IEnumerable<int>.GetEnumerator() => throw new NotSupportedException();

            IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
        }

        public abstract class Both : IEnumerable<int>, IEnumerable<string>
        {
            public abstract IEnumerator<int> GetEnumerator();

            IEnumerator<string> IEnumerable<string>.GetEnumerator() => throw new NotSupportedException();

            IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
        }

        public abstract class Circle : IEnumerable<Circle>
        {
            public abstract IEnumerator<Circle> GetEnumerator();

            IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
        }
        """);
}
