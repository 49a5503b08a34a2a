using System.Collections.Immutable;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Json;
using ActivityGen.Roslyn.Parsing.Templates;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Judges what an attribute lends to other types, by itself: an abstract type's values, and the assembly's defaults.</summary>
/// <remarks>
/// The types that take a value find the same mistakes; but an IDE looks at one file at a time, and the mistake shall be seen in the file
/// that has it, also while no type takes the value yet. Which members its names are, only those types know.
/// </remarks>
internal static class LentValueParser
{
    private static readonly HoleSpec AnyHole = new(new AccessSpec(string.Empty, CanBeNull: true), HoleForm.String, Format: null, HoleTypeSpec.String);

    /// <summary>Finds what is wrong with an attribute's values whoever takes them.</summary>
    internal static ImmutableArray<Finding> Parse(AttributeData attribute, KnownSymbols known, CancellationToken cancellationToken)
    {
        FindingBag findings = new();
        SourceLocations locations = new(type: null, attribute, known.Compilation, cancellationToken);
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Value.Value is not string value)
            {
                continue;
            }

            if (PropertyNamed(argument.Key) is { } property)
            {
                Judge(property, attribute, argument.Key, value, locations, findings, known);
            }
            else if (argument.Key.EndsWith(PropertySource.FileSuffix, StringComparison.Ordinal)
                && PropertyNamed(argument.Key.Substring(0, argument.Key.Length - PropertySource.FileSuffix.Length)) is { } named
                && known.Files.Find(value, SourceLocations.PathOf(attribute)) is null)
            {
                findings.Add(RuleCatalog.FileNotFound, locations.OfArgument(attribute, argument.Key), named, named.Path, value);
            }
        }

        return findings.ToFindings();
    }

    private static PropertyContract? PropertyNamed(string argument)
    {
        foreach (PropertyContract property in PropertyContract.All)
        {
            if (property.Name == argument)
            {
                return property;
            }
        }

        return null;
    }

    private static void Judge(PropertyContract property, AttributeData attribute, string argument, string value, SourceLocations locations, FindingBag findings, KnownSymbols known)
    {
        if (property.Form == PropertyForm.Json)
        {
            if (JsonTemplateParser.Parse(value).Error is { } wrong)
            {
                findings.Add(wrong.Rule, locations.InArgument(attribute, argument, value, wrong.Span), property, property.Path, wrong.Message);
            }

            return;
        }

        TemplateSyntax syntax = TemplateBinder.Parse(property, value);
        if (syntax.Error is { } error)
        {
            findings.Add(RuleCatalog.TemplateSyntax, locations.InArgument(attribute, argument, value, error.Span), property, property.Path, error.Message);
            return;
        }

        List<PartSpec> parts = [];
        bool hasHoles = false;
        string text = string.Empty;
        foreach (TemplateNode node in syntax.Nodes)
        {
            hasHoles |= node is not LiteralNode;
            text += (node as LiteralNode)?.Text;
            parts.Add(Part(node));
        }

        bool isAbsent = text.Length == 0 && property.Form == PropertyForm.Text;
        EquatableArray<PartSpec> all = new(parts.ToArray());
        RuleFinding? finding = hasHoles ? TemplateTrial.Try(property, value, all, out _)
            : isAbsent ? null
            : ValueRules.Find(property.Property, text.AsSpan());
        if (finding is not null)
        {
            findings.Add(finding, locations.OfArgument(attribute, argument), property);
        }
        else
        {
            LiteralRules.Check(property, value, all, attribute, argument, locations, findings, known.Options);
        }
    }

    private static PartSpec Part(TemplateNode node)
    {
        switch (node)
        {
            case LiteralNode literal:
                return new LiteralPart(literal.Text);
            case ExpressionNode expression:
                VariableSpec[] variables = new VariableSpec[expression.Variables.Length];
                for (int i = 0; i < variables.Length; i++)
                {
                    variables[i] = new VariableSpec(expression.Variables[i].WrittenName, AnyHole);
                }

                return new ExpressionPart(expression.Operator, new EquatableArray<VariableSpec>(variables));
            default:
                return new HolePart(AnyHole);
        }
    }
}
