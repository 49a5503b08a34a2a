using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Emits the members that speak the types of Microsoft's Graph SDK, for projects that reference it.</summary>
internal static class GraphEmitter
{
    private const string Activity = "global::Microsoft.Graph.Models.UserActivity";
    private const string Mapping = "ag::" + GraphMappingEmitter.ClassName;

    internal static void Emit(SourceWriter source, ActivitySpec activity, Func<SurfaceMembers, string> modifiers)
    {
        if ((activity.Taken & SurfaceMembers.ToGraphUserActivity) == 0)
        {
            source.Line();
            ToGraph(source, activity, modifiers(SurfaceMembers.ToGraphUserActivity));
        }

        if (activity.HasReading && (activity.Taken & SurfaceMembers.TryFromGraphUserActivity) == 0)
        {
            source.Line();
            TryFromGraph(source, activity, activity.Reader!, modifiers(SurfaceMembers.TryFromGraphUserActivity));
        }
    }

    private static void ToGraph(SourceWriter source, ActivitySpec activity, string modifiers)
    {
        source.Line("/// <summary>Maps the activity to the object of Microsoft's Graph SDK, which sends the same body as <c>WriteJson</c> writes.</summary>");
        source.Line("/// <returns>An activity that breaks no rule of severity error.</returns>");
        source.Line("/// <exception cref=\"global::ActivityGen.ActivityValidationException\">A value breaks a rule; every violation is listed.</exception>");
        source.Line(ActivityEmitter.GeneratedCode);
        source.Line($"public{modifiers} {Activity} ToGraphUserActivity() =>");
        if (activity.Faults.Count > 0)
        {
            ActivityEmitter.Throw(source, activity);
            return;
        }

        source.Indent();
        source.Line($"{Mapping}.ToGraph({((activity.Taken & SurfaceMembers.ToUserActivity) == 0 ? "this" : "((global::ActivityGen.IUserActivity)this)")}.ToUserActivity());");
        source.Unindent();
    }

    private static void TryFromGraph(SourceWriter source, ActivitySpec activity, ReaderSpec reader, string modifiers)
    {
        string maybe = reader.IsValueType ? reader.SelfName : reader.SelfName + "?";
        string head = $"public static{modifiers} bool TryFromGraphUserActivity({Activity}? activity, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {maybe} result)";
        source.Line("/// <summary>Makes the activity again of the object of Microsoft's Graph SDK, where that is possible.</summary>");
        source.Line("/// <param name=\"activity\">The object, as the SDK gives it; null is no activity.</param>");
        source.Line("/// <param name=\"result\">The activity.</param>");
        source.Line("/// <returns>Whether the object is an activity of this type.</returns>");
        source.Line(ActivityEmitter.GeneratedCode);
        if (activity.Faults.Count > 0)
        {
            source.Line(head + " =>");
            ActivityEmitter.Throw(source, activity);
            return;
        }

        source.Line(head);
        source.Open();
        source.Line("result = default;");
        source.Line($"return {Mapping}.TryRead(activity, out global::ActivityGen.UserActivity? read) && TryFromUserActivity(read, out result);");
        source.Close();
    }
}
