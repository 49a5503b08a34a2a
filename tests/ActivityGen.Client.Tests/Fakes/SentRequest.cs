namespace ActivityGen.Client.Tests;

/// <summary>A request as it left the client.</summary>
internal sealed record SentRequest(string Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, byte[]? Body)
{
    internal string Path => Uri.PathAndQuery;

    internal string Text => Body is null ? "" : System.Text.Encoding.UTF8.GetString(Body);

    internal static async Task<SentRequest> OfAsync(HttpRequestMessage request)
    {
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, IEnumerable<string> values) in request.Headers.NonValidated.Select(header => (header.Key, (IEnumerable<string>)header.Value)))
        {
            headers[name] = string.Join(", ", values);
        }

        byte[]? body = null;
        if (request.Content is { } content)
        {
            // As a handler does it: into a stream of the handler's own.
            using MemoryStream stream = new();
            await content.CopyToAsync(stream);
            body = stream.ToArray();
            headers["Content-Type"] = content.Headers.ContentType!.ToString();
            headers["Content-Length"] = content.Headers.ContentLength!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return new SentRequest(request.Method.Method, request.RequestUri!, headers, body);
    }
}
