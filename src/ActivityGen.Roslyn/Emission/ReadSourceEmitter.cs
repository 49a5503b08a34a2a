using System.Globalization;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Writes the conditions and expressions that get a member's value out of a <c>UserActivity</c>.</summary>
internal sealed class ReadSourceEmitter(ActivitySpec activity)
{
    private const string Reading = "ag::ActivityReading";
    private int _locals;

    /// <summary>Gets the local that holds a pattern's match.</summary>
    internal static string LocalOf(string pattern) => "from" + pattern;

    /// <summary>Gets the expression that matches a pattern; a property's null counts as empty, as it came to be.</summary>
    internal string MatchOf(PatternEntrySpec entry)
    {
        string slices = PatternValues.Slices(entry);
        foreach (ReadMemberSpec member in activity.Reader!.Members)
        {
            foreach (ReadSourceSpec source in member.Sources)
            {
                if (source is PatternReadSpec { Pointer: { } pointer } pattern && pattern.Pattern == entry.Name)
                {
                    return $"{Reading}.Match({entry.Name}, {Find(entry.Property, pointer)}, {slices})";
                }
            }
        }

        return $"{entry.Name}.Match({Path(entry.Property)}, {slices})";
    }

    /// <summary>Gets a value indicating whether a source says something by being absent: an empty value is not sent.</summary>
    internal static bool SpeaksByAbsence(ReadSourceSpec source) => source switch
    {
        BoundReadSpec => !PropertyContract.Of(source.Property).IsRequired,
        PatternReadSpec { Pointer: null } => PropertyContract.Of(source.Property) is { IsRequired: false, Form: not PropertyForm.Url },
        _ => false,
    };

    /// <summary>Gets the way to a value that is needed: an absent text was an empty one, an absent sequence too.</summary>
    internal ReadStep Step(ReadSourceSpec source, ReadMemberSpec member) => source switch
    {
        BoundReadSpec bound => BoundStep(bound, member),
        PatternReadSpec pattern => PatternStep(pattern, member),
        _ => JsonStep((JsonReadSpec)source, member),
    };

    /// <summary>Gets the way to a value that counts only where the activity has it: a declared default survives its absence.</summary>
    internal ReadStep PresentStep(ReadSourceSpec source, ReadMemberSpec member)
    {
        switch (source)
        {
            case BoundReadSpec { Form: MemberForm.String } bound:
                string text = Local("text");
                return new ReadStep($"{Path(bound.Property)} is {{ Length: > 0 }} {text}", text);
            case BoundReadSpec { Form: MemberForm.Boolean or MemberForm.JsonElement or MemberForm.ImageInfo } bound:
                string value = Local("value");
                return new ReadStep($"{Path(bound.Property)} is {{ }} {value}", value);
            case BoundReadSpec { Form: MemberForm.VisualInfo }:
                string visual = Local("value");
                return new ReadStep($"activity.VisualElements is {{ DisplayText.Length: > 0 }} {visual}", visual);
            case BoundReadSpec { Form: MemberForm.HistoryItems } bound:
                return new ReadStep($"{Path(bound.Property)}.Count > 0", $"[.. {Path(bound.Property)}]");
            case PatternReadSpec pattern when SpeaksByAbsence(pattern):
                ReadStep step = PatternStep(pattern, member);
                return step with { Condition = $"{Path(pattern.Property)} is not null{(step.Condition is null ? string.Empty : " && " + step.Condition)}" };
            default:
                return Step(source, member);
        }
    }

    /// <summary>Gets what an absent property means to a member that cannot be null; null where it means that this is not such an activity.</summary>
    internal static string? Absent(ReadMemberSpec member)
    {
        foreach (ReadSourceSpec source in member.Sources)
        {
            if (source is BoundReadSpec { Form: MemberForm.JsonText })
            {
                return "string.Empty";
            }
        }

        return null;
    }

    private ReadStep BoundStep(BoundReadSpec bound, ReadMemberSpec member)
    {
        string path = Path(bound.Property);
        bool isRequired = PropertyContract.Of(bound.Property).IsRequired;
        string local = Local("value");
        switch (bound.Form)
        {
            case MemberForm.String:
                return isRequired ? new ReadStep($"{path} is {{ Length: > 0 }} {local}", local)
                    : member.CanBeNull ? new ReadStep(null, $"{Reading}.NullIfEmpty({path})")
                    : new ReadStep(null, $"{path} ?? string.Empty");
            case MemberForm.Uri:
                return new ReadStep($"{Reading}.TryUrl({path}, out var {local})", local);
            case MemberForm.TimeZone:
                return new ReadStep($"{Reading}.TryTimeZone({path}, out var {local})", local);
            case MemberForm.Boolean:
                return new ReadStep(null, member.CanBeNull ? path : $"{path} ?? false");
            case MemberForm.JsonElement:
                return new ReadStep(null, member.CanBeNull ? path : $"{path} ?? default");
            case MemberForm.JsonNode:
                return new ReadStep($"{Reading}.TryNode<{bound.TypeName}>({path}, out var {local})", local);
            case MemberForm.JsonText:
                return new ReadStep($"{path} is {{ }} {local}", $"{local}.GetRawText()");
            case MemberForm.ImageInfo:
                return new ReadStep(null, member.CanBeNull ? path : $"{path} ?? new global::ActivityGen.ImageInfo()");
            case MemberForm.HistoryItems:
                return new ReadStep(null, member.CanBeNull ? $"{path}.Count == 0 ? null : [.. {path}]" : $"[.. {path}]");
            default:
                return new ReadStep(null, path);
        }
    }

    private static ReadStep PatternStep(PatternReadSpec pattern, ReadMemberSpec member)
    {
        string match = LocalOf(pattern.Pattern);
        string value = PatternValues.Get(match, pattern.Slot, pattern.Hole, member.CanBeNull);
        string? condition = pattern.Property == ActivityProperty.AppActivityId ? null : match + ".Success";
        if (pattern.Hole.Form == HoleForm.String)
        {
            // An empty text reads as null wherever null can be.
            string slot = pattern.Slot.ToString(CultureInfo.InvariantCulture);
            value = member.CanBeNull ? $"{Reading}.TextOrNull({match}, {slot})"
                : pattern.Hole.Access.CanBeNull ? $"{match}.Has({slot}) ? {match}.String({slot}) : string.Empty"
                : $"{match}.String({slot})";
        }
        else if (pattern.Hole.Access.CanBeNull && !member.CanBeNull)
        {
            string has = $"{match}.Has({pattern.Slot.ToString(CultureInfo.InvariantCulture)})";
            condition = condition is null ? has : condition + " && " + has;
        }

        bool isString = pattern.Hole.Form == HoleForm.String;
        return new ReadStep(condition, value, IsNullOtherwise: member.CanBeNull && (isString || pattern.Hole.Access.CanBeNull));
    }

    private ReadStep JsonStep(JsonReadSpec json, ReadMemberSpec member)
    {
        string found = Find(json.Property, json.Pointer);
        string local = Local("value");
        bool orNull = json.Value.CanBeNull && member.CanBeNull;
        string read = orNull && json.Value is { Form: JsonValueForm.Text, Hole: HoleForm.String } ? $"{Reading}.NullIfEmpty({local})" : local;
        if (json.Value.Form == JsonValueForm.Array)
        {
            string reader = Reader(json.Value.Element!, json.ElementTypeName.EndsWith("?", StringComparison.Ordinal), json.ElementIsReference);
            return orNull
                ? new ReadStep($"{Reading}.TryItemsOrNull<{json.ElementTypeName}>({found}, {reader}, out var {local})", $"{local} is null ? null : [.. {local}]")
                : new ReadStep($"{Reading}.TryItems<{json.ElementTypeName}>({found}, {reader}, out var {local})", $"[.. {local}]");
        }

        return new ReadStep($"{Reader(json.Value, json.Value.Form == JsonValueForm.Json ? member.CanBeNull : orNull, member.IsReference)}({found}, out var {local})", read);
    }

    /// <summary>Gets the method that reads a value of a kind.</summary>
    private static string Reader(JsonValueSpec value, bool orNull, bool isReference)
    {
        string suffix = orNull ? "OrNull" : string.Empty;
        string type = value.Type!.Name;
        return value switch
        {
            { Form: JsonValueForm.Number } => $"{Reading}.TryNumber{suffix}<{type}>",
            { Form: JsonValueForm.Boolean } => $"{Reading}.TryBoolean{suffix}",
            { Form: JsonValueForm.Json } => type.EndsWith("JsonElement", StringComparison.Ordinal) ? $"{Reading}.TryElement{suffix}" : $"{Reading}.TryNode{suffix}<{type}>",
            { Hole: HoleForm.String } => $"{Reading}.TryText{suffix}",
            { Hole: HoleForm.Uri } => $"{Reading}.TryUri{suffix}",
            { Hole: HoleForm.Enum } => $"{Reading}.TryEnum{suffix}<{type}>",
            _ => $"{Reading}.TryValue{(orNull && isReference ? "OrNullReference" : suffix)}<{type}>",
        };
    }

    private static string Find(ActivityProperty property, string pointer) => $"{Reading}.Find({Path(property)}, {Literals.CSharp(pointer)})";

    private static string Path(ActivityProperty property)
    {
        PropertyContract contract = PropertyContract.Of(property);
        return (contract.Owner, property) switch
        {
            (_, ActivityProperty.VisualElements) => "activity.VisualElements",
            (_, ActivityProperty.Attribution) => "activity.VisualElements.Attribution",
            (PropertyOwner.VisualInfo, _) => "activity.VisualElements." + property,
            (PropertyOwner.ImageInfo, _) => "activity.VisualElements.Attribution?." + property,
            _ => "activity." + property,
        };
    }

    private string Local(string stem) => stem + (++_locals).ToString(CultureInfo.InvariantCulture);
}
