using ActivityGen.Contract;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Emits the statements of <c>WriteJson</c>: straight from members to UTF-8 JSON.</summary>
internal sealed class BodyEmitter
{
    private const string Json = "json";
    private const string Quote = "\"";
    private const string Values = "ag::ActivityValues";

    private readonly PartEmitter _parts;
    private readonly ActivitySpec _activity;

    private BodyEmitter(SourceWriter source, ActivitySpec activity)
    {
        _parts = new PartEmitter(source, Json, isJson: true);
        _activity = activity;
    }

    internal static void Emit(SourceWriter source, ActivitySpec activity)
    {
        // The size hint stands before the statements that it measures.
        int start = source.Length;
        BodyEmitter body = new(source, activity);
        body.Object();
        source.Insert(start, $"var {Json} = new ag::ActivityJsonWriter(utf8Json, {SizeHint(body._parts.LiteralLength, activity)});");
        source.Line($"if (!{Json}.TryComplete())");
        source.Open();
        source.Line($"throw {Values}.Invalid(this.ToUserActivity, {Json}.Faults);");
        source.Close();
    }

    /// <summary>Estimates a body's bytes: its literals, and what a member of each kind usually takes.</summary>
    internal static int SizeHint(int literalLength, ActivitySpec activity)
    {
        int hint = literalLength;
        foreach (PropertySpec property in activity.Properties)
        {
            hint += property.Value switch
            {
                TemplateSpec template => template.Parts.Count * 48,
                JsonTemplateSpec template => SharedJsonEmitter.LiteralLength(template) + (template.Parts.Count * 32),
                MemberSpec { Form: MemberForm.String or MemberForm.Uri } => 96,
                MemberSpec { Form: MemberForm.Boolean } => 5,
                MemberSpec => 512,
                _ => 0,
            };
        }

        return (hint + 63) / 64 * 64;
    }

    private void Object()
    {
        _parts.Raw("{");
        string comma = string.Empty;
        bool isInVisual = false;
        int i = 0;
        while (i < _activity.Properties.Count)
        {
            PropertySpec property = _activity.Properties[i];
            PropertyOwner owner = PropertyContract.Of(property.Property).Owner;
            if (owner != PropertyOwner.UserActivity && !isInVisual)
            {
                _parts.Raw(comma + "\"visualElements\":{");
                comma = string.Empty;
                isInVisual = true;
            }
            else if (owner == PropertyOwner.UserActivity && isInVisual)
            {
                _parts.Raw("}");
                isInVisual = false;
            }

            if (owner == PropertyOwner.ImageInfo)
            {
                i = Attribution(i);
            }
            else
            {
                Property(property, comma);
                i++;
            }

            // The required property that comes first in either object is always there.
            comma = ",";
        }

        _parts.Raw(isInVisual ? "}}" : "}");
        _parts.Flush();
    }

    /// <summary>Emits the parts of <c>attribution</c>; the object is left out where every part is.</summary>
    private int Attribution(int start)
    {
        int end = start;
        while (end < _activity.Properties.Count && PropertyContract.Of(_activity.Properties[end].Property).Owner == PropertyOwner.ImageInfo)
        {
            end++;
        }

        if (_activity.Properties[start].IsAlwaysPresent)
        {
            _parts.Raw(",\"attribution\":{");
            for (int i = start; i < end; i++)
            {
                Property(_activity.Properties[i], i == start ? string.Empty : ",");
            }

            _parts.Raw("}");
            return end;
        }

        // No part is sure to come first: each brings a comma, and the end makes the first of them the brace.
        _parts.Statement($"int attribution = {Json}.Position;");
        _parts.Raw(",\"attribution\":");
        _parts.Statement($"int attributionParts = {Json}.Position;");
        for (int i = start; i < end; i++)
        {
            Property(_activity.Properties[i], ",");
        }

        _parts.Statement($"{Json}.EndObject(attribution, attributionParts);");
        return end;
    }

    private void Property(PropertySpec property, string comma)
    {
        string key = comma + Quote + PropertyContract.Of(property.Property).JsonName + "\":";
        switch (property.Value)
        {
            case TextConstantSpec constant:
                _parts.Raw(key + Quote + Literals.Json(constant.Text) + Quote);
                break;
            case BooleanConstantSpec constant:
                _parts.Raw(key + (constant.Value ? "true" : "false"));
                break;
            case JsonConstantSpec constant:
                _parts.Raw(key + constant.Json);
                break;
            case JsonTemplateSpec:
                _parts.Raw(key);
                _parts.Statement(SharedJsonEmitter.Call(property.Property, Json));
                break;
            case TemplateSpec template:
                Template(property, key, template);
                break;
            case MemberSpec member:
                Member(property, key, member);
                break;
        }
    }

    /// <summary>Emits a template. Only the run knows whether one without a literal has a text, and whether one that is judged has a right one.</summary>
    private void Template(PropertySpec property, string key, TemplateSpec template)
    {
        string judgement = property.IsJudged ? Literals.Property(property.Property) + ", " : string.Empty;
        bool isNeverEmpty = TemplateParts.HaveLiteral(template.Parts);
        if (isNeverEmpty && !property.IsJudged)
        {
            _parts.Raw(key + Quote);
            _parts.Template(template.Parts);
            _parts.Raw(Quote);
            return;
        }

        string mark = string.Empty;
        if (!property.IsAlwaysPresent)
        {
            mark = _parts.Local("mark");
            _parts.Statement($"int {mark} = {Json}.Position;");
        }

        string start = _parts.Local("start");
        _parts.Raw(key + Quote);
        _parts.Statement($"int {start} = {Json}.Position;");
        _parts.Template(template.Parts);
        if (property.IsAlwaysPresent)
        {
            _parts.Statement($"{Json}.RequireText({judgement}{start});");
            _parts.Raw(Quote);
        }
        else
        {
            _parts.Statement($"{Json}.EndText({judgement}{mark}, {start});");
        }
    }

    private void Judged(PropertySpec property, string key, string text)
    {
        if (property.IsAlwaysPresent)
        {
            _parts.Raw(key + Quote);
            _parts.Statement($"{Json}.Judged({Literals.Property(property.Property)}, {text});");
            _parts.Raw(Quote);
            return;
        }

        string value = _parts.Local("value");
        _parts.Open($"if ({text} is {{ Length: > 0 }} {value})");
        _parts.Raw(key + Quote);
        _parts.Statement(property.IsJudged
            ? $"{Json}.Judged({Literals.Property(property.Property)}, {value});"
            : $"{Json}.Text({value});");
        _parts.Raw(Quote);
        _parts.Close();
    }

    private void Member(PropertySpec property, string key, MemberSpec member)
    {
        string access = member.Access.Expression;
        switch (member.Form)
        {
            case MemberForm.String or MemberForm.Uri or MemberForm.TimeZone:
                Judged(property, key, MapperEmitter.MemberText(member));
                break;
            case MemberForm.Boolean when !member.Access.CanBeNull:
                _parts.Raw(key);
                _parts.Statement($"{Json}.Boolean({access});");
                break;
            case MemberForm.Boolean:
                Optional(key, access, "Boolean({0})");
                break;
            case MemberForm.JsonElement or MemberForm.JsonNode or MemberForm.JsonText:
                Optional(key, MapperEmitter.MemberJson(property, member, "null"), "JudgedJson({0})");
                break;
            case MemberForm.VisualInfo:
                _parts.Raw(key);
                _parts.Statement($"{Json}.JudgedVisualInfo({access});");
                break;
            case MemberForm.ImageInfo:
                Optional(key, access, "JudgedImageInfo({0})");
                break;
            case MemberForm.HistoryItems:
                string mark = _parts.Local("mark");
                _parts.Statement($"int {mark} = {Json}.Position;");
                _parts.Raw(key);
                _parts.Statement($"{Json}.JudgedHistoryItems({mark}, {access});");
                break;
        }
    }

    private void Optional(string key, string access, string call)
    {
        string value = _parts.Local("value");
        _parts.Open($"if ({access} is {{ }} {value})");
        _parts.Raw(key);
        _parts.Statement($"{Json}.{call.Replace("{0}", value)};");
        _parts.Close();
    }
}
