namespace ActivityGen.Feed.Http;

/// <summary>The methods that a path has, for the answer to any other.</summary>
/// <param name="Value">As in the header <c>Allow</c>: <c>GET, POST</c>.</param>
internal sealed record AllowedMethods(string Value);
