using ActivityGen.Feed.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ActivityGen.Feed.Hosting;

/// <summary>
/// Gives a request whose target is a whole URL, as proxies send it, the path that it has without the origin. Kestrel decodes <c>%2F</c> there, and
/// there only, so that no route would see an id with a slash in it.
/// </summary>
internal sealed class AbsoluteFormFilter : IStartupFilter
{
    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(static (context, next) =>
        {
            string? target = context.Features.Get<IHttpRequestFeature>()?.RawTarget;
            if (target is not (null or "") && target[0] != '/' && RawPath.Of(context) is { } path && IsPlain(path))
            {
                context.Request.Path = PathString.FromUriComponent(path);
            }

            return next(context);
        });
        next(app);
    };

    /// <summary>Tells whether a path can be taken as it is: a NUL or a dot segment stays what the server has made of it.</summary>
    private static bool IsPlain(string path) => !path.Contains("%00", StringComparison.Ordinal) && !RawPath.HasDotSegment(path);
}
