using System.Text.Json.Serialization;
using ActivityPublisher.Journal;

namespace ActivityPublisher.Activities;

/// <summary>How hard a campaign is.</summary>
[JsonConverter(typeof(EnumByNameConverter<Difficulty>))]
public enum Difficulty
{
    /// <summary>For the story's sake.</summary>
    Story,

    /// <summary>As the makers meant it.</summary>
    Normal,

    /// <summary>Harder.</summary>
    Hard,

    /// <summary>One life.</summary>
    Ironman,
}
