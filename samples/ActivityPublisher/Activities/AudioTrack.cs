using System.Text.Json.Serialization;
using ActivityPublisher.Journal;

namespace ActivityPublisher.Activities;

/// <summary>The sound track of an episode.</summary>
[JsonConverter(typeof(EnumByNameConverter<AudioTrack>))]
public enum AudioTrack
{
    /// <summary>As it was filmed.</summary>
    Original,

    /// <summary>Spoken in the user's language.</summary>
    Dubbed,

    /// <summary>With a voice that says what is to be seen.</summary>
    Described,

    /// <summary>With the makers' remarks.</summary>
    Commentary,
}
