namespace ActivityGen.Client;

/// <summary>One call: what is sent, and what is known of its tries.</summary>
/// <param name="method">The method.</param>
/// <param name="template">The path with names for its ids, such as <c>me/activities/{id}</c>: all that telemetry and messages say of it.</param>
/// <param name="address">Where it goes.</param>
/// <param name="body">The body; null for none.</param>
internal sealed class FeedCall(HttpMethod method, string template, Uri address, PooledBody? body = null)
{
    internal HttpMethod Method => method;

    internal string Template => template;

    internal Uri Address => address;

    internal PooledBody? Body => body;

    /// <summary>Gets the id of the call, the same over all tries.</summary>
    internal Guid ClientRequestId { get; } = Guid.NewGuid();

    /// <summary>Gets a value indicating whether doing it twice comes to the same as doing it once.</summary>
    internal bool IsIdempotent => method != HttpMethod.Post;

    /// <summary>Gets a value indicating whether the service's own 404 is an answer, not an error: what a DELETE is about may be gone.</summary>
    internal bool NotFoundIsAnswer => method == HttpMethod.Delete;

    /// <summary>Gets a value indicating whether the answer has no body to read.</summary>
    internal bool IgnoresBody => method == HttpMethod.Delete;

    /// <summary>Gets or sets how many requests were sent.</summary>
    internal int Tries { get; set; }

    /// <summary>Gets or sets when the call has to be done, as a timestamp of the time provider.</summary>
    internal long Deadline { get; set; }

    /// <summary>Gets or sets what the last try came to, for a message where no further one came to anything.</summary>
    internal Attempt? Last { get; set; }
}
