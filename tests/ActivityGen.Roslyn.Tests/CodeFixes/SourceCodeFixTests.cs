using ActivityGen.CodeFixes.Providers;

namespace ActivityGen.Roslyn.Tests.CodeFixes;

/// <summary>AG0005 and AG0007: what must not be there goes, with what held it.</summary>
public sealed class SourceCodeFixTests
{
    private const string Attributes = "using ActivityGen;\n[UserActivity(AppActivityId = \"/a/{Key}\", ActivationUrl = \"reader://a/{Key}\", ActivitySourceHost = \"https://contoso.com\")]\n[VisualElements(DisplayText = \"A\")]\n";

    [Theory]
    [InlineData("    [{|AG0007:MapTo(ActivityProperty.Id)|}]\n    public string? X { get; init; }\n", "    public string? X { get; init; }\n")]
    [InlineData("    // The id.\n    [{|AG0007:MapTo(ActivityProperty.Id)|}] // why\n    public string? X { get; init; }\n", "    // The id.\n    // why\n    public string? X { get; init; }\n")]
    [InlineData("    [{|AG0007:MapTo(ActivityProperty.Id)|}] public string? X { get; init; }\n", "    public string? X { get; init; }\n")]
    [InlineData("    [System.Obsolete, {|AG0007:MapTo(ActivityProperty.Id)|}]\n    public string? X { get; init; }\n", "    [System.Obsolete]\n    public string? X { get; init; }\n")]
    [InlineData("    [{|AG0007:MapTo(ActivityProperty.Id)|}, System.Obsolete]\n    public string? X { get; init; }\n", "    [System.Obsolete]\n    public string? X { get; init; }\n")]
    [InlineData("    [System.Obsolete] [{|AG0007:MapTo(ActivityProperty.Id)|}]\n    public string? X { get; init; }\n", "    [System.Obsolete]\n    public string? X { get; init; }\n")]
    [InlineData("    [{|AG0007:MapTo(ActivityProperty.Id)|}, {|AG0007:MapTo(ActivityProperty.Status)|}]\n    public string? X { get; init; }\n", "    public string? X { get; init; }\n")]
    [InlineData("    [{|AG0007:MapTo(ActivityProperty.Id)|}, MapTo(ActivityProperty.Description), {|AG0007:MapTo(ActivityProperty.Status)|}]\n    public string? X { get; init; }\n", "    [MapTo(ActivityProperty.Description)]\n    public string? X { get; init; }\n")]
    [InlineData("    [{|AG0005:MapTo(ActivityProperty.AppActivityId)|}]\n    public string X { get; init; } = \"\";\n", "    public string X { get; init; } = \"\";\n")]
    [InlineData("    [MapTo(ActivityProperty.Description)]\n    public string? X { get; init; }\n\n    [{|AG0005:MapTo(ActivityProperty.Description)|}]\n    public string? Y { get; init; }\n", "    [MapTo(ActivityProperty.Description)]\n    public string? X { get; init; }\n\n    public string? Y { get; init; }\n")]
    public Task An_attribute_goes_with_its_list_and_line(string before, string after) => FixCase.VerifyAsync<SourceCodeFixProvider>(
        Attributes + "public partial class Article\n{\n    public required string Key { get; init; }\n\n" + before + "}\n",
        Attributes + "public partial class Article\n{\n    public required string Key { get; init; }\n\n" + after + "}\n");

    [Fact]
    public Task A_parameter_loses_it() => FixCase.VerifyAsync<SourceCodeFixProvider>(
        Attributes + "public partial record Article(string Key, [property: {|AG0007:MapTo(ActivityProperty.Id)|}] string X);\n",
        Attributes + "public partial record Article(string Key, string X);\n");

    [Theory]
    [InlineData("Content = \"{}\", ContentFile = {|AG0005:\"card.json\"|}", "Content = \"{}\"")]
    [InlineData("Content = \"{}\", // the card\n    ContentFile = {|AG0005:\"card.json\"|}", "Content = \"{}\" // the card\n    ")]
    [InlineData("Content = \"{}\",\n    ContentFile = {|AG0005:\"card.json\"|}, Description = \"D\"", "Content = \"{}\", Description = \"D\"")]
    public Task An_argument_goes_with_its_comma(string before, string after) => FixCase.VerifyAsync<SourceCodeFixProvider>(
        Attributes.Replace("\"A\"", "\"A\", " + before, StringComparison.Ordinal) + "public partial record Article(string Key);\n",
        Attributes.Replace("\"A\"", "\"A\", " + after, StringComparison.Ordinal) + "public partial record Article(string Key);\n",
        change: static test =>
        {
            test.TestState.DisabledDiagnostics.Add("AG0307");
            test.FixedState.DisabledDiagnostics.Add("AG0307");
        });

    [Fact]
    public Task A_base_type_is_mended_for_all() => FixCase.VerifyAsync<SourceCodeFixProvider>(
        ["public abstract class Item { [ActivityGen.{|AG0007:MapTo(ActivityGen.ActivityProperty.Id)|}] public string? X { get; set; } }\n".Replace("ActivityGen.{|AG0007:MapTo", "{|AG0007:ActivityGen.MapTo", StringComparison.Ordinal), Attributes + "public partial class Article : Item { public string Key => \"\"; }\n", Attributes.Replace("a/", "b/", StringComparison.Ordinal) + "public partial class Book : Item { public string Key => \"\"; }\n"],
        ["public abstract class Item { public string? X { get; set; } }\n", Attributes + "public partial class Article : Item { public string Key => \"\"; }\n", Attributes.Replace("a/", "b/", StringComparison.Ordinal) + "public partial class Book : Item { public string Key => \"\"; }\n"]);
}
