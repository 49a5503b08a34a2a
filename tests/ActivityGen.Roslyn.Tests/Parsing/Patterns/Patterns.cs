using System.Globalization;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Patterns;
using ActivityGen.Roslyn.Parsing.Templates;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Tests.Parsing.Patterns;

/// <summary>Patterns of templates whose members' types are said in a line, as the binder would make them of symbols.</summary>
internal static class Patterns
{
    /// <summary>Makes a pattern.</summary>
    /// <param name="property">The property, which decides the form.</param>
    /// <param name="template">The template.</param>
    /// <param name="members"><c>Page int?, Kind enum(A;B)</c>; what is not named is a string.</param>
    internal static PatternSpec Of(ActivityProperty property, string template, string members = "") =>
        PatternBuilder.Build(PropertyContract.Of(property), Template(property, template, members))!;

    internal static PatternSpec Id(string template, string members = "") => Of(ActivityProperty.AppActivityId, template, members);

    internal static PatternSpec Url(string template, string members = "") => Of(ActivityProperty.ActivationUrl, template, members);

    internal static PatternSpec Text(string template, string members = "") => Of(ActivityProperty.DisplayText, template, members);

    internal static ValueSpec Template(ActivityProperty property, string template, string members)
    {
        PropertyForm form = PropertyContract.Of(property).Form;
        TemplateSyntax syntax = form is PropertyForm.Url ? UriTemplateParser.Parse(template, literalsAreVerbatim: false)
            : form is PropertyForm.Identifier or PropertyForm.Origin ? UriTemplateParser.Parse(template, literalsAreVerbatim: true)
            : TextTemplateParser.Parse(template);
        Assert.Null(syntax.Error);
        Dictionary<string, HoleSpec> holes = Holes(members);
        List<PartSpec> parts = [];
        foreach (TemplateNode node in syntax.Nodes)
        {
            parts.Add(node switch
            {
                LiteralNode literal => new LiteralPart(literal.Text),
                HoleNode hole => new HolePart(hole.Format is null ? Find(hole.Name) : Find(hole.Name) with { Format = hole.Format, IsFormatted = true }),
                ExpressionNode expression => new ExpressionPart(
                    expression.Operator,
                    new EquatableArray<VariableSpec>([.. expression.Variables.Select(variable => new VariableSpec(variable.WrittenName, Find(variable.Name)))])),
                _ => throw new InvalidOperationException(),
            });
        }

        return parts is [LiteralPart only] ? new TextConstantSpec(only.Text) : new TemplateSpec(new EquatableArray<PartSpec>([.. parts]));

        HoleSpec Find(string name) => holes.TryGetValue(name, out HoleSpec? known) ? known : Hole(name, "string");
    }

    /// <summary>Makes a hole of a member by its type: <c>int</c>, <c>Guid?</c>, <c>flags(A=1;B=2)</c>.</summary>
    internal static HoleSpec Hole(string name, string type)
    {
        bool canBeNull = type.EndsWith('?');
        string plain = type.TrimEnd('?');
        bool isStatic = plain.StartsWith("static ", StringComparison.Ordinal);
        plain = isStatic ? plain["static ".Length..] : plain;
        AccessSpec access = new((isStatic ? "global::N.T." : "this.") + name.Replace("?", string.Empty, StringComparison.Ordinal), canBeNull);
        int names = plain.IndexOf('(', StringComparison.Ordinal);
        if (names >= 0)
        {
            string[] declared = plain[(names + 1)..^1].Split(';', StringSplitOptions.RemoveEmptyEntries);
            HoleShape shape = plain.StartsWith("flags", StringComparison.Ordinal) ? HoleShape.Flags : HoleShape.Enum;
            HoleTypeSpec enumeration = new("global::N.Kind", shape, new([.. declared.Select(text => text.Split('=')[0])]), IsKnown: true)
            {
                Numbers = new([.. declared.Select((text, i) => text.Contains('=', StringComparison.Ordinal) ? long.Parse(text.Split('=')[1], CultureInfo.InvariantCulture) : i)]),
            };
            return new HoleSpec(access, HoleForm.Enum, null, enumeration);
        }

        (HoleForm form, string? format, HoleShape of, string typeName) = plain switch
        {
            "string" => (HoleForm.String, null, HoleShape.Any, plain),
            "Uri" => (HoleForm.Uri, null, HoleShape.Any, "global::System.Uri"),
            "bool" => (HoleForm.Boolean, null, HoleShape.Boolean, plain),
            "char" => (HoleForm.Formattable, null, HoleShape.Char, plain),
            "sbyte" or "short" or "int" or "long" => (HoleForm.Formattable, null, HoleShape.Integer, plain),
            "byte" or "ushort" or "uint" or "ulong" => (HoleForm.Formattable, null, HoleShape.UnsignedInteger, plain),
            "decimal" => (HoleForm.Formattable, null, HoleShape.Decimal, plain),
            "float" or "double" => (HoleForm.Formattable, null, HoleShape.Float, plain),
            "Guid" => (HoleForm.Formattable, "D", HoleShape.Guid, "global::System.Guid"),
            "DateTime" => (HoleForm.Formattable, "O", HoleShape.DateTime, "global::System.DateTime"),
            "DateTimeOffset" => (HoleForm.Formattable, "O", HoleShape.DateTimeOffset, "global::System.DateTimeOffset"),
            "DateOnly" => (HoleForm.Formattable, "O", HoleShape.DateOnly, "global::System.DateOnly"),
            "TimeOnly" => (HoleForm.Formattable, "HH:mm:ss.FFFFFFF", HoleShape.TimeOnly, "global::System.TimeOnly"),
            "TimeSpan" => (HoleForm.Formattable, "c", HoleShape.TimeSpan, "global::System.TimeSpan"),
            _ => (HoleForm.Formattable, (string?)null, HoleShape.Any, "global::N." + plain),
        };
        return new HoleSpec(access, form, format, new HoleTypeSpec(typeName, of, EquatableArray<string>.Empty, IsKnown: plain != "Other"));
    }

    private static Dictionary<string, HoleSpec> Holes(string members)
    {
        Dictionary<string, HoleSpec> holes = [];
        foreach (string member in members.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = member.Split(' ', 2);
            holes.Add(words[0], Hole(words[0], words[1]));
        }

        return holes;
    }
}
