namespace ActivityGen.Roslyn.Tests.Rules.CallSites;

/// <summary>As much of Microsoft.Graph as the rules look at, in source.</summary>
internal static class GraphStub
{
    internal const string Code = """
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Microsoft.Graph.Models
        {
            public enum Status { Active, Updated, Deleted, Ignored }

            public class Entity
            {
                public string? Id { get; set; }
                public IDictionary<string, object> AdditionalData { get; set; } = new Dictionary<string, object>();
            }

            public class VisualInfo
            {
                public string? DisplayText { get; set; }
                public string? Description { get; set; }
                public string? BackgroundColor { get; set; }
            }

            public class ActivityHistoryItem : Entity
            {
                public DateTimeOffset? StartedDateTime { get; set; }
                public DateTimeOffset? ExpirationDateTime { get; set; }
                public DateTimeOffset? CreatedDateTime { get; set; }
                public Status? Status { get; set; }
            }

            public class UserActivity : Entity
            {
                public string? AppActivityId { get; set; }
                public string? ActivationUrl { get; set; }
                public string? ActivitySourceHost { get; set; }
                public string? AppDisplayName { get; set; }
                public string? FallbackUrl { get; set; }
                public VisualInfo? VisualElements { get; set; }
                public Status? Status { get; set; }
                public DateTimeOffset? CreatedDateTime { get; set; }
                public DateTimeOffset? LastModifiedDateTime { get; set; }
                public DateTimeOffset? ExpirationDateTime { get; set; }
                public List<ActivityHistoryItem>? HistoryItems { get; set; }
                public static UserActivity CreateFromDiscriminatorValue(object node) => new UserActivity();
            }
        }

        namespace Microsoft.Graph
        {
            using Microsoft.Graph.Models;

            public class ActivityItemBuilder
            {
                public Task<UserActivity?> PatchAsync(UserActivity body, CancellationToken token = default) => throw null!;
                public Task<UserActivity?> GetAsync() => throw null!;
            }

            public class ActivitiesBuilder
            {
                public ActivityItemBuilder this[string id] => throw null!;
                public Task<UserActivity?> PostAsync(UserActivity body, CancellationToken token = default) => throw null!;
            }

            public class MeBuilder { public ActivitiesBuilder Activities => throw null!; }

            public class GraphServiceClient { public MeBuilder Me => throw null!; }
        }
        """;

    /// <summary>What a program for the tests begins with.</summary>
    internal const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.Graph;
        using Microsoft.Graph.Models;

        public sealed record Article(string Slug, string Title, string Url);

        """;

    /// <summary>An initializer's elements that are complete.</summary>
    internal const string Complete =
        "AppActivityId = article.Slug, ActivationUrl = article.Url, ActivitySourceHost = \"https://contoso.com\", VisualElements = new VisualInfo { DisplayText = article.Title }";

    /// <summary>The same without the last two.</summary>
    internal const string Half = "AppActivityId = article.Slug, ActivationUrl = article.Url";

    /// <summary>What <see cref="Half"/> lacks.</summary>
    internal const string OtherHalf = "ActivitySourceHost = \"https://contoso.com\", VisualElements = new VisualInfo { DisplayText = article.Title }";

    /// <summary>Expands <c>[Complete]</c>, <c>[Half]</c> and <c>[OtherHalf]</c>.</summary>
    internal static string Program(string members) => Usings + "public partial class Program\n{\n    " + members
        .Replace("[Complete]", Complete, StringComparison.Ordinal)
        .Replace("[Half]", Half, StringComparison.Ordinal)
        .Replace("[OtherHalf]", OtherHalf, StringComparison.Ordinal) + "\n}\n";
}
