using System.Text;
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

        StringBuilder arguments = new();
        foreach (KeyMemberSpec member in activity.Key.Members)
        {
            arguments.Append(arguments.Length == 0 ? string.Empty : ", ").Append(member.Access.Expression);
        }

        source.Line($"{modifiers} ActivityKey GetKey() => new ActivityKey({arguments});");
    }

    internal static void EmitKey(SourceWriter source, ActivitySpec activity, string modifiers)
    {
        KeySpec key = activity.Key;
        StringBuilder parameters = new();
        source.Line($"/// <summary>The id of <c>{Literals.Xml(activity.Type.DisplayName)}</c> as a value: the members that identify it.</summary>");
        foreach (KeyMemberSpec member in key.Members)
        {
            source.Line($"/// <param name=\"{member.Name.TrimStart('@')}\">The activity's <c>{Literals.Xml(member.Source)}</c>.</param>");
            parameters.Append(parameters.Length == 0 ? string.Empty : ", ").Append(member.TypeName).Append(' ').Append(member.Name);
        }

        source.Line(ActivityEmitter.GeneratedCode);
        source.Line($"{modifiers} readonly partial record struct ActivityKey({parameters})");
        source.Open();
        source.Line("/// <summary>Gets the id that the app knows the activity by, as it is: not percent-encoded for a request's path.</summary>");
        source.Line("/// <returns>The original <c>appActivityId</c>.</returns>");
        if (activity.Faults.Count > 0)
        {
            source.Line("public override string ToString() =>");
            ActivityEmitter.Throw(source, activity);
        }
        else
        {
            source.Line("public override string ToString()");
            source.Open();
            TextEmitter.Return(source, key.Value);
            source.Close();
        }

        source.Line();
        source.Line("/// <summary>Gets the id in its URL-safe form, for the path of <c>PUT /me/activities/{…}</c>.</summary>");
        source.Line("/// <returns>The id with all but the unreserved characters of RFC 2396 percent-encoded.</returns>");
        source.Line("/// <exception cref=\"global::System.ArgumentException\">The id has half of a surrogate pair.</exception>");
        source.Line("public string ToUrlSegment() => global::ActivityGen.UrlSafeId.Encode(this.ToString());");
        if (key.ComparesText && activity.Faults.Count == 0)
        {
            Equality(source);
        }

        source.Close();
    }

    private static void Equality(SourceWriter source)
    {
        source.Line();
        source.Line("/// <summary>Compares the ids: members that are equal but written differently give different ids.</summary>");
        source.Line("/// <param name=\"other\">The other key.</param>");
        source.Line("/// <returns>Whether both give the same id.</returns>");
        source.Line("public bool Equals(ActivityKey other) => string.Equals(this.ToString(), other.ToString(), global::System.StringComparison.Ordinal);");
        source.Line();
        source.Line("/// <summary>Gets the id's hash code.</summary>");
        source.Line("/// <returns>The hash code.</returns>");
        source.Line("public override int GetHashCode() => string.GetHashCode(this.ToString(), global::System.StringComparison.Ordinal);");
    }
}
