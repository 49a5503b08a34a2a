using System.Globalization;
using System.Text;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Options;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>AG0212 at compile time: what is written alone is more than an activity may have.</summary>
internal static class SizeCheck
{
    internal static void Check(PropertySource?[] sources, List<PropertySpec> properties, INamedTypeSymbol type, SourceLocations locations, FindingBag findings, RuleOptionsReader options)
    {
        long total = 0;
        int largest = 0;
        PropertyContract? cause = null;
        foreach (PropertySpec property in properties)
        {
            int size = SizeOf(property.Value);
            total += size;
            if (size > largest)
            {
                largest = size;
                cause = PropertyContract.Of(property.Property);
            }
        }

        if (cause is null || sources[(int)cause.Property] is not { Attribute: { } attribute, Argument: { } argument })
        {
            return;
        }

        int limit = options.Of(attribute.ApplicationSyntaxReference?.SyntaxTree).PayloadLimit;
        if (total > limit)
        {
            findings.Add(
                RuleCatalog.TooLarge,
                locations.OfArgument(attribute, argument),
                cause,
                $"'{Names.Display(type)}'",
                "at least " + total.ToString(CultureInfo.InvariantCulture),
                SizeRule.DescribeLimit(limit));
        }
    }

    /// <summary>Gets the bytes that a value has whatever its members hold.</summary>
    private static int SizeOf(ValueSpec value)
    {
        int size = 0;
        switch (value)
        {
            case TextConstantSpec text:
                return LengthInJson(text.Text);
            case JsonConstantSpec json:
                return Encoding.UTF8.GetByteCount(json.Json);
            case TemplateSpec template:
                foreach (PartSpec part in template.Parts)
                {
                    size += part is LiteralPart literal ? LengthInJson(literal.Text) : 0;
                }

                return size;
            case JsonTemplateSpec template:
                foreach (JsonPartSpec part in template.Parts)
                {
                    size += part is JsonLiteralPart literal ? Encoding.UTF8.GetByteCount(literal.Json) : 0;
                }

                return size;
            default:
                return 0;
        }
    }

    /// <summary>Gets the bytes of a text in a JSON string, escaped as our writers do it.</summary>
    private static int LengthInJson(string text)
    {
        int length = Encoding.UTF8.GetByteCount(text);
        foreach (char c in text)
        {
            length += c switch
            {
                '"' or '\\' or '\b' or '\f' or '\n' or '\r' or '\t' => 1,
                < ' ' => 5,
                _ => 0,
            };
        }

        return length;
    }
}
