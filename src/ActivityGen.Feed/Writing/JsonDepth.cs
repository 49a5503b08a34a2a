using System.Text.Json;
using ActivityGen.Feed.Http;

namespace ActivityGen.Feed.Writing;

/// <summary>Keeps bodies so shallow that everybody can read them back.</summary>
internal static class JsonDepth
{
    /// <summary>
    /// Readers of JSON stop at 64 levels unless told otherwise. A page's activity is two levels deeper than its body was, and a history item's
    /// body four: what was taken at the reader's own limit would make a whole page unreadable for others.
    /// </summary>
    private const int Limit = 60;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = Limit };

    /// <summary>Checks JSON that has been read already.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <exception cref="GraphErrorException">400: it is nested too deep.</exception>
    internal static void Check(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            Utf8JsonReader reader = new(utf8Json, Options);
            while (reader.Read())
            {
            }
        }
        catch (JsonException exception)
        {
            throw GraphErrors.BadRequest(
                $"The body is nested more than {Limit} levels deep, at line {exception.LineNumber + 1}, position {exception.BytePositionInLine + 1}.",
                new GraphErrorDetail("TooDeep", "", $"at most {Limit} levels"));
        }
    }
}
