using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Patterns;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing;

/// <summary>From a property's source to what is emitted for it, with the findings on the way.</summary>
internal sealed class ValueParser(TemplateBinder binder, JsonTemplateBinder jsonBinder, KnownSymbols known, SourceLocations locations, FindingBag findings, WarningBag warnings)
{
    /// <summary>Gets, by property, the members in its template, or the one bound member; keys and links are made of them, even where the template is at fault.</summary>
    internal Dictionary<ActivityProperty, List<BoundHole>> Holes { get; } = [];

    /// <summary>Parses a source; null where a rule of severity error is broken.</summary>
    internal PropertySpec? Parse(PropertySource source)
    {
        if (source.Member is { } member)
        {
            return OfMember(source, member);
        }

        return source.Constant.Value switch
        {
            bool value => new PropertySpec(source.Property.Property, new BooleanConstantSpec(value), IsAlwaysPresent: true, IsJudged: false),
            string json when source.Property.Form == PropertyForm.Json => jsonBinder.Bind(source, json),
            string template => OfTemplate(source, template),
            _ => null,
        };
    }

    private PropertySpec OfMember(PropertySource source, MemberAccess member)
    {
        PropertyContract property = source.Property;
        warnings.Add(member);
        if (property.IsRequired && member.IsDeclaredNullable)
        {
            findings.Add(RuleCatalog.RequiredCanBeNull, locations.OfMember(member.Last), property, member.Last.Name, property.Path);
        }

        AccessSpec access = Names.Access(member);
        if (property.Property == ActivityProperty.AppActivityId)
        {
            Holes[property.Property] = [new BoundHole(member.Last.Name, member, new HoleSpec(access, HoleForm.String, Format: null, HoleTypeSpec.String))];
        }

        bool isAlwaysPresent = property.IsRequired || (source.Form == MemberForm.Boolean && !member.CanBeNull);
        bool isJudged = property.Form != PropertyForm.Text || property.IsRequired;
        return new PropertySpec(property.Property, new MemberSpec(access, source.Form), isAlwaysPresent, isJudged);
    }

    private PropertySpec? OfTemplate(PropertySource source, string template)
    {
        PropertyContract property = source.Property;
        List<BoundHole> holes = Holes[property.Property] = [];
        if (binder.Bind(source, template, holes) is not { } bound)
        {
            return null;
        }

        if (bound.ConstantText is { } text)
        {
            return OfConstant(source, template, text);
        }

        if (property.IsRequired && !bound.HasLiteral)
        {
            ReportNullable(source, bound);
        }

        if (TemplateTrial.Try(property, template, bound.Parts, out bool isJudged) is { } finding)
        {
            findings.Add(finding, locations.OfArgument(source.Attribute!, source.Argument!), property);
            if (finding.Rule.Severity == RuleSeverity.Error)
            {
                return null;
            }
        }
        else
        {
            LiteralRules.Check(property, template, bound.Parts, source.Attribute!, source.Argument!, locations, findings, known.Options);
        }

        TemplateSpec value = new(bound.Parts);
        AmbiguousRule.Check(source, value, locations, findings);
        return new PropertySpec(property.Property, value, property.IsRequired || bound.HasLiteral, isJudged);
    }

    private PropertySpec? OfConstant(PropertySource source, string template, string text)
    {
        PropertyContract property = source.Property;
        Location location = locations.OfArgument(source.Attribute!, source.Argument!);
        if (text.Length == 0 && property.Form == PropertyForm.Text)
        {
            if (property.MissingRule is { } missing)
            {
                findings.Add(missing, location, property, MissingCheck.Subject);
            }

            // An optional text that is empty is left out.
            return null;
        }

        if (ValueRules.Find(property.Property, text.AsSpan()) is { } finding)
        {
            findings.Add(finding, location, property);
            if (finding.Rule.Severity == RuleSeverity.Error)
            {
                return null;
            }
        }
        else
        {
            LiteralRules.Check(property, template, new EquatableArray<PartSpec>([new LiteralPart(text)]), source.Attribute!, source.Argument!, locations, findings, known.Options);
        }

        return new PropertySpec(property.Property, new TextConstantSpec(text), IsAlwaysPresent: true, IsJudged: false);
    }

    /// <summary>AG0106 for a template that comes out empty when all its members are null.</summary>
    private void ReportNullable(PropertySource source, BoundTemplate bound)
    {
        foreach (BoundHole hole in bound.Holes)
        {
            if (!hole.Member.IsDeclaredNullable)
            {
                return;
            }
        }

        ISymbol nullable = bound.Holes[0].Member.FirstNullable;
        findings.Add(RuleCatalog.RequiredCanBeNull, locations.OfMember(nullable), source.Property, nullable.Name, source.Property.Path);
    }
}
