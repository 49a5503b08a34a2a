using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Options;
using ActivityGen.Roslyn.Parsing.Templates;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>AG0206, AG0210, and AG0209 for the schemes that a project allows: what the written part of a value says, whatever its members hold.</summary>
internal static class LiteralRules
{
    /// <summary>Checks an argument's value that keeps all other rules.</summary>
    internal static void Check(
        PropertyContract property,
        string template,
        EquatableArray<PartSpec> parts,
        AttributeData attribute,
        string argument,
        SourceLocations locations,
        FindingBag findings,
        RuleOptionsReader options)
    {
        switch (property.Property)
        {
            case ActivityProperty.AppActivityId:
                CheckIdentifier(property, parts, locations.OfArgument(attribute, argument), findings);
                break;
            case ActivityProperty.ActivationUrl or ActivityProperty.ContentUrl or ActivityProperty.FallbackUrl or ActivityProperty.IconUrl:
                RuleOptions own = options.Of(attribute.ApplicationSyntaxReference?.SyntaxTree);
                if (property.Property != ActivityProperty.ActivationUrl || CheckScheme(property, template, parts, locations.OfArgument(attribute, argument), findings, own))
                {
                    CheckSecrets(property, template, parts, attribute, argument, locations, findings, own);
                }

                break;
        }
    }

    private static void CheckIdentifier(PropertyContract property, EquatableArray<PartSpec> parts, Location location, FindingBag findings)
    {
        foreach (PartSpec part in parts)
        {
            if (part is LiteralPart literal && EncodedIdentifierRule.FirstRun(literal.Text.AsSpan()) is { IsEmpty: false } run)
            {
                string written = run.ToString();
                findings.Add(
                    RuleCatalog.IdLooksEncoded,
                    location,
                    property,
                    property.Path,
                    MessageText.Value(run),
                    MessageText.Value(written.Replace("%", "%25").AsSpan()),
                    MessageText.Value(Uri.UnescapeDataString(written).AsSpan()));
                return;
            }
        }
    }

    private static bool CheckScheme(PropertyContract property, string template, EquatableArray<PartSpec> parts, Location location, FindingBag findings, RuleOptions options)
    {
        if (options.ActivationSchemes.IsEmpty || WrittenScheme.Of(parts) is not { } scheme)
        {
            return true;
        }

        foreach (string allowed in options.ActivationSchemes)
        {
            if (string.Equals(allowed, scheme, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        findings.Add(
            RuleCatalog.UrlSchemeForbidden,
            location,
            property,
            FindingBag.ByOption,
            property.Path,
            MessageText.Value(template.AsSpan()),
            scheme,
            $"which {options.ActivationSchemesOption} does not name",
            "a URL of " + string.Join(", ", options.ActivationSchemes));
        return false;
    }

    private static void CheckSecrets(
        PropertyContract property,
        string template,
        EquatableArray<PartSpec> parts,
        AttributeData attribute,
        string argument,
        SourceLocations locations,
        FindingBag findings,
        RuleOptions options)
    {
        QueryNames names = default;
        foreach (PartSpec part in parts)
        {
            switch (part)
            {
                case LiteralPart literal when names.FindIn(literal.Text, options.SecretNames) is { } found:
                    findings.Add(RuleCatalog.SecretInUrl, locations.OfArgument(attribute, argument), property, property.Path, MessageText.Value(found.AsSpan()));
                    return;
                case ExpressionPart expression:
                    if (expression.Operator.IsInQuery)
                    {
                        foreach (VariableSpec variable in expression.Variables)
                        {
                            if (options.SecretNames.Contains(SecretNames.Normalize(variable.Name)))
                            {
                                findings.Add(RuleCatalog.SecretInUrl, LocateVariable(property, template, variable.Name, attribute, argument, locations), property, property.Path, variable.Name);
                                return;
                            }
                        }
                    }

                    names.Skip(expression.Operator);
                    break;
            }
        }
    }

    private static Location LocateVariable(PropertyContract property, string template, string writtenName, AttributeData attribute, string argument, SourceLocations locations)
    {
        foreach (TemplateNode node in TemplateBinder.Parse(property, template).Nodes)
        {
            if (node is ExpressionNode { Operator.IsInQuery: true } expression)
            {
                foreach (VariableNode variable in expression.Variables)
                {
                    if (variable.WrittenName == writtenName)
                    {
                        return locations.InArgument(attribute, argument, template, variable.Span);
                    }
                }
            }
        }

        return locations.OfArgument(attribute, argument);
    }
}
