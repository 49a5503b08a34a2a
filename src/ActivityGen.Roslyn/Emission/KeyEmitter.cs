using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Emits <c>GetKey</c> and the nested <c>ActivityKey</c>.</summary>
internal static class KeyEmitter
{
    internal static void EmitGetKey(SourceWriter source, ActivitySpec activity, string modifiers)
    {
        source.Line("/// <summary>Gets the key: the members that the activity's id is made of.</summary>");
        source.Line(ActivityEmitter.GeneratedCode);
        if (activity.Faults.Count > 0)
        {
            source.Line($"{modifiers} ActivityKey GetKey() =>");
            ActivityEmitter.Throw(source, activity);
            return;
        }

        List<string> arguments = [];
        foreach (TemplateMemberSpec member in activity.Key.Members)
        {
            arguments.Add(member.Hole.Access.Expression);
        }

        source.Line($"{modifiers} ActivityKey GetKey() => new({string.Join(", ", arguments)});");
    }

    internal static void EmitKey(SourceWriter source, ActivitySpec activity, string modifiers)
    {
        TemplateValueEmitter emitter = new(source, activity, activity.Key);
        emitter.Open($"The id of <c>{Literals.Xml(activity.Type.DisplayName)}</c>: the members that identify it.", modifiers, "ITemplateValue");
        emitter.Text("Gets the original <c>appActivityId</c>, not percent-encoded for a request's path.");
        emitter.Formatting();
        source.Line();
        source.Line("/// <summary>Gets the id percent-encoded for the path of <c>PUT /me/activities/{…}</c>.</summary>");
        source.Line("/// <exception cref=\"global::System.ArgumentException\">The id has half of a surrogate pair.</exception>");
        source.Line("public string ToUrlSegment() => global::ActivityGen.UrlSafeId.Encode(this.ToString());");
        if (activity.Key.IsReadable || activity.Faults.Count > 0)
        {
            emitter.Parsing();
            emitter.Pattern();
        }

        emitter.Close();
    }
}
