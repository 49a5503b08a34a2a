#if ONE_NAMESPACE
using Links = Contoso.ActivityLinks;
#else
using Links = Library.ActivityLinks;
#endif
using ActivityGen;

namespace Contoso.Books;

public static class Shelf
{
    public static object? Open(string url) => Links.TryMatch(url, out ActivityLinkMatch match) ? match.Link : null;
}
