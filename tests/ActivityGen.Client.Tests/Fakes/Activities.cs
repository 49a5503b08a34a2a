using System.Diagnostics.CodeAnalysis;

namespace ActivityGen.Client.Tests;

/// <summary>Activities, and a reader of them such as an app's <c>ActivityLinks</c> gives.</summary>
internal static class Activities
{
    internal static UserActivity Plain(string appActivityId = "/notes/1") => new()
    {
        AppActivityId = appActivityId,
        ActivationUrl = "contoso-notes://notes/1",
        ActivitySourceHost = "https://notes.contoso.com",
        VisualElements = new VisualInfo { DisplayText = "Secret diary" },
    };

    internal static bool Read(UserActivity activity, [NotNullWhen(true)] out IUserActivity? result)
    {
        result = Note.TryFromUserActivity(activity, out Note? note) ? note
            : Song.TryFromUserActivity(activity, out Song? song) ? song
            : null;
        return result is not null;
    }
}
