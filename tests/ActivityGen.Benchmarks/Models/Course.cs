namespace ActivityGen.Benchmarks.Models;

/// <summary>The rich activity: an Adaptive Card, and twenty history items.</summary>
[UserActivity(
    AppActivityId = "/courses/{Key}/units/{Unit}",
    ActivationUrl = "contoso-reader://courses/{Key}/units/{Unit}",
    FallbackUrl = "https://reader.contoso.com/courses/{Key}/units/{Unit}",
    UserTimezone = "Europe/Lisbon")]
[VisualElements(
    DisplayText = "{Title}",
    Description = "Unit {Unit} with {Teacher}",
    BackgroundColor = "#107C10",
    ContentFile = "Models/Course.card.json")]
public sealed partial class Course
{
    public required string Key { get; init; }

    public required int Unit { get; init; }

    public required string Title { get; init; }

    public required string Teacher { get; init; }

    public required int Minutes { get; init; }

    [MapTo(ActivityProperty.HistoryItems)]
    public IReadOnlyList<ActivityHistoryItem> Sittings { get; init; } = [];

    internal static Course Sample()
    {
        ActivityHistoryItem[] sittings = new ActivityHistoryItem[20];
        DateTimeOffset start = new(2026, 2, 3, 18, 30, 12, TimeSpan.Zero);
        for (int i = 0; i < sittings.Length; i++)
        {
            DateTimeOffset started = start.AddHours(23.7 * i);
            sittings[i] = new ActivityHistoryItem
            {
                StartedDateTime = started,
                LastActiveDateTime = started.AddMinutes(20 + i),
                ActiveDurationSeconds = 1080 + (i * 47),
                UserTimezone = i % 4 == 3 ? "Europe/Lisbon" : null,
            };
        }

        return new Course
        {
            Key = "marine-biology",
            Unit = 7,
            Title = "Marine biology: kelp forests",
            Teacher = "Dr. Inês Duarte",
            Minutes = 45,
            Sittings = sittings,
        };
    }
}
