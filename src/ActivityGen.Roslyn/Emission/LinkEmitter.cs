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
            $"A link to <c>{Literals.Xml(activity.Type.DisplayName)}</c>: the members that its <c>{path}</c> names.",
            modifiers,
            "IActivityLink");
        emitter.Text($"Gets the <c>{path}</c>.");
        source.Line();
        source.Line($"/// <summary>Gets the <c>{path}</c> of the activity with these members.</summary>");
        source.Line("public string ToUrl() => this.ToString();");
        if (canRead)
        {
            source.Line();
            source.Line("/// <inheritdoc/>");
            emitter.Match($"public static bool TryMatch(global::System.ReadOnlySpan<char> url, out {link.Name} link)", "url", "link");
            emitter.Pattern();
        }

        if (link.FallsBack && canRead && !isFaulty)
        {
            source.Line();
            Dispatch(source, activity, emitter, link, marker);
        }

        emitter.Close();
    }

    private static void Dispatch(SourceWriter source, ActivitySpec activity, TemplateValueEmitter emitter, TemplateValueSpec link, string marker)
    {
        PatternEntrySpec pattern = ReaderEmitter.PatternOf(activity, ActivityProperty.FallbackUrl);
        if (emitter.HasOwnSlots(link.FallbackSlots))
        {
            source.Line($"static ag::TemplatePattern? {marker}.Fallback => ActivityReader.{pattern.Name};");
            return;
        }

        source.Line($"static bool {marker}.TryMatch(global::System.ReadOnlySpan<char> url, global::ActivityGen.ActivityProperty property, out {link.Name} link)");
        source.Open();
        source.Line("if (property != global::ActivityGen.ActivityProperty.FallbackUrl)");
        source.Open();
        source.Line("return TryMatch(url, out link);");
        source.Close();
        source.Line();
        source.Line($"var match = ActivityReader.{pattern.Name}.Match(url, {PatternValues.Slices(pattern)});");
        source.Line($"link = match.Success ? {emitter.Made("match", link.FallbackSlots)} : default;");
        source.Line("return match.Success;");
        source.Close();
    }
}
