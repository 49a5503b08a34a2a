using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Emits templates as .NET strings.</summary>
internal static class TextEmitter
{
    private const string Writer = "text";

    /// <summary>Emits the writer that the locals are made with.</summary>
    internal static void DeclareWriter(SourceWriter source) =>
        source.Line($"var {Writer} = new ag::ActivityTextWriter(stackalloc char[256]);");

    /// <summary>Emits that pooled memory goes back.</summary>
    internal static void DisposeWriter(SourceWriter source) => source.Line($"{Writer}.Dispose();");

    /// <summary>Emits a template into a local.</summary>
    /// <returns>The local's name.</returns>
    internal static string Local(SourceWriter source, ActivityProperty property, TemplateSpec template)
    {
        string name = Literals.LocalName(property);
        Parts(source, template, name);
        source.Line($"string {name} = {Writer}.Finish();");
        return name;
    }

    /// <summary>Emits the body of a method that appends a value's text to a writer.</summary>
    internal static void Append(SourceWriter source, ValueSpec value)
    {
        switch (value)
        {
            case TextConstantSpec constant:
                source.Line($"{Writer}.Raw({Literals.CSharp(constant.Text)});");
                break;
            case MemberSpec member:
                source.Line($"{Writer}.Text({member.Access.Expression});");
                break;
            case TemplateSpec template:
                Parts(source, template, string.Empty);
                break;
        }
    }

    private static void Parts(SourceWriter source, TemplateSpec template, string prefix)
    {
        PartEmitter parts = new(source, Writer, isJson: false, prefix);
        parts.Template(template.Parts);
        parts.Flush();
    }
}
