using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Emits the nested <c>ActivityLink</c> and <c>ActivityFallbackLink</c>.</summary>
internal static class LinkEmitter
{
    internal static void Emit(SourceWriter source, ActivitySpec activity, TemplateValueSpec link, string modifiers)
    {
        string path = PropertyContract.Of(link.Property).Path;
        bool isFaulty = activity.Faults.Count > 0;
        bool canRead = link.IsReadable || isFaulty;
        string marker = $"ag::IActivityLink<{link.Name}>";
        TemplateValueEmitter emitter = new(source, activity, link);
        emitter.Open(
            $"A link to <c>{Literals.Xml(activity.Type.DisplayName)}</c> as a value: the members that its <c>{path}</c> names.",
            modifiers,
            canRead && !isFaulty ? marker : string.Empty);
        emitter.Text("Gets the URL.", $"The <c>{path}</c>.");
        source.Line();
        source.Line("/// <summary>Gets the URL.</summary>");
        source.Line($"/// <returns>The <c>{path}</c> of the activity with these members.</returns>");
        source.Line("public string ToUrl() => this.ToString();");
        if (canRead)
        {
            source.Line();
            source.Line("/// <summary>Recovers the members from a URL: the inverse of <see cref=\"ToUrl\"/>, whatever the letter case of scheme and host and the form of percent-encoding.</summary>");
            source.Line("/// <param name=\"url\">The URL.</param>");
            source.Line("/// <param name=\"link\">The members.</param>");
            source.Line("/// <returns>Whether the URL is one of this type's.</returns>");
            emitter.Method($"public static bool TryMatch(global::System.ReadOnlySpan<char> url, out {link.Name} link)", () => emitter.Match(link.Property, "url", "link", slots: null));
            source.Line();
            emitter.Parsing("a URL", hasTryMatch: true);
        }

        if (canRead && !isFaulty)
        {
            source.Line();
            Dispatch(source, emitter, link, marker);
        }

        emitter.Close();
    }

    private static void Dispatch(SourceWriter source, TemplateValueEmitter emitter, TemplateValueSpec link, string marker)
    {
        source.Line($"static bool {marker}.TryMatch(global::System.ReadOnlySpan<char> url, global::ActivityGen.ActivityProperty property, out {link.Name} link)");
        source.Open();
        if (link.FallsBack)
        {
            source.Line("if (property == global::ActivityGen.ActivityProperty.FallbackUrl)");
            source.Open();
            emitter.Match(ActivityProperty.FallbackUrl, "url", "link", link.FallbackSlots);
            source.Close();
            source.Line();
        }

        source.Line("return TryMatch(url, out link);");
        source.Close();
    }
}
