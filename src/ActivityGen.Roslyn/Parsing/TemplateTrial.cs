using System.Text;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>Tells at compile time whether a template's results keep the value rules: always, never, or only the run can say.</summary>
/// <remarks>
/// Values of simple expressions come out percent-encoded: they bring no colon, slash or bracket. So the template is tried with sample values
/// in its holes, in every combination; what none of them mends, no value does. A hole of reserved expansion can bring anything, and leaves it to the run.
/// </remarks>
internal static class TemplateTrial
{
    /// <summary>A letter, a digit, and nothing: what schemes, hosts and ports tell apart.</summary>
    private static readonly string[] Samples = ["x", "1", string.Empty];

    /// <summary>Scheme, host and port come in the first holes; the later ones, in path and query, get a sample that stands anywhere.</summary>
    private const int MostCombined = 4;

    /// <summary>Tries a template.</summary>
    /// <param name="property">The property that it fills.</param>
    /// <param name="template">The template as written, for the message.</param>
    /// <param name="parts">The template.</param>
    /// <param name="isJudged">Whether the value must be judged at run time.</param>
    /// <returns>A finding that holds whatever the members are; null where there is none.</returns>
    internal static RuleFinding? Try(PropertyContract property, string template, EquatableArray<PartSpec> parts, out bool isJudged)
    {
        isJudged = true;
        switch (property.Form)
        {
            // A zone's parts say nothing about the whole, and a color's are looked at one by one.
            case PropertyForm.TimeZone:
                return null;
            case PropertyForm.Color:
                return IsImpossibleColor(parts) ? new RuleFinding(RuleCatalog.ColorNotHex, property.Path, MessageText.Value(template.AsSpan())) : null;
        }

        bool isReserved = HasReserved(parts);
        RuleFinding? common = FindCommon(property, parts, out bool isAnyWrong);
        isJudged = property.Form != PropertyForm.Text && (isAnyWrong || isReserved || !IsSettled(property, parts));
        if (common is null || !IsConclusive(property, parts, common.Rule, isReserved))
        {
            return null;
        }

        // The message shows what the developer wrote, not a sample.
        string[] arguments = (string[])common.Arguments.Clone();
        if (arguments.Length > 1 && !ReferenceEquals(common.Rule, RuleCatalog.LoneSurrogate))
        {
            arguments[1] = MessageText.Value(template.AsSpan());
        }

        return new RuleFinding(common.Rule, arguments);
    }

    /// <summary>Finds the rule that every sample breaks.</summary>
    private static RuleFinding? FindCommon(PropertyContract property, EquatableArray<PartSpec> parts, out bool isAnyWrong)
    {
        int holes = CountHoles(parts);
        int combinations = Power(Samples.Length, Math.Min(holes, MostCombined));
        RuleFinding? common = null;
        bool isCommon = true;
        isAnyWrong = false;
        for (int i = 0; i < combinations; i++)
        {
            RuleFinding? finding = ValueRules.Find(property.Property, Expand(parts, i).AsSpan());
            isAnyWrong |= finding is { Rule.Severity: RuleSeverity.Error };
            isCommon &= finding is not null && (i == 0 || ReferenceEquals(finding.Rule, common?.Rule));
            common ??= finding;
        }

        return isCommon ? common : null;
    }

    /// <summary>Gets a value indicating whether what all samples break, all values break.</summary>
    private static bool IsConclusive(PropertyContract property, EquatableArray<PartSpec> parts, RuleDescription rule, bool isReserved)
    {
        string prefix = parts[0] is LiteralPart first ? first.Text : string.Empty;
        return property.Form switch
        {
            // Which scheme it is, only the literal before its colon says; that there is no URL at all, all literals say.
            PropertyForm.Url when ReferenceEquals(rule, RuleCatalog.UrlNotAbsolute) => !isReserved || prefix.StartsWith("/", StringComparison.Ordinal),
            PropertyForm.Url => prefix.IndexOf(':') >= 0,
            PropertyForm.Origin => !isReserved && (prefix.IndexOf(':') >= 0 || !HasColon(parts)),
            PropertyForm.Identifier or PropertyForm.Text => TemplateParts.HaveLiteral(parts),
            _ => false,
        };
    }

    /// <summary>Gets a value indicating whether the literals decide what the rules look at, so that no value can break one.</summary>
    private static bool IsSettled(PropertyContract property, EquatableArray<PartSpec> parts) => property.Form switch
    {
        PropertyForm.Url => parts[0] is LiteralPart first && first.Text.IndexOf(':') >= 0,
        PropertyForm.Identifier or PropertyForm.Text => TemplateParts.HaveLiteral(parts),
        _ => false,
    };

    /// <summary>Gets a value indicating whether the literals alone have what no <c>#RRGGBB</c> has.</summary>
    private static bool IsImpossibleColor(EquatableArray<PartSpec> parts)
    {
        int length = 0;
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i] is not LiteralPart literal)
            {
                continue;
            }

            length += literal.Text.Length;
            for (int k = 0; k < literal.Text.Length; k++)
            {
                char c = literal.Text[k];
                bool isFirst = i == 0 && k == 0;
                if (isFirst ? c != '#' : c != '#' && !Uri.IsHexDigit(c))
                {
                    return true;
                }
            }
        }

        return length > "#RRGGBB".Length;
    }

    private static bool HasReserved(EquatableArray<PartSpec> parts)
    {
        foreach (PartSpec part in parts)
        {
            if (part is ExpressionPart { Operator.AllowsReserved: true })
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasColon(EquatableArray<PartSpec> parts)
    {
        foreach (PartSpec part in parts)
        {
            if (part is LiteralPart literal && literal.Text.IndexOf(':') >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int CountHoles(EquatableArray<PartSpec> parts)
    {
        int holes = 0;
        foreach (PartSpec part in parts)
        {
            holes += part switch
            {
                HolePart => 1,
                ExpressionPart expression => expression.Variables.Count,
                _ => 0,
            };
        }

        return holes;
    }

    private static int Power(int value, int exponent)
    {
        int result = 1;
        for (int i = 0; i < exponent; i++)
        {
            result *= value;
        }

        return result;
    }

    /// <summary>Expands the template with samples: the digits of <paramref name="combination"/> choose those of the first holes.</summary>
    private static string Expand(EquatableArray<PartSpec> parts, int combination)
    {
        StringBuilder result = new();
        int hole = 0;
        foreach (PartSpec part in parts)
        {
            switch (part)
            {
                case LiteralPart literal:
                    result.Append(literal.Text);
                    break;
                case HolePart:
                    result.Append(Next());
                    break;
                case ExpressionPart expression:
                    string lead = expression.Operator.First;
                    foreach (VariableSpec variable in expression.Variables)
                    {
                        // The empty sample stands for an undefined variable, where there can be one.
                        string sample = Next();
                        if (sample.Length == 0 && variable.Hole.Access.CanBeNull)
                        {
                            continue;
                        }

                        result.Append(lead);
                        if (expression.Operator.IsNamed)
                        {
                            result.Append(variable.Name).Append(sample.Length > 0 ? "=" : expression.Operator.IfEmpty);
                        }

                        result.Append(sample);
                        lead = expression.Operator.Separator;
                    }

                    break;
            }
        }

        return result.ToString();

        string Next()
        {
            if (hole++ >= MostCombined)
            {
                return "1";
            }

            string sample = Samples[combination % Samples.Length];
            combination /= Samples.Length;
            return sample;
        }
    }
}
