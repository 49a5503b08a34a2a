using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Json;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>AG0306 to AG0309, and AG0301 and AG0304 in JSON: from a JSON template's text to parts that read members.</summary>
internal sealed class JsonTemplateBinder(MemberBinder members, KnownSymbols known, SourceLocations locations, FindingBag findings)
{
    /// <summary>Parses and binds the JSON that an argument gives, or the file that it names; null where a rule of severity error is broken.</summary>
    internal PropertySpec? Bind(PropertySource source, string value)
    {
        PropertyContract property = source.Property;
        Location argument = locations.OfArgument(source.Attribute!, source.Argument!);
        if (!source.Argument!.EndsWith(PropertySource.FileSuffix, StringComparison.Ordinal))
        {
            return Bind(source, value, argument, span => locations.InArgument(source.Attribute!, source.Argument!, value, span));
        }

        if (known.Files.Find(value, SourceLocations.PathOf(source.Attribute!)) is not { } file || file.GetText() is not { } text)
        {
            findings.Add(RuleCatalog.FileNotFound, argument, property, property.Path, value);
            return null;
        }

        return Bind(
            source,
            text.ToString(),
            argument,
            span => Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)));
    }

    private PropertySpec? Bind(PropertySource source, string json, Location whole, Func<TextSpan, Location> locate)
    {
        PropertyContract property = source.Property;
        JsonTemplateSyntax syntax = JsonTemplateParser.Parse(json);
        if (syntax.Error is { } error)
        {
            findings.Add(error.Rule, locate(error.Span), property, property.Path, error.Message);
            return null;
        }

        CheckRoot(property, syntax, whole);
        List<JsonPartSpec> parts = new(syntax.Nodes.Length);
        bool isBound = true;
        foreach (JsonTemplateNode node in syntax.Nodes)
        {
            if (node.Kind == JsonTemplateNodeKind.Literal)
            {
                parts.Add(new JsonLiteralPart(node.Text));
            }
            else if (members.Bind(source, node.Text, () => locate(node.Span)) is not { } access)
            {
                isBound = false;
            }
            else if (Part(node, access) is { } part)
            {
                parts.Add(part);
            }
            else
            {
                findings.Add(RuleCatalog.TemplateMemberType, locate(node.Span), property, node.Text, Names.Display(access.Type), TemplateForms.Of(node.Kind));
                isBound = false;
            }
        }

        if (!isBound)
        {
            return null;
        }

        ValueSpec spec = parts.Count == 1 && parts[0] is JsonLiteralPart constant
            ? new JsonConstantSpec(constant.Json)
            : new JsonTemplateSpec(new EquatableArray<JsonPartSpec>(parts.ToArray()));
        return new PropertySpec(property.Property, spec, IsAlwaysPresent: true, IsJudged: false);
    }

    private JsonPartSpec? Part(JsonTemplateNode node, MemberAccess access)
    {
        if (node.Kind == JsonTemplateNodeKind.TextHole)
        {
            return HoleClassifier.Classify(access.Type, known) is { } hole
                ? new JsonTextPart(new HoleSpec(Names.Access(access), hole.Form, hole.Format, HoleTypes.Describe(access.Type, known)))
                : null;
        }

        return JsonValueClassifier.Classify(access.Type, access.CanBeNull, known) is { } value
            ? new JsonValuePart(Names.Access(access), value)
            : null;
    }

    /// <summary>AG0307 and AG0309, on the argument even where a file is at fault: what is missing stands nowhere, and an argument's warning can be silenced in the usual ways.</summary>
    private void CheckRoot(PropertyContract property, JsonTemplateSyntax syntax, Location whole)
    {
        if (property.Property == ActivityProperty.Content)
        {
            bool hasType = syntax.RootNames.TryGetValue("type", out JsonTemplateRootValue? type) && (type.HasHole || type.Text == "AdaptiveCard");
            Report(RuleCatalog.CardIncomplete, property, whole, hasType ? null : "\"type\": \"AdaptiveCard\"", syntax.RootNames.ContainsKey("version") ? null : "\"version\"");
        }
        else
        {
            Report(RuleCatalog.LinkedDataIncomplete, property, whole, syntax.RootNames.ContainsKey("@context") ? null : "\"@context\"", syntax.RootNames.ContainsKey("@type") ? null : "\"@type\"");
        }
    }

    private void Report(RuleDescription rule, PropertyContract property, Location whole, string? first, string? second)
    {
        if (first is not null || second is not null)
        {
            string missing = first is not null && second is not null ? first + " and no " + second : (first ?? second)!;
            findings.Add(rule, whole, property, property.Path, missing);
        }
    }
}
