using ActivityGen.CodeFixes.Providers;

namespace ActivityGen.Roslyn.Tests.CodeFixes;

/// <summary>AG0001 and AG0002.</summary>
public sealed class PartialCodeFixTests
{
    private const string Attributes = """
        [UserActivity(AppActivityId = "/a/{Id}", ActivationUrl = "reader://a/{Id}", ActivitySourceHost = "https://contoso.com")]
        [VisualElements(DisplayText = "A")]
        """;

    /// <summary>Of types beside the first: no two can have the same id.</summary>
    private static readonly string SecondAttributes = Attributes.Replace("a/{Id}", "b/{Id}", StringComparison.Ordinal);
    private static readonly string ThirdAttributes = Attributes.Replace("a/{Id}", "c/{Id}", StringComparison.Ordinal);

    [Theory]
    [InlineData("public sealed class", "{ public int Id { get; set; } }")]
    [InlineData("public readonly record struct", "(int Id);")]
    [InlineData("public record", "(int Id);")]
    [InlineData("record class", "(int Id);")]
    [InlineData("internal readonly struct", "{ public int Id { get; init; } }")]
    [InlineData("/* kind */ public /* of */ sealed /* type */ class", "{ public int Id { get; set; } }")]
    [InlineData("public sealed\n\tclass", "{ public int Id { get; set; } }")]
    [InlineData("class", "{ public int Id { get; set; } }")]
    public Task Partial_stands_last_before_the_keyword(string head, string body)
    {
        int keyword = head.IndexOf("record", StringComparison.Ordinal);
        keyword = keyword >= 0 ? keyword : Math.Max(head.LastIndexOf("class", StringComparison.Ordinal), head.LastIndexOf("struct", StringComparison.Ordinal));
        return FixCase.VerifyAsync<PartialCodeFixProvider>(
            $$"""
            using ActivityGen;

            namespace Contoso;

            // Before the attributes.
            {{Attributes}} // behind them
            {{head}} {|AG0001:Article|}{{body}}
            """,
            $$"""
            using ActivityGen;

            namespace Contoso;

            // Before the attributes.
            {{Attributes}} // behind them
            {{head.Insert(keyword, "partial ")}} Article{{body}}
            """);
    }

    [Fact]
    public Task Every_declaration_gets_it() => FixCase.VerifyAsync<PartialCodeFixProvider>(
        [
            $$"""
            using ActivityGen;
            {{Attributes}}
            public class {|AG0001:Article|} { public int Id { get; set; } }
            """,
            "public sealed class {|CS0101:Article|} { public int Page { get; set; } }",
        ],
        [
            $$"""
            using ActivityGen;
            {{Attributes}}
            public partial class Article { public int Id { get; set; } }
            """,
            "public sealed partial class Article { public int Page { get; set; } }",
        ]);

    [Fact]
    public Task Every_type_around_gets_it() => FixCase.VerifyAsync<PartialCodeFixProvider>(
        $$"""
        using ActivityGen;

        namespace Contoso
        {
            public static class Outer<T>
            {
                public partial interface IMiddle
                {
                    internal struct Inner
                    {
                        {{Attributes}}
                        public partial record {|AG0002:Article|}(int Id);
                        {{SecondAttributes}}
                        public partial record {|AG0002:Page|}(int Id);
                    }
                }
            }
        }
        """,
        $$"""
        using ActivityGen;

        namespace Contoso
        {
            public static partial class Outer<T>
            {
                public partial interface IMiddle
                {
                    internal partial struct Inner
                    {
                        {{Attributes}}
                        public partial record Article(int Id);
                        {{SecondAttributes}}
                        public partial record Page(int Id);
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Type_and_container_take_a_fix_each() => FixCase.VerifyAsync<PartialCodeFixProvider>(
        $$"""
        using ActivityGen;
        class Outer
        {
            {{Attributes}}
            public record {|AG0001:{|AG0002:Article|}|}(int Id);
        }
        """,
        $$"""
        using ActivityGen;
        partial class Outer
        {
            {{Attributes}}
            public partial record Article(int Id);
        }
        """);

    [Fact]
    public Task FixAll_reaches_every_document() => FixCase.VerifyAsync<PartialCodeFixProvider>(
        [
            $"using ActivityGen;\r\n{Attributes}\r\npublic record {{|AG0001:One|}}(int Id);\r\n{SecondAttributes}\r\npublic record {{|AG0001:Two|}}(int Id);\r\n",
            $"using ActivityGen;\n{ThirdAttributes}\n\tpublic record {{|AG0001:Three|}}(int Id);\n",
        ],
        [
            $"using ActivityGen;\r\n{Attributes}\r\npublic partial record One(int Id);\r\n{SecondAttributes}\r\npublic partial record Two(int Id);\r\n",
            $"using ActivityGen;\n{ThirdAttributes}\n\tpublic partial record Three(int Id);\n",
        ]);

    [Fact]
    public Task Containers_in_another_file_are_reached() => FixCase.VerifyAsync<PartialCodeFixProvider>(
        [
            $$"""
            using ActivityGen;
            partial class Outer
            {
                {{Attributes}}
                public record {|AG0001:Article|}(int Id);
            }
            """,
            "partial class Outer { }",
        ],
        [
            $$"""
            using ActivityGen;
            partial class Outer
            {
                {{Attributes}}
                public partial record Article(int Id);
            }
            """,
            "partial class Outer { }",
        ]);
}
