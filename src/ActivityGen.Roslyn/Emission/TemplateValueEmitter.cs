using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Emits what keys and links have in common: members, text, parsing, equality.</summary>
internal sealed class TemplateValueEmitter(SourceWriter source, ActivitySpec activity, TemplateValueSpec value)
{
    private bool IsFaulty => activity.Faults.Count > 0;

    internal void Open(string summary, string modifiers, string extraInterface)
    {
        List<string> parameters = [];
        source.Line($"/// <summary>{summary}</summary>");
        foreach (TemplateMemberSpec member in value.Members)
        {
            source.Line($"/// <param name=\"{member.Name.TrimStart('@')}\">The activity's <c>{Literals.Xml(member.Source)}</c>.</param>");
            parameters.Add(member.TypeName + " " + member.Name);
        }

        source.Line(ActivityEmitter.GeneratedCode);
        source.Line($"{modifiers} readonly partial record struct {value.Name}({string.Join(", ", parameters)})");
        source.Indent();
        string interfaces = $": global::System.ISpanFormattable, global::System.IUtf8SpanFormattable, ag::ITemplateText";
        interfaces += value.IsReadable || IsFaulty ? $", global::System.ISpanParsable<{value.Name}>" : string.Empty;
        source.Line(interfaces + (extraInterface.Length > 0 ? ", " + extraInterface : string.Empty));
        source.Unindent();
        source.Open();
    }

    /// <summary>Emits <c>ToString</c>, <c>TryFormat</c> and equality.</summary>
    internal void Text(string summary, string returns)
    {
        source.Line($"/// <summary>{summary}</summary>");
        source.Line($"/// <returns>{returns}</returns>");
        source.Line($"public override string ToString() => ag::TemplateText.ToString(this);");
        source.Line();
        source.Line("string global::System.IFormattable.ToString(string? format, global::System.IFormatProvider? formatProvider) => this.ToString();");
        foreach ((string unit, string destination, string count) in ((string, string, string)[])[("char", "destination", "charsWritten"), ("byte", "utf8Destination", "bytesWritten")])
        {
            source.Line();
            source.Line("/// <inheritdoc/>");
            source.Line($"public bool TryFormat(global::System.Span<{unit}> {destination}, out int {count}, global::System.ReadOnlySpan<char> format = default, global::System.IFormatProvider? provider = null) =>");
            source.Indent();
            source.Line($"ag::TemplateText.TryFormat(this, {destination}, out {count});");
            source.Unindent();
        }

        source.Line();
        Method($"void ag::ITemplateText.Expand(ref ag::ActivityTextWriter text)", () => TextEmitter.Append(source, value.Value));
        if (value.ComparesText && !IsFaulty)
        {
            Equality();
        }
    }

    /// <summary>Emits <c>Parse</c> and <c>TryParse</c>.</summary>
    /// <param name="what">What the text is, for a message.</param>
    /// <param name="hasTryMatch">Whether there is a <c>TryMatch</c> that does the work.</param>
    internal void Parsing(string what, bool hasTryMatch = false)
    {
        string name = value.Name;
        source.Line("/// <inheritdoc/>");
        source.Line("/// <exception cref=\"global::ActivityGen.ActivityFormatException\">The text is not one of this type's.</exception>");
        source.Line($"public static {name} Parse(string s, global::System.IFormatProvider? provider = null)");
        source.Open();
        source.Line("global::System.ArgumentNullException.ThrowIfNull(s);");
        source.Line("return Parse(global::System.MemoryExtensions.AsSpan(s), provider);");
        source.Close();
        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line("/// <exception cref=\"global::ActivityGen.ActivityFormatException\">The text is not one of this type's.</exception>");
        source.Line($"public static {name} Parse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider = null) =>");
        source.Indent();
        source.Line($"TryParse(s, provider, out {name} result) ? result : throw global::ActivityGen.ActivityFormatException.ForText({Literals.CSharp($"{what} of '{activity.Type.DisplayName}'")}, s, {Literals.CSharp(Template)});");
        source.Unindent();
        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line($"public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, global::System.IFormatProvider? provider, out {name} result)");
        source.Open();
        source.Line("if (s is null)");
        source.Open();
        source.Line("result = default;");
        source.Line("return false;");
        source.Close();
        source.Line();
        source.Line("return TryParse(global::System.MemoryExtensions.AsSpan(s), provider, out result);");
        source.Close();
        source.Line();
        source.Line("/// <inheritdoc cref=\"TryParse(string?, global::System.IFormatProvider?, out " + name + ")\"/>");
        source.Line($"public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, out {name} result) => TryParse(s, null, out result);");
        source.Line();
        source.Line("/// <inheritdoc/>");
        string head = $"public static bool TryParse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider, out {name} result)";
        if (hasTryMatch)
        {
            source.Line(head + " => TryMatch(s, out result);");
            return;
        }

        Method(head, () => Match(value.Property, "s", "result", slots: null));
    }

    /// <summary>Emits the body of a method that recovers the members from a text.</summary>
    /// <param name="property">The property whose pattern the text is matched with.</param>
    /// <param name="text">The parameter that has the text.</param>
    /// <param name="result">The parameter that takes the value.</param>
    /// <param name="slots">The members' slots in that pattern; null for their own.</param>
    internal void Match(ActivityProperty property, string text, string result, EquatableArray<int>? slots)
    {
        if (value.Value is MemberSpec)
        {
            source.Line($"{result} = new {value.Name}({text}.ToString());");
            source.Line("return true;");
            return;
        }

        List<string> arguments = [];
        for (int i = 0; i < value.Members.Count; i++)
        {
            TemplateMemberSpec member = value.Members[i];
            arguments.Add(PatternValues.Get("match", slots?[i] ?? member.Slot, member.Hole, member.Hole.Access.CanBeNull));
        }

        PatternEntrySpec pattern = ReaderEmitter.PatternOf(activity, property);
        source.Line($"var match = ActivityReader.{pattern.Name}.Match({text}, {PatternValues.Slices(pattern)});");
        source.Line($"{result} = match.Success ? new {value.Name}({string.Join(", ", arguments)}) : default;");
        if (!value.HasStatic || property != value.Property)
        {
            source.Line("return match.Success;");
            return;
        }

        // What static members hold, only the run knows.
        source.Line($"if (match.Success && ag::TemplateText.IsTextOf({text}, {result}, ag::TemplateForm.{pattern.Pattern.Form}))");
        source.Open();
        source.Line("return true;");
        source.Close();
        source.Line();
        source.Line($"{result} = default;");
        source.Line("return false;");
    }

    /// <summary>Emits a method; one that throws where the activity is at fault.</summary>
    internal void Method(string head, Action body)
    {
        if (IsFaulty)
        {
            source.Line(head + " =>");
            ActivityEmitter.Throw(source, activity);
            return;
        }

        source.Line(head);
        source.Open();
        body();
        source.Close();
    }

    internal void Close() => source.Close();

    private string Template => IsFaulty || value.Value is MemberSpec ? string.Empty : ReaderEmitter.PatternOf(activity, value.Property).Pattern.Template;

    private void Equality()
    {
        source.Line();
        source.Line("/// <summary>Compares the texts, whatever the members' own equality says.</summary>");
        source.Line("/// <param name=\"other\">The other value.</param>");
        source.Line("/// <returns>Whether both give the same text.</returns>");
        source.Line($"public bool Equals({value.Name} other) => ag::TemplateText.HaveSameText(this, other);");
        source.Line();
        source.Line("/// <summary>Gets the text's hash code.</summary>");
        source.Line("/// <returns>The hash code.</returns>");
        source.Line("public override int GetHashCode() => ag::TemplateText.HashCodeOf(this);");
    }
}
