using ActivityGen.Feed.Http;
using ActivityGen.Feed.Storage;

namespace ActivityGen.Feed.Querying;

/// <summary>Reads a filter on lastModifiedDateTime: <c>gt</c>, <c>ge</c>, <c>lt</c>, <c>le</c>, joined by <c>and</c>, in parentheses or not.</summary>
internal ref struct FilterParser
{
    private const string Property = "lastModifiedDateTime";

    /// <summary>Far more than anybody writes by hand, and far less than the stack has room for.</summary>
    private const int MaxDepth = 32;

    private readonly string _option;
    private ReadOnlySpan<char> _rest;
    private int _depth;

    private FilterParser(string text, string option)
    {
        _rest = text;
        _option = option;
    }

    /// <summary>Reads a filter.</summary>
    /// <param name="text">The filter.</param>
    /// <param name="option">The option that it stands in, for messages.</param>
    /// <returns>The times that pass, in whole milliseconds, as they are stored.</returns>
    /// <exception cref="GraphErrorException">400: it is no such filter.</exception>
    internal static TimeRange Parse(string text, string option)
    {
        FilterParser parser = new(text, option);
        TimeRange range = parser.Conjunction();
        return parser.Next().IsEmpty ? range : throw parser.Malformed();
    }

    private TimeRange Conjunction()
    {
        TimeRange range = Term();
        while (true)
        {
            FilterParser before = this;
            if (!Next().Equals("and", StringComparison.Ordinal))
            {
                this = before;
                return range;
            }

            TimeRange other = Term();
            range = new TimeRange(Math.Max(range.From, other.From), Math.Min(range.To, other.To));
        }
    }

    private TimeRange Term()
    {
        ReadOnlySpan<char> first = Next();
        if (first is "(")
        {
            if (++_depth > MaxDepth)
            {
                throw Malformed();
            }

            TimeRange inner = Conjunction();
            _depth--;
            return Next() is ")" ? inner : throw Malformed();
        }

        if (first is not Property)
        {
            throw Malformed();
        }

        ReadOnlySpan<char> comparison = Next();
        if (!FilterTime.TryParse(Next(), out DateTimeOffset time))
        {
            throw Malformed();
        }

        long floor = FilterTime.Floor(time);
        long ceiling = FilterTime.Ceiling(time);
        return comparison switch
        {
            "gt" => new TimeRange(floor + 1, long.MaxValue),
            "ge" => new TimeRange(ceiling, long.MaxValue),
            "lt" => new TimeRange(long.MinValue, ceiling - 1),
            "le" => new TimeRange(long.MinValue, floor),
            _ => throw Malformed(),
        };
    }

    /// <summary>Gets the next word or parenthesis; empty at the end.</summary>
    private ReadOnlySpan<char> Next()
    {
        ReadOnlySpan<char> text = _rest.TrimStart(' ');
        int end = text.IndexOfAny(" ()");
        int length = end < 0 ? text.Length : Math.Max(end, 1);
        _rest = text[length..];
        return text[..length];
    }

    private readonly GraphErrorException Malformed() => GraphErrors.BadRequest(
        $"{_option} takes lastModifiedDateTime with gt, ge, lt or le and a time such as 2018-02-26T20:20:48.114Z (a plus sign of an offset is %2B), joined by 'and'.");
}
