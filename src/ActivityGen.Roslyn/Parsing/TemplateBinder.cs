using System.Text;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Templates;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>AG0301, AG0304 and AG0305: from a template's text to parts that read members.</summary>
internal sealed class TemplateBinder(MemberBinder members, KnownSymbols known, SourceLocations locations, FindingBag findings)
{
    /// <summary>Parses and binds the template of an attribute's argument; null where a rule is broken.</summary>
    /// <param name="source">Where the template stands.</param>
    /// <param name="template">The template.</param>
    /// <param name="holes">Takes the members, those too that are right beside others that are not.</param>
    internal BoundTemplate? Bind(PropertySource source, string template, List<BoundHole> holes)
    {
        TemplateSyntax syntax = Parse(source.Property, template);
        if (syntax.Error is { } error)
        {
            findings.Add(RuleCatalog.TemplateSyntax, Locate(source, template, error.Span), source.Property, source.Property.Path, error.Message);
            return null;
        }

        List<PartSpec> parts = [];
        StringBuilder literal = new();
        bool isBound = true;
        foreach (TemplateNode node in syntax.Nodes)
        {
            switch (node)
            {
                case LiteralNode text:
                    literal.Append(text.Text);
                    continue;
                case HoleNode hole:
                    Flush(parts, literal);
                    isBound &= BindHole(source, template, hole, parts, holes);
                    break;
                case ExpressionNode expression:
                    Flush(parts, literal);
                    isBound &= BindExpression(source, template, expression, parts, holes);
                    break;
            }
        }

        Flush(parts, literal);
        return isBound ? new BoundTemplate(new EquatableArray<PartSpec>(parts.ToArray()), holes) : null;
    }

    /// <summary>Parses a template in the form that its property has.</summary>
    internal static TemplateSyntax Parse(PropertyContract property, string template) => property.Form switch
    {
        PropertyForm.Url => UriTemplateParser.Parse(template, literalsAreVerbatim: false),
        PropertyForm.Identifier or PropertyForm.Origin => UriTemplateParser.Parse(template, literalsAreVerbatim: true),
        _ => TextTemplateParser.Parse(template),
    };

    private static void Flush(List<PartSpec> parts, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            parts.Add(new LiteralPart(literal.ToString()));
            literal.Clear();
        }
    }

    private bool BindHole(PropertySource source, string template, HoleNode node, List<PartSpec> parts, List<BoundHole> holes)
    {
        if (BindName(source, template, node.Name, node.NameSpan, holes) is not { } bound)
        {
            return false;
        }

        if (node.Format is { } format && FormatCheck.WhyUnfit(bound.Member.Type, bound.Hole.Form, format) is { } advice)
        {
            findings.Add(
                RuleCatalog.TemplateFormat,
                Locate(source, template, node.Span),
                source.Property,
                format,
                node.Name,
                Names.Display(bound.Member.Type.WithNullableAnnotation(NullableAnnotation.None)),
                advice);
            return false;
        }

        parts.Add(new HolePart(node.Format is null ? bound.Hole : bound.Hole with { Format = node.Format, IsFormatted = true }));
        return true;
    }

    private bool BindExpression(PropertySource source, string template, ExpressionNode node, List<PartSpec> parts, List<BoundHole> holes)
    {
        List<VariableSpec> variables = new(node.Variables.Length);
        foreach (VariableNode variable in node.Variables)
        {
            if (BindName(source, template, variable.Name, variable.Span, holes) is { } bound)
            {
                variables.Add(new VariableSpec(variable.WrittenName, bound.Hole));
            }
        }

        parts.Add(new ExpressionPart(node.Operator, new EquatableArray<VariableSpec>(variables.ToArray())));
        return variables.Count == node.Variables.Length;
    }

    private BoundHole? BindName(PropertySource source, string template, string name, TextSpan span, List<BoundHole> holes)
    {
        foreach (BoundHole known in holes)
        {
            if (known.Name == name)
            {
                return known;
            }
        }

        if (members.Bind(source, name, () => Locate(source, template, span)) is not { } access)
        {
            return null;
        }

        if (HoleClassifier.Classify(access.Type, known) is not { } hole)
        {
            findings.Add(RuleCatalog.TemplateMemberType, Locate(source, template, span), source.Property, name, Names.Display(access.Type), TemplateForms.Text);
            return null;
        }

        BoundHole result = new(name, access, new HoleSpec(Names.Access(access), hole.Form, hole.Format, HoleTypes.Describe(access.Type, known), Constant: ConstantOf(access)));
        holes.Add(result);
        return result;
    }

    /// <summary>Gets the text of a <c>const</c> member of a type whose text is the same whoever formats it.</summary>
    private static string? ConstantOf(MemberAccess access) => access.Links.Length == 1 && access.Last is IFieldSymbol { HasConstantValue: true } field
        ? field.ConstantValue switch
        {
            string text => text,
            char c => c.ToString(),
            bool value => value ? "true" : "false",
            sbyte or byte or short or ushort or int or uint or long or ulong when access.Type.TypeKind != TypeKind.Enum => Convert.ToString(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture),
            _ => null,
        }
        : null;

    private Location Locate(PropertySource source, string template, TextSpan span) =>
        locations.InArgument(source.Attribute!, source.Argument!, template, span);
}
