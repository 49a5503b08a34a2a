using ActivityGen.Roslyn.Pipeline;

namespace ActivityGen.Roslyn.Tests.Pipeline;

public sealed class CandidateFinderTests : PipelineTestBase
{
    [Theory]
    [InlineData("[UserActivity] class A { }")]
    [InlineData("[UserActivity(AppActivityId = \"x\")] class A { }")]
    [InlineData("[UserActivityAttribute] struct A { }")]
    [InlineData("[ActivityGen.UserActivity] record A;")]
    [InlineData("[ActivityGen.UserActivityAttribute] record struct A;")]
    [InlineData("[global::ActivityGen.UserActivity] class A { }")]
    [InlineData("[global::ActivityGen.UserActivityAttribute] class A { }")]
    [InlineData("[type: UserActivity] class A { }")]
    [InlineData("[Serializable, UserActivity] class A { }")]
    [InlineData("[Serializable] [UserActivity] class A { }")]
    [InlineData("[@UserActivity] class A { }")]
    [InlineData("[\\u0055serActivity] class A { }")]
    [InlineData("using UA = ActivityGen.UserActivityAttribute; [UA] class A { }")]
    [InlineData("using UAAttribute = ActivityGen.UserActivityAttribute; [UA] class A { }")]
    [InlineData("using UA = global::ActivityGen.UserActivityAttribute; [UA] class A { }")]
    [InlineData("using AG = ActivityGen; [AG.UserActivity] class A { }")]
    [InlineData("using AG = ActivityGen; [AG::UserActivity] class A { }")]
    [InlineData("using UA = ActivityGen.UserActivityAttribute; namespace N { using UB = UA; [UB] class A { } }")]
    [InlineData("namespace N { using UA = ActivityGen.UserActivityAttribute; [UA] class A { } }")]
    [InlineData("interface I { [UserActivity] class A { } }")]
    [InlineData("[UserActivity] class A")]
    [InlineData("[UserActivity] class A { void M( }")]
    public void Finds_every_way_to_write_it(string source)
        => Assert.Equal(["A"], Names(source));

    [Theory]
    [InlineData("class A { }")]
    [InlineData("[Serializable] class A { }")]
    [InlineData("[UserActivityDefaults] class A { }")]
    [InlineData("using UA = System.SerializableAttribute; [UA] class A { }")]
    [InlineData("[UserActivity] enum A { }")]
    [InlineData("[UserActivity] delegate void A();")]
    public void Leaves_out_what_cannot_be_one(string source)
        => Assert.Empty(Names(source));

    [Fact]
    public void An_alias_of_one_file_does_not_reach_another()
        => Assert.Equal(["A"], Names("using UA = ActivityGen.UserActivityAttribute; [UA] class A { }", "[UA] class B { }"));

    [Fact]
    public void A_global_alias_reaches_every_file_before_and_after_it()
        => Assert.Equal(
            ["A", "B"],
            Names("[UA] class A { }", "global using UA = ActivityGen.UserActivityAttribute;", "[UA] class B { }"));

    [Fact]
    public void A_local_alias_may_stand_for_a_global_one()
        => Assert.Equal(
            ["A"],
            Names("namespace N { using UB = UA; [UB] class A { } }", "global using UA = ActivityGen.UserActivityAttribute;"));

    [Fact]
    public void Nested_types_and_partial_parts_come_in_the_order_of_the_text()
        => Assert.Equal(
            ["A", "B", "C", "A"],
            Names(
                "[UserActivity] partial class A { [UserActivity] class B { [UserActivity] struct C { } } } partial class A { }",
                "[UserActivity] partial class A { class D { } }"));

    [Fact]
    public void Positions_follow_an_edit_inside_a_body()
    {
        var before = Compile("class X { void M() { } } [UserActivity] class A { }");
        _ = CandidateFinder.Find(before, CancellationToken.None);
        var tree = before.SyntaxTrees[0];
        var after = before.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().Replace(20, 0, " var aaaaaaaaaaaaa = 1; ")));
        Assert.Equal("A", Assert.Single(CandidateFinder.Find(after, CancellationToken.None)).Identifier.ValueText);
    }

    private static string[] Names(params string[] sources)
        => [.. CandidateFinder.Find(Compile(sources), CancellationToken.None).Select(declaration => declaration.Identifier.ValueText)];
}
