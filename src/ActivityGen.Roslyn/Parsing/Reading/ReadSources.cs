using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.Roslyn.Parsing.Reading;

/// <summary>Finds where a member's value can be recovered from, the best first: the id, a bound member, the URLs, texts, JSON.</summary>
internal sealed class ReadSources(INamedTypeSymbol type, KnownSymbols known, List<PropertySpec> properties, PatternCatalog patterns)
{
    private const int LastRank = 7;
    private readonly Dictionary<ActivityProperty, List<JsonHolePath>> _paths = [];
    private readonly Dictionary<JsonHolePath, PatternEntrySpec?> _texts = [];

    internal EquatableArray<ReadSourceSpec> Of(ISymbol member, ITypeSymbol target)
    {
        MemberAccess access = MemberAccess.Of([member]);
        string expression = Names.Access(access).Expression;
        List<ReadSourceSpec> found = [];
        for (int rank = 0; rank <= LastRank; rank++)
        {
            foreach (PropertySpec property in properties)
            {
                if (RankOf(property) == rank && Find(property, expression, access.Type, target) is { } source)
                {
                    found.Add(source);
                    if (property.Property == ActivityProperty.AppActivityId)
                    {
                        // The id is what the activity is known by: an activity with another one is not this.
                        return new EquatableArray<ReadSourceSpec>(found.ToArray());
                    }
                }
            }
        }

        return new EquatableArray<ReadSourceSpec>(found.ToArray());
    }

    /// <summary>Says, for a message, why a member that is needed has no source.</summary>
    internal string WhyMissing(ReadTarget target)
    {
        if (target.Symbol is null)
        {
            return "no member of that name and type holds it; make a property of it";
        }

        string expression = Names.Access(MemberAccess.Of([target.Symbol])).Expression;
        foreach (PropertySpec property in properties)
        {
            if (Mentions(property.Value, expression))
            {
                return $"{PropertyContract.Of(property.Property).Path}, where it stands, does not give it back uniquely; put it into a template of its own, or bind it with [MapTo]";
            }
        }

        return "nothing of the activity holds it; put it into a template, bind it with [MapTo], or give it a default value";
    }

    private static int RankOf(PropertySpec property) => property switch
    {
        { Property: ActivityProperty.AppActivityId } => 0,
        { Value: MemberSpec } => 1,
        { Property: ActivityProperty.ActivationUrl } => 2,
        { Property: ActivityProperty.FallbackUrl } => 3,
        { Property: ActivityProperty.ContentUrl } => 4,
        { Value: JsonTemplateSpec } => LastRank,
        _ => PropertyContract.Of(property.Property).Form == PropertyForm.Url ? 5 : 6,
    };

    private ReadSourceSpec? Find(PropertySpec property, string expression, ITypeSymbol memberType, ITypeSymbol target)
    {
        switch (property.Value)
        {
            case MemberSpec member when member.Access.Expression == expression:
                return Bound(property.Property, member, memberType, target);
            case TemplateSpec template when Mentions(template, expression) && patterns.Find(property.Property) is { } entry:
                return OfPattern(property.Property, entry, expression, pointer: null);
            case JsonTemplateSpec template when Mentions(template, expression):
                return Json(property.Property, template, expression, memberType, target);
            default:
                return null;
        }
    }

    private BoundReadSpec? Bound(ActivityProperty property, MemberSpec member, ITypeSymbol memberType, ITypeSymbol target)
    {
        string name = Names.Qualified(memberType.WithNullableAnnotation(NullableAnnotation.NotAnnotated));
        bool canRead = member.Form switch
        {
            MemberForm.HistoryItems => CollectionTypes.CanMake(Plain(target), known.HistoryItem!, type, known.Compilation),

            // The property holds an object: of the node types, only these can be one.
            MemberForm.JsonNode => memberType.Name is "JsonNode" or "JsonObject",
            _ => true,
        };
        return canRead ? new BoundReadSpec(property, member.Form, name) : null;
    }

    private ReadSourceSpec? Json(ActivityProperty property, JsonTemplateSpec template, string expression, ITypeSymbol memberType, ITypeSymbol target)
    {
        if (!_paths.TryGetValue(property, out List<JsonHolePath>? paths))
        {
            _paths.Add(property, paths = JsonHolePaths.Of(template));
        }

        foreach (JsonHolePath path in paths)
        {
            if (path.Value is { } value && value.Access.Expression == expression && JsonValue(property, path.Pointer, value.Value, memberType, target) is { } whole)
            {
                return whole;
            }
        }

        foreach (JsonHolePath path in paths)
        {
            if (path.Value is null
                && Mentions(new TemplateSpec(path.Text), expression)
                && TextOf(property, path) is { } entry
                && OfPattern(property, entry, expression, path.Pointer) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private PatternEntrySpec? TextOf(ActivityProperty property, JsonHolePath path)
    {
        if (!_texts.TryGetValue(path, out PatternEntrySpec? entry))
        {
            _texts.Add(path, entry = patterns.OfJsonText(property, path.Text));
        }

        return entry;
    }

    private JsonReadSpec? JsonValue(ActivityProperty property, string pointer, JsonValueSpec value, ITypeSymbol memberType, ITypeSymbol target)
    {
        if (value.Form != JsonValueForm.Array)
        {
            return IsOpen(target) && value.CanBeNull ? null : new JsonReadSpec(property, pointer, value, ElementTypeName: string.Empty, ElementIsReference: false);
        }

        return JsonValueClassifier.ElementOf(memberType) is { } element
            && !(IsOpen(element) && element.NullableAnnotation != NullableAnnotation.NotAnnotated)
            && CollectionTypes.CanMake(Plain(target), element, type, known.Compilation)
            ? new JsonReadSpec(property, pointer, value, ReaderParser.TypeName(element), element.IsReferenceType)
            : null;
    }

    /// <summary>Gets a value indicating whether a type is a parameter that can be either: what a nullable one is null for, only its argument says.</summary>
    private static bool IsOpen(ITypeSymbol type) => type is ITypeParameterSymbol { IsValueType: false, IsReferenceType: false };

    private static ITypeSymbol Plain(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static PatternReadSpec? OfPattern(ActivityProperty property, PatternEntrySpec entry, string expression, string? pointer) =>
        PatternCatalog.FindMember(entry, expression) is { } member
            ? new PatternReadSpec(property, entry.Name, member.Slot, member.Hole, pointer)
            : null;

    private static bool Mentions(ValueSpec value, string expression)
    {
        switch (value)
        {
            case MemberSpec member:
                return member.Access.Expression == expression;
            case TemplateSpec template:
                return PatternHoles.Of(template.Parts).Exists(hole => hole.Access.Expression == expression);
            case JsonTemplateSpec json:
                foreach (JsonPartSpec part in json.Parts)
                {
                    AccessSpec? access = part switch
                    {
                        JsonTextPart text => text.Hole.Access,
                        JsonValuePart whole => whole.Access,
                        _ => null,
                    };
                    if (access?.Expression == expression)
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }
}
