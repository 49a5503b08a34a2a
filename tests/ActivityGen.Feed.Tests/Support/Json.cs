using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ActivityGen.Feed.Tests.Support;

/// <summary>Bodies to send, and bodies that came.</summary>
internal static class Json
{
    /// <summary>Gets a body that passes the contract.</summary>
    internal static string Activity(string appActivityId, string more = "") => $$$"""
        {
          "appActivityId": {{{JsonSerializer.Serialize(appActivityId)}}},
          "activationUrl": "contoso-reader://articles/1",
          "activitySourceHost": "https://reader.contoso.com",
          "visualElements": { "displayText": "Grüße" }{{{more}}}
        }
        """;

    internal static HttpContent Content(string json) => Content(Encoding.UTF8.GetBytes(json));

    internal static HttpContent Content(byte[] json, string type = "application/json")
    {
        ByteArrayContent content = new(json);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }

    internal static string PathOf(string appActivityId) => "/v1.0/me/activities/" + UrlSafeId.Encode(appActivityId);

    internal static Task<HttpResponseMessage> PutActivityAsync(this HttpClient client, string appActivityId, string more = "") =>
        client.SendAsync(HttpMethod.Put, PathOf(appActivityId), Activity(appActivityId, more));

    internal static Task<HttpResponseMessage> SendAsync(this HttpClient client, HttpMethod method, string path, string? json = null) =>
        client.SendAsync(new HttpRequestMessage(method, path) { Content = json is null ? null : Content(json) });

    internal static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync()).RootElement;

    /// <summary>Gets the error's code; asserts that the body is Graph's, and that its request-id is the header's.</summary>
    internal static async Task<string> ErrorCodeAsync(this HttpResponseMessage response) => (await response.ErrorAsync()).GetProperty("code").GetString()!;

    /// <summary>Gets the error; asserts that the body is Graph's, and that its request-id is the header's.</summary>
    internal static async Task<JsonElement> ErrorAsync(this HttpResponseMessage response)
    {
        JsonElement error = (await response.JsonAsync()).GetProperty("error");
        Assert.NotEmpty(error.GetProperty("code").GetString()!);
        Assert.NotEmpty(error.GetProperty("message").GetString()!);
        JsonElement inner = error.GetProperty("innerError");
        Assert.Equal(response.Headers.GetValues("request-id").Single(), inner.GetProperty("request-id").GetString());
        Assert.True(inner.TryGetProperty("date", out _));
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return error;
    }
}
