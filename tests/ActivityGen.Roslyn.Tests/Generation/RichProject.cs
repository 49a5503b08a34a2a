using ActivityGen.Roslyn.Tests.Harness;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>A project whose activities depend on everything that an activity can depend on, spread over files and references.</summary>
/// <remarks>It refers to <c>EditedLibrary</c> (metadata) and <c>EditedProject</c> (a compilation), which <see cref="Edits"/> adds.</remarks>
internal static class RichProject
{
    internal const string DefaultsPath = "/0/Defaults.cs";
    internal const string NamesPath = "/0/Names.cs";
    internal const string ArticlePath = "/0/Article.cs";
    internal const string DocumentPath = "/0/Document.cs";
    internal const string BasePath = "/0/DocumentBase.cs";
    internal const string EpisodePath = "/0/Episode.cs";
    internal const string PlainPath = "/0/Plain.cs";
    internal const string CardPath = "/0/Card.cs";
    internal const string CardFilePath = "/0/Cards/filed.card.json";
    internal const string InfoFilePath = "/0/filed.info.json";
    internal const string OtherFilePath = "/0/other.txt";

    private const string Defaults = """
        global using ActivityGen;
        global using Episodic = ActivityGen.UserActivityAttribute;
        using Reader.Shared;

        [assembly: UserActivityDefaults(ActivitySourceHost = Hosts.Origin, AppDisplayName = Hosts.App + " Reader",
            IconUrl = "https://reader.contoso.com/icon.png", AlternateText = "Reader")]
        """;

    private const string Names = """
        // Copyright Contoso
        namespace Reader.Shared;

        public static class Hosts
        {
            public const string App = "Contoso";
            public const string Name = "reader.contoso.com";
            public const string Origin = "https://" + Name;

            public static string Describe()
            {
                return App;
            }
        }

        public enum Kind
        {
            First,
            Second,
        }

        public enum Slot
        {
            Nothing = -1,
            Text = (int)ActivityGen.ActivityProperty.Description,
        }

        public class Person
        {
            public string Name { get; set; } = "";

            public Person? Editor { get; set; }

            public override string ToString()
            {
                return Name;
            }
        }
        """;

    private const string Article = """
        using System.Collections.Generic;
        using Reader.Shared;

        namespace Reader;

        [UserActivity(
            AppActivityId = "/articles/{Slug}{?Page}",
            ActivationUrl = "contoso-reader://articles/{Slug}{?Page}",
            FallbackUrl = "https://" + Hosts.Name + "/articles{/Section}/{Slug}{?Page}")]
        [VisualElements(DisplayText = "{Title}", Description = "by {Author.Name}, page {Page}, {Kind}", BackgroundColor = "#0078D4")]
        public partial record Article(string Slug, int Page, string Title)
        {
            public Person Author { get; init; } = new Person();

            public string Describe()
            {
                return Slug + Title;
            }

            public string Section { get; init; } = "";
        }
        """;

    private const string ArticlePart = """
        using System.Collections.Generic;
        using Reader.Shared;

        namespace Reader;

        public partial record Article
        {
            [MapTo(ActivityProperty.HistoryItems)]
            public IReadOnlyList<ActivityHistoryItem> Visits { get; init; } = [];

            public Kind Kind => Kind.First;
        }
        """;

    private const string DocumentBase = """
        using Reader.Shared;

        namespace Reader;

        [UserActivity(ActivationUrl = "reader://" + Hosts.Name + "/{Number}")]
        public abstract class DocumentBase : EditedLibrary.LibraryBase
        {
            public int Number { get; set; }

            [MapTo((ActivityProperty)Slot.Text)]
            public string? Abstract { get; set; }

            public virtual string Describe()
            {
                return "none";
            }
        }
        """;

    private const string Document = """
        using Reader.Shared;

        namespace Reader;

        [UserActivity(AppActivityId = "/docs/" + Slug + "/" + nameof(Kind.Second) + "/{Number}/{Member}")]
        [VisualElements(DisplayText = "{Number} " + Names.Suffix)]
        public partial class Document : DocumentBase
        {
            private static class Names
            {
                public const string Suffix = Hosts.App;
            }

            public override string Describe()
            {
                return Names.Suffix;
            }
        }

        [UserActivity(AppActivityId = "/notes/{Member}", ActivationUrl = "reader://notes/" + EditedProject.LibraryBase.Slug)]
        [VisualElements(DisplayText = "Note {Member}")]
        public partial class Note : EditedProject.LibraryBase
        {
        }
        """;

    private const string Episode = """
        // Copyright
        using System;

        #nullable enable

        [Episodic(AppActivityId = "/tv/{Name}{/Season}", ActivationUrl = "tv://{Name}")]
        public partial struct Episode
        {
            public string Name { get; set; }

            public int? Season { get; set; }

        #if EXTRA
            public string Description => "extra";
        #endif

            public string DisplayText
            {
                get
                {
        #nullable restore
                    return Name;
                }
            }

        #nullable disable
            public Uri FallbackUrl { get; set; }
        }
        """;

    private const string Generic = """
        using System;

        namespace Reader.Inner
        {
            public static partial class Outer<TKey>
                where TKey : struct, ISpanFormattable, ISpanParsable<TKey>
            {
                [UserActivity(AppActivityId = "{Key}", ActivationUrl = "reader://x/{Key}{?event}")]
                [VisualElements(DisplayText = "{Key}")]
                public sealed partial class @class<T>
                    where T : class
                {
                    public TKey Key { get; set; }

                    public string? @event { get; init; }

                    public T? Value { get; set; }
                }
            }
        }

        namespace Reader.Other
        {
            [ActivityGen.UserActivity(AppActivityId = "/other/articles/{Id}", ActivationUrl = "other:{Id}")]
            public partial record struct Article(Guid Id)
            {
                [MapTo(ActivityProperty.DisplayText)]
                public string Label => "article";
            }

            [UserActivity(AppActivityId = "broken/{Missing}", ActivationUrl = "nothing")]
            public partial class Faulty;
        }
        """;

    private const string Plain = """
        namespace Reader;

        public class Plain
        {
            public int Count { get; set; }

            public int Twice()
            {
                return Count * 2;
            }
        }
        """;

    private const string Card = """"
        using System.Collections.Generic;
        using System.Text.Json;
        using Reader.Shared;

        namespace Reader;

        [UserActivity(AppActivityId = "/card/{Name}", ActivationUrl = "https://reader.contoso.com/card/{Name}",
            ContentInfo = """{ "@context": "https://schema.org", "@type": "Article", "keywords": "${Tags}", "author": "${Author}", "extra": "${Extra}" }""")]
        [VisualElements(DisplayText = "{Name}", Content = """
            {
              "type": "AdaptiveCard",
              "version": "1.${Minor}",
              "body": [{ "type": "TextBlock", "text": "By ${Author}, \\${Name}", "wrap": "${Wrap}", "size": "${Size}" }]
            }
            """)]
        public partial record Card(string Name, int Minor, bool? Wrap, Kind Size, List<string?> Tags, string? Author, JsonElement Extra);

        [UserActivity(AppActivityId = "/filed/{Name}", ActivationUrl = "https://reader.contoso.com/filed/{Name}", ContentInfoFile = "./filed.info.json")]
        [VisualElements(DisplayText = "{Name}", ContentFile = @"Cards\filed.card.json")]
        public partial class Filed
        {
            public string Name { get; set; } = "";

            public double Score { get; set; }
        }
        """";

    private const string CardFile = """
        {
          "type": "AdaptiveCard",
          "version": "1.5",
          "body": [{ "type": "TextBlock", "text": "${Name}", "maxLines": "${Score}" }]
        }
        """;

    private const string InfoFile = """{ "@context": "https://schema.org", "@type": "Article", "name": "${Name}" }""";

    /// <summary>Gets the files alone.</summary>
    internal static ProjectState Create()
    {
        ProjectState project = new ProjectState()
            .Add(DefaultsPath, Defaults)
            .Add(NamesPath, Names)
            .Add(ArticlePath, Article)
            .Add("/0/Article.Visits.cs", ArticlePart)
            .Add(BasePath, DocumentBase)
            .Add(DocumentPath, Document)
            .Add(EpisodePath, Episode)
            .Add("/0/Generic.cs", Generic)
            .Add(PlainPath, Plain)
            .Add(CardPath, Card);
        project.AdditionalFiles.AddRange([(CardFilePath, CardFile), (InfoFilePath, InfoFile), (OtherFilePath, "other")]);
        return project;
    }

    /// <summary>Gets the project with its references: what every edit starts from.</summary>
    internal static EditState Start() => Edits.Start(Create());
}
