using ActivityGen.Roslyn.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>Whole outputs to read: one an interesting shape. What each line does is for the tests that run it.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void The_designs_article() => Match("Article", """
        using System.Collections.Generic;
        using ActivityGen;

        [assembly: UserActivityDefaults(ActivitySourceHost = "https://reader.contoso.com", AppDisplayName = "Contoso Reader",
            IconUrl = "https://reader.contoso.com/icon.png", AlternateText = "Contoso Reader")]

        namespace Contoso.Reader;

        [UserActivity(
            AppActivityId = "/articles/{Slug}{?Page}",
            ActivationUrl = "contoso-reader://articles/{Slug}{?Page}",
            FallbackUrl   = "https://reader.contoso.com/articles/{Slug}{?Page}")]
        [VisualElements(
            DisplayText     = "{Title}",
            Description     = "by {Author}, page {Page}",
            BackgroundColor = "#0078D4")]
        public partial record Article(string Slug, int Page, string Title, string Author)
        {
            [MapTo(ActivityProperty.HistoryItems)]
            public IReadOnlyList<ActivityHistoryItem> Visits { get; init; } = [];
        }
        """);

    [Fact]
    public void A_struct_with_query_variables_that_can_be_null() => Match("NullableQuery", """
        using System;
        using ActivityGen;

        namespace Contoso.Search;

        [UserActivity(
            AppActivityId = "/search{?Text,Page,Since}",
            ActivationUrl = "contoso-search://find{?Text,Page,Since}",
            ActivitySourceHost = "https://contoso.com")]
        [VisualElements(DisplayText = "Search {Text}", Description = "{Page}")]
        public partial struct Search
        {
            public string? Text { get; set; }

            public int? Page { get; set; }

            public DateOnly? Since { get; set; }
        }
        """);

    [Fact]
    public void A_faulty_type_keeps_its_surface() => Match("Faulty", """
        using ActivityGen;

        namespace Contoso;

        [UserActivity(AppActivityId = "/notes/{Id}", ActivationUrl = "contoso://notes/{Missing}", ActivitySourceHost = "https://contoso.com")]
        [VisualElements(DisplayText = "Note")]
        public partial class Note
        {
            public int Id { get; set; }
        }
        """);

    [Fact]
    public void A_derived_type_hides_what_its_base_has() => Match("Derived", """
        using ActivityGen;

        [assembly: UserActivityDefaults(ActivitySourceHost = "https://contoso.com")]

        namespace Contoso;

        [UserActivity(AppActivityId = "/media/{Id}", ActivationUrl = "contoso://media/{Id}")]
        [VisualElements(DisplayText = "{Title}")]
        public partial class Media
        {
            public long Id { get; init; }

            public required string Title { get; init; }
        }

        [UserActivity(AppActivityId = "/movies/{Id}")]
        public partial class Movie : Media;
        """);

    [Fact]
    public void A_nested_generic_type_with_keywords_for_names() => Match("Keywords", """
        using System;
        using ActivityGen;

        namespace @namespace.@event
        {
            public partial struct @struct<@in>
                where @in : struct, ISpanFormattable, ISpanParsable<@in>
            {
                [UserActivity(AppActivityId = "{class}/{this}", ActivationUrl = "contoso://{class}", ActivitySourceHost = "https://contoso.com")]
                [VisualElements(DisplayText = "{record:D}")]
                internal sealed partial class @object<T>
                {
                    public @in @class { get; init; }

                    internal string? @this { get; init; }

                    public DateTime @record { get; init; }
                }
            }
        }
        """);

    private static void Match(string name, string source)
    {
        GeneratorRun run = Generating.Run(source);
        IEnumerable<string> errors = run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1591").Select(diagnostic => diagnostic.ToString());
        Assert.Empty(errors);
        Snapshot.Match(run, name);
    }
}
