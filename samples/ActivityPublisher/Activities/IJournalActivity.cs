using System.Text.Json.Serialization;
using ActivityGen;

namespace ActivityPublisher.Activities;

/// <summary>What a line of the journal can be; its <c>type</c> says which.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TvEpisode), "tvEpisode")]
[JsonDerivedType(typeof(Document), "document")]
[JsonDerivedType(typeof(GameCampaign), "gameCampaign")]
public interface IJournalActivity : IUserActivity
{
    /// <summary>Gets when the user was at it; null or empty where it was only put aside for later.</summary>
    IReadOnlyList<Engagement>? Engagements { get; }
}
