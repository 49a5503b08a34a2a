using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ActivityGen.Generated.Tests.Oracle;

/// <summary>Values as texts that differ wherever the values do, where Equals is too kind: the sign of zero, a decimal's scale, a time's kind.</summary>
internal static class Exactly
{
    private const string None = "null";

    /// <summary>Each member that a person declared is the same; an empty nullable string and null are one.</summary>
    public static void Same(object expected, object? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal(expected.GetType(), actual.GetType());
        Assert.Equal(Join(Members(expected)), Join(Members(actual)));
    }

    public static string Text(object? value) => value switch
    {
        null => None,
        string text => "'" + text + "'",
        Enum number => number.ToString("D"),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        Half number => number.ToString("R", CultureInfo.InvariantCulture),
        DateTime time => time.Ticks + " " + time.Kind,
        DateTimeOffset time => time.Ticks + " " + time.Offset,
        TimeOnly time => time.Ticks.ToString(CultureInfo.InvariantCulture),
        Uri uri => (uri.IsAbsoluteUri ? "absolute " : "relative ") + uri.OriginalString,
        JsonElement { ValueKind: JsonValueKind.Undefined } => None,
        JsonElement json => JsonNode.Parse(json.GetRawText(), documentOptions: new JsonDocumentOptions { MaxDepth = 128 })?.ToJsonString() ?? None,
        JsonNode json => json.ToJsonString(),
        TimeZoneInfo zone => zone.Id,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => IsUnset(items) ? "[]" : $"[{string.Join(", ", items.Cast<object?>().Select(Text))}]",
        _ => value.ToString()!,
    };

    private static string Join(SortedDictionary<string, string> members) => string.Join('\n', members.Select(member => member.Key + " = " + member.Value));

    private static SortedDictionary<string, string> Members(object activity)
    {
        SortedDictionary<string, string> members = new(StringComparer.Ordinal);
        for (Type? type = activity.GetType(); type is not null && type != typeof(object) && type != typeof(ValueType); type = type.BaseType)
        {
            const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (PropertyInfo property in type.GetProperties(Own).Where(property => property.GetMethod is not null && !property.Name.Contains('.', StringComparison.Ordinal) && property.Name != "EqualityContract"))
            {
                bool isNullable = property.PropertyType == typeof(string) && new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull;
                members[type.Name + "." + property.Name] = Text(property.GetValue(activity), isNullable);
            }

            foreach (FieldInfo field in type.GetFields(Own).Where(field => !field.IsDefined(typeof(CompilerGeneratedAttribute))))
            {
                bool isNullable = field.FieldType == typeof(string) && new NullabilityInfoContext().Create(field).ReadState != NullabilityState.NotNull;
                members[type.Name + "." + field.Name] = Text(field.GetValue(activity), isNullable);
            }
        }

        return members;
    }

    private static string Text(object? value, bool isNullable) => Text(isNullable && value is "" ? null : value);

    private static bool IsUnset(IEnumerable items) => items.GetType() is { IsGenericType: true } type
        && type.GetGenericTypeDefinition() == typeof(System.Collections.Immutable.ImmutableArray<>)
        && (bool)type.GetProperty("IsDefault")!.GetValue(items)!;
}
