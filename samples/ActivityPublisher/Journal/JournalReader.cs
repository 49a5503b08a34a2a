using System.Globalization;
using System.Text.Json;
using ActivityPublisher.Activities;

namespace ActivityPublisher.Journal;

/// <summary>Reads a journal: JSON lines, UTF-8 with or without a byte order mark, LF or CRLF; blank lines are passed over.</summary>
internal sealed class JournalReader
{
    private readonly ReadOnlyMemory<byte> _journal;

    /// <summary>Initializes a new instance of the <see cref="JournalReader"/> class.</summary>
    /// <param name="journal">The journal's bytes.</param>
    internal JournalReader(ReadOnlyMemory<byte> journal) =>
        _journal = journal.Span.StartsWith("\uFEFF"u8) ? journal[3..] : journal;

    /// <summary>Counts the lines that are not blank, for a progress bar.</summary>
    internal int Count() => Lines().Count();

    /// <summary>Reads the lines that are not blank, one at a time.</summary>
    internal IEnumerable<JournalLine> Read()
    {
        foreach ((int number, ReadOnlyMemory<byte> line) in Lines())
        {
            yield return Parse(number, line.Span);
        }
    }

    private static JournalLine Parse(int number, ReadOnlySpan<byte> line)
    {
        try
        {
            IJournalActivity? activity = JsonSerializer.Deserialize(line, JournalJsonContext.Default.IJournalActivity);
            return activity switch
            {
                null => new JournalLine(number, null, "the line is null, not an activity"),

                // System.Text.Json respects nullable annotations of members, not of what is in a list.
                { Engagements: { } engagements } when engagements.Contains(null!) => new JournalLine(number, null, "an engagement is null (at $.engagements)"),
                _ => new JournalLine(number, activity, null),
            };
        }
        catch (JsonException e)
        {
            return new JournalLine(number, null, Reason(e));
        }
        catch (NotSupportedException)
        {
            // What System.Text.Json says of an interface without a discriminator is not for a user to read.
            return new JournalLine(number, null, "the activity has no \"type\": write tvEpisode, document or gameCampaign");
        }
    }

    /// <summary>A JsonException counts lines within the one line it was given: the path and the column are what helps.</summary>
    private static string Reason(JsonException e)
    {
        int end = e.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        string reason = end < 0 ? e.Message : e.Message[..end];
        string column = e.BytePositionInLine is { } position ? string.Create(CultureInfo.InvariantCulture, $", byte {position + 1}") : "";
        return $"{reason.TrimEnd('.')} (at {e.Path ?? "$"}{column})";
    }

    private IEnumerable<(int Number, ReadOnlyMemory<byte> Line)> Lines()
    {
        ReadOnlyMemory<byte> rest = _journal;
        for (int number = 1; !rest.IsEmpty; number++)
        {
            int end = rest.Span.IndexOf((byte)'\n');
            ReadOnlyMemory<byte> line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (line.Span.ContainsAnyExcept(" \t\r"u8))
            {
                yield return (number, line);
            }
        }
    }
}
