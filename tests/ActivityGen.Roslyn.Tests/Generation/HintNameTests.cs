using System.Text;
using ActivityGen.Roslyn.Pipeline;
using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>Outputs are files: of any two types, on any file system.</summary>
public sealed class HintNameTests
{
    private const string Attributes = "[ActivityGen.UserActivity(AppActivityId = \"x\", ActivationUrl = \"a:b\")] public partial ";

    [Fact]
    public void Types_of_one_name_have_outputs_of_their_own()
    {
        GeneratorRun run = Generating.Run($$"""
            {{Attributes}} class Item;
            {{Attributes}} class Item<T>;
            {{Attributes}} class Item<T, U>;
            namespace A
            {
                {{Attributes}} class Item { {{Attributes}} struct Item<T> { {{Attributes}} record Item2; } }
            }
            namespace A.B
            {
                {{Attributes}} record struct Item;
            }
            """);
        Assert.Equal(
            ["A.B.Item.g.cs", "A.Item.Item`1.Item2.g.cs", "A.Item.Item`1.g.cs", "A.Item.g.cs", "ActivityLinks.g.cs", "Item.g.cs", "Item`1.g.cs", "Item`2.g.cs"],
            run.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_that_differ_in_case_only_are_told_apart_by_order()
    {
        GeneratorRun run = Generating.Run($"{Attributes} class ITEM; {Attributes} class Item; {Attributes} class item2; {Attributes} class item;");
        Assert.Equal(["ActivityLinks.g.cs", "ITEM.g.cs", "Item-2.g.cs", "item-3.g.cs", "item2.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("partial class item ", run.Sources["item-3.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('n', 300)]
    [InlineData('é', 130)]
    [InlineData('名', 90)]
    public void Long_names_are_cut_and_stay_apart(char letter, int length)
    {
        string space = new(letter, length);
        GeneratorRun run = Generating.Run($"namespace {space} {{ {Attributes} class Article; }}", $"namespace {space}2 {{ {Attributes} class Article; {Attributes} class ARTICLE; }}");
        string[] names = [.. run.Sources.Keys.Where(name => name != "ActivityLinks.g.cs")];
        Assert.Equal(3, names.Length);
        Assert.All(names, name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 40, HintNames.MaxBytes + 10));
        Assert.All(names, name => Assert.EndsWith("ARTICLE.g.cs", name, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(run.Sources.Keys, Generating.Run(run.Input).Sources.Keys);
    }

    [Fact]
    public void A_long_name_is_the_same_in_every_build()
        => Assert.Equal($"b95033391d61f061-{new string('n', 83)}", new HintNames().Take(new string('n', 101)));

    [Fact]
    public void A_name_that_just_fits_stays()
        => Assert.Equal(new string('n', 100), new HintNames().Take(new string('n', 100)));

    /// <summary>The driver compares names of one length letter by letter, every pair in every run.</summary>
    [Fact]
    public void Crowds_of_one_length_are_spread_and_stay_as_they_are()
    {
        string[] few = Taken(HintNames.Crowd);
        Assert.Equal(Names(HintNames.Crowd), few);

        string[] many = Taken(1000);
        Assert.True(many.GroupBy(name => name.Length).Max(group => group.Count()) < 120);
        Assert.Equal(Names(1000), many.Select(name => name.TrimEnd('-')));
        Assert.Equal(many.Take(500), Taken(500));

        static string[] Names(int count) => [.. Enumerable.Range(1000, count).Select(number => $"Contoso.Article{number}")];

        static string[] Taken(int count)
        {
            HintNames hintNames = new();
            foreach (string name in Names(count))
            {
                hintNames.Count(name);
            }

            return [.. Names(count).Select(hintNames.Take)];
        }
    }

    [Fact]
    public void Unicode_names_are_file_names()
    {
        GeneratorRun run = Generating.Run($"namespace Ünïcode.名前 {{ {Attributes} class Артикул; {Attributes} class @class; }}");
        Assert.Equal(["ActivityLinks.g.cs", "Ünïcode.名前.class.g.cs", "Ünïcode.名前.Артикул.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(run.Output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
