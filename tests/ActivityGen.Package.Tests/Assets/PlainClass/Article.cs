using ActivityGen;

namespace PlainClass;

[UserActivity]
public class Article
{
    public required string Slug { get; init; }

    public required string Title { get; init; }
}
