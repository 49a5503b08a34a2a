using System.Text;
using ActivityGen;
using ActivityGen.Client;
using PublisherNamespace1;

if (PublisherOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(PublisherOptions.Usage);
    return 2;
}

Article article = new("hello-world", Page: 12, "Hello, world", "Adele");

if (options.Feed is null)
{
    Console.WriteLine($"PUT /me/activities/{article.GetKey().ToUrlSegment()}");
    Console.WriteLine(Encoding.UTF8.GetString(article.ToJsonUtf8Bytes()));
    return 0;
}

try
{
    ActivityFeedClient client = new(_ => new(options.Token), new() { BaseAddress = options.Feed });

    // The history item that the session stores makes the activity a recent one.
    await using (await client.StartSessionAsync(article))
    {
        Console.WriteLine($"published {article.Title}");
    }

    await foreach (Article recent in client.GetRecentAsync<Article>())
    {
        Console.WriteLine($"recent: {recent.Title}, page {recent.Page}");
    }

    return 0;
}
catch (ArgumentException e)
{
    // An address that the client takes no token to, such as http on another machine.
    Console.Error.WriteLine(e.Message);
    return 2;
}
catch (ActivityFeedException e)
{
    // The message says what failed; the service's own words may quote what was sent.
    Console.Error.WriteLine(e.ServiceMessage is { } words ? $"{e.Message} {words}" : e.Message);
    return 1;
}
