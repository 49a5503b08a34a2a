using ActivityGen.Benchmarks.Models;
using ActivityGen.Benchmarks.Peers.Dto;
using ActivityGen.Benchmarks.Peers.Mapping;
using ActivityPublisher.Activities;
using ActivityPublisher.Journal;

namespace ActivityGen.Benchmarks.Runtime;

/// <summary>The inputs of writing.</summary>
internal static class WriteCases
{
    internal const string Small = "small";
    internal const string Sample = "sample";
    internal const string Rich = "card+history";
    internal const string Wordy = "non-ASCII";

    internal static IReadOnlyList<WriteCase> All { get; } =
    [
        new TypedWriteCase<Article, ActivityDto<NoInfo>>(Small, [Article.Sample()], ArticleMapping.ToDto, WriteContext.Default.Plain, ArticleMapping.ToGraph),
        OfSample(),
        new TypedWriteCase<Course, ActivityDto<NoInfo>>(Rich, [Course.Sample()], CourseMapping.ToDto, WriteContext.Default.Plain, CourseMapping.ToGraph),
        new TypedWriteCase<Letter, ActivityDto<NoInfo>>(Wordy, [Letter.Sample()], LetterMapping.ToDto, WriteContext.Default.Plain, LetterMapping.ToGraph),
    ];

    /// <summary>The journal of the sample, as its publisher reads it.</summary>
    private static JoinedWriteCase OfSample()
    {
        byte[] journal = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "journal.jsonl"));
        IJournalActivity[] activities = [.. new JournalReader(journal).Read().Select(line => line.Activity ?? throw new InvalidOperationException(line.Problem))];
        return new JoinedWriteCase(
            Sample,
            [
                new TypedWriteCase<TvEpisode, ActivityDto<EpisodeInfo>>("episodes", [.. activities.OfType<TvEpisode>()], EpisodeMapping.ToDto, WriteContext.Default.Episode, EpisodeMapping.ToGraph),
                new TypedWriteCase<Document, ActivityDto<DocumentInfo>>("documents", [.. activities.OfType<Document>()], DocumentMapping.ToDto, WriteContext.Default.Document, DocumentMapping.ToGraph),
                new TypedWriteCase<GameCampaign, ActivityDto<GameInfo>>("games", [.. activities.OfType<GameCampaign>()], GameMapping.ToDto, WriteContext.Default.Game, GameMapping.ToGraph),
            ]);
    }
}
