using ActivityGen.Docs.Tests.Pages;
using ActivityGen.Feed.Hosting;
using ActivityGen.Feed.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace ActivityGen.Docs.Tests.Checks;

/// <summary>Requests: calls that the feed answers, by its own routes, with bodies that are JSON. Several stand between lines of <c>###</c>.</summary>
internal static class HttpCheck
{
    private static readonly Lazy<List<(string Method, TemplateMatcher Path)>> Calls = new(ReadCalls);

    internal static IReadOnlyList<string> Failures(PageBlock block)
    {
        List<string> failures = [];
        string[] lines = block.Text.TrimEnd('\n').Split('\n');
        for (int start = 0; start < lines.Length;)
        {
            int end = Array.IndexOf(lines, "###", start);
            end = end < 0 ? lines.Length : end;
            failures.AddRange(Failures(block, lines[start..end], start));
            start = end + 1;
        }

        return failures;
    }

    private static List<string> Failures(PageBlock block, string[] lines, int offset)
    {
        List<string> failures = [];
        string[] words = lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !IsCall(words[0], words[1]))
        {
            failures.Add($"{block.At(offset)}: '{lines[0]}' is no call of the contract.");
        }

        int blank = Array.IndexOf(lines, "");
        foreach ((int index, string header) in lines.Index().Skip(1).Take((blank < 0 ? lines.Length : blank) - 1))
        {
            if (!header.Contains(": ", StringComparison.Ordinal))
            {
                failures.Add($"{block.At(offset + index)}: '{header}' is no header.");
            }
        }

        if (blank >= 0)
        {
            failures.AddRange(JsonCheck.Failures(block, string.Join('\n', lines[(blank + 1)..]), offset + blank + 1));
        }

        return failures;
    }

    private static bool IsCall(string method, string target)
    {
        string path = Uri.TryCreate(target, UriKind.Absolute, out Uri? url) && url.Scheme != Uri.UriSchemeFile ? url.AbsolutePath : target.Split('?')[0];
        path = path.StartsWith("/v1.0/", StringComparison.Ordinal) ? path : "/v1.0" + path;
        return Calls.Value.Exists(call => call.Method == method && call.Path.TryMatch(path, new RouteValueDictionary()));
    }

    private static List<(string Method, TemplateMatcher Path)> ReadCalls()
    {
        using WebApplication feed = FeedApplication.Build([]);
        return
        [
            .. ((IEndpointRouteBuilder)feed).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<FeedRoute>() is { Operation: not null })
                .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods
                    .Select(method => (method, new TemplateMatcher(TemplateParser.Parse(endpoint.RoutePattern.RawText!), [])))),
        ];
    }
}
