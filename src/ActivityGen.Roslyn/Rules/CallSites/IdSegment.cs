using System.Text;

namespace ActivityGen.Roslyn.Rules.CallSites;

/// <summary>Finds the id in a URL: the last segment of a path, right behind <c>activities/</c>, where the URL is an activity's.</summary>
internal sealed class IdSegment
{
    private const string Collection = "activities/";

    /// <summary>Stands for what is not known.</summary>
    private const char Unknown = '\u0001';

    private static readonly char[] Ends = ['/', '?', '#'];
    private static readonly string[] GraphHosts = ["graph.microsoft.com", "graph.microsoft.us", "dod-graph.microsoft.us", "microsoftgraph.chinacloudapi.cn", "graph.microsoft.de", "canary.graph.microsoft.com"];

    private readonly StringBuilder _before = new();
    private readonly List<PathPart> _id = [];
    private bool _isInId;
    private bool _isOver;
    private bool _goesOn;
    private bool _goesOnAfterSlash;

    /// <summary>Gets what the id is made of, literal text left out; empty where there is none.</summary>
    internal static IReadOnlyList<PathPart> Find(IReadOnlyList<PathPart> path)
    {
        IdSegment scan = new();
        scan.Walk(path);
        return scan._goesOn ? [] : scan._id;
    }

    private void Walk(IReadOnlyList<PathPart> parts)
    {
        foreach (PathPart part in parts)
        {
            if (_isOver)
            {
                // Behind `activities/x/` there is a history item, which goes by the server's id.
                _goesOn |= _goesOnAfterSlash && !(part.Text is { } rest && (rest.Length == 0 || rest[0] is '?' or '#'));
                return;
            }

            if (part.Parts is { } inner && (!_isInId || HasEnd(inner) || (_id.Count > 0 && inner.Count > 0 && EndsId(inner[0].Text))))
            {
                Walk(inner);
            }
            else if (_isInId && _id.Count > 0 && EndsId(part.Text))
            {
                // A constant such as `/historyItems/` goes on behind the id, and is no part of it.
                Continue(part.Text!);
            }
            else if (_isInId && part.Site is not null)
            {
                _id.Add(part);
            }
            else if (_isInId)
            {
                Continue(part.Text!);
            }
            else if (part.Text is { } text)
            {
                Begin(text);
            }
            else
            {
                _before.Append(Unknown);
            }
        }
    }

    private void Begin(string text)
    {
        _before.Append(text);
        string url = _before.ToString();
        int found = url.LastIndexOf(Collection, StringComparison.OrdinalIgnoreCase);
        if (found >= 0 && (found == 0 || url[found - 1] is '/' or Unknown) && IsActivities(url.Substring(0, found)))
        {
            string id = url.Substring(found + Collection.Length);
            if (id.IndexOfAny(Ends) < 0 && id.IndexOf(Unknown) < 0)
            {
                _isInId = true;
            }
        }
    }

    private void Continue(string text)
    {
        int end = text.IndexOfAny(Ends);
        if (end < 0)
        {
            return;
        }

        _isOver = true;
        _goesOnAfterSlash = text[end] == '/' && end == text.Length - 1;
        _goesOn = text[end] == '/' && end < text.Length - 1 && text[end + 1] is not ('?' or '#');
    }

    private static bool EndsId(string? text) => text is { Length: > 0 } && Array.IndexOf(Ends, text[0]) >= 0;

    private static bool HasEnd(IReadOnlyList<PathPart> parts)
    {
        foreach (PathPart part in parts)
        {
            if (part.Text?.IndexOfAny(Ends) > 0)
            {
                return parts[0].Text is null;
            }
        }

        return false;
    }

    /// <summary>Gets a value indicating whether a URL up to <c>activities/</c> is that of a user's activities in Graph.</summary>
    private static bool IsActivities(string url)
    {
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0 && Array.IndexOf(GraphHosts, Host(url, scheme + 3)) >= 0)
        {
            return true;
        }

        // Below `me` on any host: a feed like Graph's can run anywhere.
        const string Me = "me/";
        return url.EndsWith(Me, StringComparison.OrdinalIgnoreCase) && (url.Length == Me.Length || url[url.Length - Me.Length - 1] is '/' or Unknown);
    }

    private static string Host(string url, int start)
    {
        int end = url.IndexOf('/', start);
        string host = (end < 0 ? url.Substring(start) : url.Substring(start, end - start)).ToLowerInvariant();
        int port = host.LastIndexOf(':');
        return port < 0 ? host : host.Substring(0, port);
    }
}
