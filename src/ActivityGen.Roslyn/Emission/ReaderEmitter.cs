using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Emits reading back: the public methods, and the nested class that has patterns and the reader proper.</summary>
internal static class ReaderEmitter
{
    private const string Activity = "global::ActivityGen.UserActivity";
    private const string NotNull = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]";

    /// <summary>Gets the pattern of a property's text.</summary>
    internal static PatternEntrySpec PatternOf(ActivitySpec activity, ActivityProperty property)
    {
        foreach (PatternEntrySpec entry in activity.Patterns)
        {
            if (entry.Property == property && entry.Name == property.ToString())
            {
                return entry;
            }
        }

        throw new InvalidOperationException($"{activity.Type.DisplayName} has no pattern of {property}.");
    }

    internal static void EmitMethods(SourceWriter source, ActivitySpec activity, ReaderSpec reader, Func<SurfaceMembers, string> modifiers)
    {
        string self = reader.SelfName;
        string maybe = reader.IsValueType ? self : self + "?";
        source.Line("/// <inheritdoc/>");
        source.Line(ActivityEmitter.GeneratedCode);
        Method(
            source,
            activity,
            $"public static{modifiers(SurfaceMembers.TryFromUserActivity)} bool TryFromUserActivity({Activity} activity, {NotNull} out {maybe} result)",
            "ActivityReader.Read(activity, out result) is null");

        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line(ActivityEmitter.GeneratedCode);
        Method(
            source,
            activity,
            $"public static{modifiers(SurfaceMembers.FromUserActivity)} {self} FromUserActivity({Activity} activity)",
            $"ActivityReader.Read(activity, out {maybe} result) is {{ }} reason ? throw global::ActivityGen.ActivityFormatException.ForActivity({Literals.CSharp(activity.Type.DisplayName)}, activity, reason) : result{(reader.IsValueType ? string.Empty : "!")}");

        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line(ActivityEmitter.GeneratedCode);
        Method(
            source,
            activity,
            $"public static{modifiers(SurfaceMembers.ReadJson)} {self} ReadJson(global::System.ReadOnlySpan<byte> utf8Json)",
            "FromUserActivity(global::ActivityGen.UserActivityJson.Deserialize(utf8Json))");

        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line(ActivityEmitter.GeneratedCode);
        string head = $"public static{modifiers(SurfaceMembers.TryReadJson)} bool TryReadJson(global::System.ReadOnlySpan<byte> utf8Json, {NotNull} out {maybe} result)";
        if (activity.Faults.Count > 0)
        {
            Method(source, activity, head, string.Empty);
            return;
        }

        source.Line(head);
        source.Open();
        source.Line("result = default;");
        source.Line($"return global::ActivityGen.UserActivityJson.TryDeserialize(utf8Json, out {Activity}? activity) && ActivityReader.Read(activity, out result) is null;");
        source.Close();
    }

    /// <summary>Emits the nested class; private, since it is a matter between the generated members only.</summary>
    internal static void EmitClass(SourceWriter source, ActivitySpec activity, string modifiers)
    {
        source.Line(ActivityEmitter.GeneratedCode);
        source.Line($"private{modifiers} static class ActivityReader");
        source.Open();
        bool isFirst = true;
        foreach (PatternEntrySpec entry in activity.Patterns)
        {
            if (!isFirst)
            {
                source.Line();
            }

            PatternEmitter.Emit(source, entry);
            isFirst = false;
        }

        if (activity.Reader is { } reader)
        {
            if (!isFirst)
            {
                source.Line();
            }

            new ReaderBodyEmitter(source, activity, reader).Emit();
            isFirst = false;
        }

        SharedJsonEmitter.Emit(source, activity, isFirst);

        source.Close();
    }

    private static void Method(SourceWriter source, ActivitySpec activity, string head, string expression)
    {
        if (activity.Faults.Count > 0)
        {
            source.Line(head + " =>");
            ActivityEmitter.Throw(source, activity);
            return;
        }

        source.Line($"{head} => {expression};");
    }
}
