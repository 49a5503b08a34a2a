using ActivityGen.Benchmarks.Models;
using ActivityGen.Benchmarks.Peers.Dto;
using Graph = Microsoft.Graph.Models;

namespace ActivityGen.Benchmarks.Peers.Mapping;

internal static class CourseMapping
{
    private const string Hint = "Bring the field notes of the last unit: the quiz at the end asks about them.";

    internal static ActivityDto<NoInfo> ToDto(Course course)
    {
        string path = Path(course);
        string description = $"Unit {course.Unit} with {course.Teacher}";
        return new()
        {
            AppActivityId = path,
            ActivationUrl = "contoso-reader:/" + path,
            ActivitySourceHost = "https://reader.contoso.com",
            AppDisplayName = "Contoso Reader",
            FallbackUrl = "https://reader.contoso.com" + path,
            UserTimezone = "Europe/Lisbon",
            VisualElements = new VisualDto
            {
                DisplayText = course.Title,
                Description = description,
                BackgroundColor = "#107C10",
                Attribution = new ImageDto { IconUrl = "https://reader.contoso.com/icon.png", AlternateText = "Contoso Reader" },
                Content = new CardDto
                {
                    Body =
                    [
                        new BlockDto { Text = course.Title, Size = "Medium", Weight = "Bolder", Wrap = true },
                        new BlockDto { Text = description, Wrap = true },
                        new BlockDto
                        {
                            Type = "FactSet",
                            Facts =
                            [
                                new FactDto("Length", $"{course.Minutes} minutes"),
                                new FactDto("Level", "Intermediate"),
                                new FactDto("Language", "English, subtitles in Portuguese"),
                            ],
                        },
                        new BlockDto { Text = Hint, IsSubtle = true, Wrap = true },
                    ],
                    Actions =
                    [
                        new ActionDto("Open the syllabus", "https://reader.contoso.com/courses/syllabus"),
                        new ActionDto("Ask the teacher", "https://reader.contoso.com/courses/questions"),
                    ],
                },
            },
            HistoryItems = HistoryMapping.ToDto(course.Sittings),
        };
    }

    internal static Graph.UserActivity ToGraph(Course course)
    {
        string path = Path(course);
        string description = $"Unit {course.Unit} with {course.Teacher}";
        return new()
        {
            AppActivityId = path,
            ActivationUrl = "contoso-reader:/" + path,
            ActivitySourceHost = "https://reader.contoso.com",
            AppDisplayName = "Contoso Reader",
            FallbackUrl = "https://reader.contoso.com" + path,
            UserTimezone = "Europe/Lisbon",
            VisualElements = new Graph.VisualInfo
            {
                DisplayText = course.Title,
                Description = description,
                BackgroundColor = "#107C10",
                Attribution = new Graph.ImageInfo { IconUrl = "https://reader.contoso.com/icon.png", AlternateText = "Contoso Reader" },
                Content = GraphJson.Card(
                    [
                        GraphJson.Heading(course.Title),
                        GraphJson.Object(("type", GraphJson.Text("TextBlock")), ("text", GraphJson.Text(description)), ("wrap", GraphJson.True)),
                        GraphJson.Facts(
                            new FactDto("Length", $"{course.Minutes} minutes"),
                            new FactDto("Level", "Intermediate"),
                            new FactDto("Language", "English, subtitles in Portuguese")),
                        GraphJson.Object(("type", GraphJson.Text("TextBlock")), ("text", GraphJson.Text(Hint)), ("isSubtle", GraphJson.True), ("wrap", GraphJson.True)),
                    ],
                    [
                        GraphJson.OpenUrl("Open the syllabus", "https://reader.contoso.com/courses/syllabus"),
                        GraphJson.OpenUrl("Ask the teacher", "https://reader.contoso.com/courses/questions"),
                    ]),
            },
            HistoryItems = HistoryMapping.ToGraph(course.Sittings),
        };
    }

    private static string Path(Course course) => $"/courses/{UrlText.Escape(course.Key)}/units/{course.Unit}";
}
