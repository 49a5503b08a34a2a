using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>A reference to Microsoft.Graph that comes and goes, and what it costs while it is there.</summary>
public sealed class GraphCachingTests
{
    private readonly CSharpCompilation _without = RichProject.Start().Compilation;
    private readonly ActivityGenerator _generator = new();

    private CSharpCompilation With => _without.AddReferences(References.Graph);

    [Fact]
    public void A_reference_that_is_added_or_removed_is_noticed()
    {
        GeneratorRun first = Generating.Run(_without, _generator);
        GeneratorRun added = first.With(With);
        Assert.Equal(Generating.Text(Generating.Run(With)), Generating.Text(added));
        Assert.Contains("Graph-Mapping.g.cs", added.Sources.Keys);
        Assert.All(Generating.Specs(added), spec => Assert.True(spec.HasGraph));
        Assert.DoesNotContain("ActivityLinks Modified", Generating.Changed(added));
        GeneratorRun removed = added.With(_without);
        Assert.Equal(Generating.Text(first), Generating.Text(removed));
        Assert.All(Generating.Specs(removed), spec => Assert.False(spec.HasGraph));

        // An older SDK in its place, one that lacks what the mapping needs: the same names, another module.
        GeneratorRun half = removed.With(_without.AddReferences(References.Graph.RemoveAt(0)));
        Assert.Equal(Generating.Text(first), Generating.Text(half));
        Assert.Equal(Generating.Text(added), Generating.Text(half.With(With)));
    }

    [Fact]
    public void An_edit_inside_a_body_costs_a_lookup_and_one_elsewhere_no_output()
    {
        GeneratorRun first = Generating.Run(With, _generator);
        GeneratorRun body = first.With(With.Edit(RichProject.PlainPath, "return Count * 2;", "return Count << 1;"));
        Assert.Equal(IncrementalStepRunReason.Unchanged, Assert.Single(body.Reasons(ActivityGenerator.SpecsStep)));
        Assert.Equal(IncrementalStepRunReason.Cached, Assert.Single(body.Reasons(ActivityGenerator.GraphStep)));
        Assert.All(body.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

        GeneratorRun type = first.With(With.Edit(RichProject.ArticlePath, "\"{Title}\"", "\"{Title}!\""));
        Assert.Equal(["Reader.Article Modified"], Generating.Changed(type));
    }

    [Fact]
    public void A_type_of_the_mapping_s_name_takes_its_place_and_gives_it_back()
    {
        GeneratorRun first = Generating.Run(With, _generator);
        CSharpCompilation taken = With.AddFile("/0/Taken.cs", "namespace ActivityGen.CompilerServices { class GraphMapping; }");
        GeneratorRun next = first.With(taken);
        Assert.DoesNotContain("Graph-Mapping.g.cs", next.Sources.Keys);
        Assert.Equal(Generating.Text(Generating.Run(taken)), Generating.Text(next));
        Assert.Equal(Generating.Text(first), Generating.Text(next.With(With)));
    }
}
