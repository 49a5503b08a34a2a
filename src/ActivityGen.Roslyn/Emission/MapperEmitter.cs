using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Emits the statements of <c>ToUserActivity</c>.</summary>
internal sealed class MapperEmitter
{
    private const string Faults = "faults";
    private const string Values = "ag::ActivityValues";

    private readonly SourceWriter _source;
    private readonly Dictionary<ActivityProperty, string> _expressions = [];
    private readonly ActivitySpec _activity;

    private MapperEmitter(SourceWriter source, ActivitySpec activity) => (_source, _activity) = (source, activity);

    internal static void Emit(SourceWriter source, ActivitySpec activity)
    {
        MapperEmitter emitter = new(source, activity);
        bool needsText = emitter.NeedsText();
        if (needsText)
        {
            TextEmitter.DeclareWriter(source);
        }

        bool needsFaults = NeedsFaults(activity);
        if (needsFaults)
        {
            source.Line($"var {Faults} = new ag::MappingFaults();");
        }

        foreach (PropertySpec property in activity.Properties)
        {
            emitter._expressions[property.Property] = emitter.Expression(property);
        }

        if (needsText)
        {
            TextEmitter.DisposeWriter(source);
        }

        emitter.Object(needsFaults);
    }

    /// <summary>Gets the expression of a string, Uri or time zone member's text.</summary>
    internal static string MemberText(MemberSpec member) => member.Form switch
    {
        MemberForm.Uri => member.Access.Expression + "?.OriginalString",
        MemberForm.TimeZone => $"{Values}.TimeZoneId({member.Access.Expression})",
        _ => member.Access.Expression,
    };

    /// <summary>Gets the expression of a JSON member's <c>JsonElement?</c>.</summary>
    /// <param name="property">The property.</param>
    /// <param name="member">The member.</param>
    /// <param name="faults">What takes violations: a local, or <c>null</c> where a yes or no is enough.</param>
    internal static string MemberJson(PropertySpec property, MemberSpec member, string faults)
    {
        string path = Literals.CSharp(PropertyContract.Of(property.Property).Path);
        return member.Form switch
        {
            MemberForm.JsonText => $"{Values}.ParseJson({path}, {member.Access.Expression}, {faults})",
            MemberForm.JsonNode => $"{Values}.Json({path}, {member.Access.Expression}, {faults})",
            _ => $"{Values}.Json({member.Access.Expression})",
        };
    }

    /// <summary>Gets a value indicating whether any template is made as text here: not the id, which the key makes, nor a link's URL.</summary>
    private bool NeedsText()
    {
        foreach (PropertySpec property in _activity.Properties)
        {
            if (property is { Value: TemplateSpec, Property: not ActivityProperty.AppActivityId } && LinkOf(property.Property) is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets a value indicating whether a value can be wrong in a way that the object model has no place for.</summary>
    private static bool NeedsFaults(ActivitySpec activity)
    {
        foreach (PropertySpec property in activity.Properties)
        {
            if (property.Value is JsonTemplateSpec or MemberSpec { Form: MemberForm.JsonText or MemberForm.JsonNode or MemberForm.HistoryItems })
            {
                return true;
            }
        }

        return false;
    }

    private string Expression(PropertySpec property)
    {
        if (property is { Property: ActivityProperty.AppActivityId, Value: TemplateSpec })
        {
            return "this.GetKey().ToString()";
        }

        switch (property.Value)
        {
            case TextConstantSpec constant:
                return Literals.CSharp(constant.Text);
            case BooleanConstantSpec constant:
                return constant.Value ? "true" : "false";
            case JsonConstantSpec constant:
                return $"{Values}.ParseConstant({Literals.CSharp(constant.Json)}u8)";
            case JsonTemplateSpec:
                return Json(property.Property);
            case TemplateSpec when LinkOf(property.Property) is { } link:
                return link;
            case TemplateSpec template:
                string local = TextEmitter.Local(_source, property.Property, template);
                return property.IsAlwaysPresent ? local : $"{Values}.NullIfEmpty({local})";
            case MemberSpec member:
                return Member(property, member);
            default:
                return "null";
        }
    }

    /// <summary>Gets the expression of a URL that the type has a link for, which has the template already; else null.</summary>
    private string? LinkOf(ActivityProperty property)
    {
        foreach (TemplateValueSpec link in _activity.Links)
        {
            SurfaceMembers member = link.Property == ActivityProperty.ActivationUrl ? SurfaceMembers.ActivityLink : SurfaceMembers.ActivityFallbackLink;
            if (link.Property == property && link.Value is TemplateSpec && (_activity.Taken & member) == 0)
            {
                List<string> arguments = [];
                foreach (TemplateMemberSpec part in link.Members)
                {
                    // Another template's '?.' has made the compiler doubt what is declared to be there.
                    bool canBeDoubted = !part.Hole.Access.CanBeNull && part.Hole.Form is HoleForm.Uri or HoleForm.Formattable && !part.Hole.Type.IsFrameworkStruct;
                    arguments.Add(part.Hole.Access.Expression + (canBeDoubted ? "!" : string.Empty));
                }

                return $"new {link.Name}({string.Join(", ", arguments)}).ToUrl()";
            }
        }

        return null;
    }

    /// <summary>Gets the expression of a JSON template, written as the body's is.</summary>
    private static string Json(ActivityProperty property) =>
        $"{Values}.Template({Literals.CSharp(PropertyContract.Of(property).Path)}, this, {SharedJsonEmitter.Method(property)}, {Faults})";

    private static string Member(PropertySpec property, MemberSpec member) => member.Form switch
    {
        MemberForm.String or MemberForm.Uri or MemberForm.TimeZone =>
            $"{Values}.{(property.IsAlwaysPresent ? "Required" : "NullIfEmpty")}({MemberText(member)})",
        MemberForm.JsonElement or MemberForm.JsonNode or MemberForm.JsonText => MemberJson(property, member, Faults),
        MemberForm.VisualInfo => $"{Values}.Required({member.Access.Expression})",
        MemberForm.HistoryItems => $"{Values}.HistoryItems({member.Access.Expression}, {Faults})",
        _ => member.Access.Expression,
    };

    private void Object(bool needsFaults)
    {
        _source.Line("var activity = new global::ActivityGen.UserActivity");
        _source.Open();
        bool isVisualDone = false;
        foreach (PropertyContract property in PropertyContract.All)
        {
            if (property.Owner == PropertyOwner.UserActivity)
            {
                Assign(property);
            }
            else if (!isVisualDone && (HasAny(PropertyOwner.VisualInfo) || HasAny(PropertyOwner.ImageInfo)))
            {
                Visual();
                isVisualDone = true;
            }
        }

        _source.Close("};");
        _source.Line($"global::ActivityGen.ActivityValidationException.ThrowIfInvalid(activity{(needsFaults ? ", " + Faults : string.Empty)});");
        _source.Line("return activity;");
    }

    private void Visual()
    {
        _source.Line("VisualElements = new global::ActivityGen.VisualInfo");
        _source.Open();
        bool isAttributionDone = false;
        foreach (PropertyContract property in PropertyContract.All)
        {
            if (property.Owner == PropertyOwner.VisualInfo)
            {
                Assign(property);
            }
            else if (property.Owner == PropertyOwner.ImageInfo && !isAttributionDone && HasAny(PropertyOwner.ImageInfo))
            {
                _source.Line($"Attribution = {Values}.NullIfEmpty(new global::ActivityGen.ImageInfo");
                _source.Open();
                AssignAll(PropertyOwner.ImageInfo);
                _source.Close("}),");
                isAttributionDone = true;
            }
        }

        _source.Close("},");
    }

    private void AssignAll(PropertyOwner owner)
    {
        foreach (PropertyContract property in PropertyContract.All)
        {
            if (property.Owner == owner)
            {
                Assign(property);
            }
        }
    }

    private void Assign(PropertyContract property)
    {
        if (_expressions.TryGetValue(property.Property, out string? expression))
        {
            _source.Line($"{property.Property} = {expression},");
        }
    }

    private bool HasAny(PropertyOwner owner)
    {
        foreach (PropertyContract property in PropertyContract.All)
        {
            if (property.Owner == owner && _expressions.ContainsKey(property.Property))
            {
                return true;
            }
        }

        return false;
    }
}
