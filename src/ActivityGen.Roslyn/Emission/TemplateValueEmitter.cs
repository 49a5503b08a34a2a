using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Emits what keys and links have in common: members, text, parsing, equality.</summary>
internal sealed class TemplateValueEmitter(SourceWriter source, ActivitySpec activity, TemplateValueSpec value)
{
    private const string NotNull = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]";

    private bool IsFaulty => activity.Faults.Count > 0;

    internal void Open(string summary, string modifiers, string readableInterface)
    {
        List<string> parameters = [];
        source.Line($"/// <summary>{summary}</summary>");
        foreach (TemplateMemberSpec member in value.Members)
        {
            source.Line($"/// <param name=\"{member.Name.TrimStart('@')}\">The activity's <c>{Literals.Xml(member.Source)}</c>.</param>");
            parameters.Add(member.TypeName + " " + member.Name);
        }

        source.Line(ActivityEmitter.GeneratedCode);
        source.Line($"[global::System.Diagnostics.DebuggerDisplay({Literals.CSharp(DebuggerDisplay())})]");
        string implemented = value.IsReadable || IsFaulty ? $"ag::{readableInterface}<{value.Name}>" : "ag::ITemplateText";
        source.Line($"{modifiers} readonly partial record struct {value.Name}({string.Join(", ", parameters)}) : {implemented}");
        source.Open();
    }

    /// <summary>Emits <c>ToString</c>, <c>TryFormat</c> and equality.</summary>
    internal void Text(string summary)
    {
        source.Line($"/// <summary>{summary}</summary>");
        source.Line($"public override string ToString() => ag::TemplateText.ToString(this);");
        source.Line();
        Method($"void ag::ITemplateText.Expand(ref ag::ActivityTextWriter text)", () => TextEmitter.Append(source, value.Value));
        if (value.ComparesText && !IsFaulty)
        {
            Equality();
        }
    }

    /// <summary>Emits <c>TryFormat</c> where it can be called without the interface.</summary>
    internal void Formatting()
    {
        foreach ((string unit, string destination, string count) in ((string, string, string)[])[("char", "destination", "charsWritten"), ("byte", "utf8Destination", "bytesWritten")])
        {
            source.Line();
            source.Line("/// <inheritdoc/>");
            source.Line($"public bool TryFormat(global::System.Span<{unit}> {destination}, out int {count}, global::System.ReadOnlySpan<char> format = default, global::System.IFormatProvider? provider = null) => ag::TemplateText.TryFormat(this, {destination}, out {count});");
        }
    }

    /// <summary>Emits <c>Parse</c> and <c>TryParse</c> where they can be called without the interface.</summary>
    internal void Parsing()
    {
        string name = value.Name;
        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line($"public static {name} Parse(string s, global::System.IFormatProvider? provider = null) => ag::TemplateText.Parse<{name}>(s);");
        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line($"public static {name} Parse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider = null) => ag::TemplateText.Parse<{name}>(s);");
        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line($"public static bool TryParse({NotNull} string? s, global::System.IFormatProvider? provider, out {name} result) => ag::TemplateText.TryParse(s, out result);");
        source.Line();
        source.Line("/// <inheritdoc cref=\"TryParse(string?, global::System.IFormatProvider?, out " + name + ")\"/>");
        source.Line($"public static bool TryParse({NotNull} string? s, out {name} result) => ag::TemplateText.TryParse(s, out result);");
        source.Line();
        source.Line("/// <inheritdoc/>");
        Match($"public static bool TryParse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider, out {name} result)", "s", "result");
    }

    /// <summary>Emits a method that recovers the members from a text.</summary>
    /// <param name="head">The method's head.</param>
    /// <param name="text">The parameter that has the text.</param>
    /// <param name="result">The parameter that takes the value.</param>
    internal void Match(string head, string text, string result)
    {
        if (IsFaulty || value.Value is MemberSpec)
        {
            Method(head, () => Held(text, result));
            return;
        }

        PatternEntrySpec pattern = ReaderEmitter.PatternOf(activity, value.Property);
        string match = $"ag::TemplateText.TryMatch(ActivityReader.{pattern.Name}, {text}, out {result})";
        if (!value.HasStatic)
        {
            source.Line($"{head} => {match};");
            return;
        }

        // What static members hold, only the run knows.
        source.Line(head);
        source.Open();
        source.Line($"if ({match} && ag::TemplateText.IsTextOf({text}, {result}, ag::TemplateForm.{pattern.Pattern.Form}))");
        source.Open();
        source.Line("return true;");
        source.Close();
        source.Line();
        source.Line($"{result} = default;");
        source.Line("return false;");
        source.Close();
    }

    /// <summary>Emits what makes a value of its pattern's match, and what a message names the template by.</summary>
    internal void Pattern()
    {
        bool hasPattern = !IsFaulty && value.Value is not MemberSpec;
        source.Line();
        if (hasPattern)
        {
            source.Line($"static {value.Name} ag::ITemplateValue<{value.Name}>.Read(scoped in ag::TemplateMatch match) => {Made("match", slots: null)};");
            source.Line();
        }

        string template = hasPattern ? $"ActivityReader.{ReaderEmitter.PatternOf(activity, value.Property).Name}.Template" : "\"\"";
        source.Line($"static string ag::ITemplateValue<{value.Name}>.Template => {template};");
    }

    /// <summary>Gets the expression that makes a value of a match.</summary>
    /// <param name="match">The match.</param>
    /// <param name="slots">The members' slots in its pattern; null for their own.</param>
    internal string Made(string match, EquatableArray<int>? slots)
    {
        List<string> arguments = [];
        for (int i = 0; i < value.Members.Count; i++)
        {
            TemplateMemberSpec member = value.Members[i];
            arguments.Add(PatternValues.Get(match, slots?[i] ?? member.Slot, member.Hole, member.Hole.Access.CanBeNull));
        }

        return $"new({string.Join(", ", arguments)})";
    }

    /// <summary>Gets a value indicating whether another pattern has the members in the slots that the value's own has them in.</summary>
    internal bool HasOwnSlots(EquatableArray<int> slots)
    {
        for (int i = 0; i < value.Members.Count; i++)
        {
            if (slots[i] != value.Members[i].Slot)
            {
                return false;
            }
        }

        return true;
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

    /// <summary>Gets what a debugger shows: a key's id, a link's members, and nothing that could throw for a value that nobody has set.</summary>
    private string DebuggerDisplay()
    {
        bool isText = value.Property == ActivityProperty.AppActivityId || value.Members.Count == 0;
        List<string> members = [];
        foreach (TemplateMemberSpec member in value.Members)
        {
            // A type of the user's may be a class, and formats itself: it cannot where it is null.
            isText &= member.Hole.Form != HoleForm.Formattable || member.Hole.Type.IsFrameworkStruct || member.Hole.Access.CanBeNull;
            members.Add($"{member.Name.TrimStart('@')} = {{{member.Name}}}");
        }

        return isText ? "{ToString(),nq}" : string.Join(", ", members);
    }

    /// <summary>Emits the body of a method that takes any text: one member holds it.</summary>
    private void Held(string text, string result)
    {
        source.Line($"{result} = new {value.Name}({text}.ToString());");
        source.Line("return true;");
    }

    private void Equality()
    {
        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line($"public bool Equals({value.Name} other) => ag::TemplateText.HaveSameText(this, other);");
        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line("public override int GetHashCode() => ag::TemplateText.HashCodeOf(this);");
    }
}
