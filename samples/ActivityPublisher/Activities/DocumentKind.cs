using System.Text.Json.Serialization;
using ActivityPublisher.Journal;

namespace ActivityPublisher.Activities;

/// <summary>The kinds of document.</summary>
[JsonConverter(typeof(EnumByNameConverter<DocumentKind>))]
public enum DocumentKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>A spreadsheet.</summary>
    Sheet,

    /// <summary>Slides.</summary>
    Slides,

    /// <summary>A short note.</summary>
    Note,

    /// <summary>A drawing or a plan.</summary>
    Drawing,

    /// <summary>A scan, or pages that are only read.</summary>
    Pages,
}
