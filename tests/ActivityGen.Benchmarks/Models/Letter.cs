namespace ActivityGen.Benchmarks.Models;

/// <summary>The wordy activity: little of it is ASCII, and what is has to be escaped.</summary>
[UserActivity(
    AppActivityId = "/letters/{Folder}/{Subject}",
    ActivationUrl = "contoso-reader://letters/{Folder}/{Subject}",
    FallbackUrl = "https://reader.contoso.com/letters/{Folder}/{Subject}")]
[VisualElements(DisplayText = "{Subject}", Description = "{Text}", BackgroundColor = "#5C2D91")]
public sealed partial record Letter(string Folder, string Subject, string Text)
{
    internal static Letter Sample() => new(
        "письма/семья",
        "東京からの手紙 – „ein Jahr später“ 🚀",
        "Она писала: \"я вернусь\" — и ушла.\r\n\t„Grüße aus Köln“, dit-elle, «à bientôt»;\r\n"
            + "C:\\Briefe\\2025\\αλληλογραφία.txt\r\n我们在海边走了很久,谁也没有说话。\n"
            + "\"Quoted\", \"again\", and a path: \\\\server\\share\\ünïcode\t🎉🎂\n"
            + "언젠가 다시 만날 거라고 믿어요. وداعًا يا صديقي.");
}
