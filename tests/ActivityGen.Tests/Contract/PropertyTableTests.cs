using System.Reflection;
using System.Text.Json;
using ActivityGen.CompilerServices;
using ActivityGen.Contract;
using ActivityGen.Tests.Json;

namespace ActivityGen.Tests.Contract;

/// <summary>Walks the contract's table: what a row lacks elsewhere is named here, with the file to mend. docs/contributing/adding-a-property.md is the same list.</summary>
public class PropertyTableTests
{
    private const string Half = "half \uD83D";

    public static TheoryData<ActivityProperty> Numbers => [.. Enum.GetValues<ActivityProperty>()];

    public static TheoryData<ActivityProperty> Rows => Where(static _ => true);

    /// <summary>Gets the properties whose value an attribute can give.</summary>
    public static TheoryData<ActivityProperty> Arguments =>
        Where(static property => property.Form is not (PropertyForm.Server or PropertyForm.Complex or PropertyForm.History));

    public static TheoryData<ActivityProperty> Texts => Where(static property => PropertySamples.Model(property)?.PropertyType == typeof(string) && property.Property != ActivityProperty.Status);

    public static TheoryData<ActivityProperty> Objects => Where(static property => property.Form == PropertyForm.Json);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_property_has_one_row(ActivityProperty property)
    {
        int rows = PropertyContract.All.ToArray().Count(row => row.Property == property);
        Assert.True(rows == 1, $"{property} has {rows} rows in the table; write one in src/ActivityGen/Contract/PropertyContract.cs, CreateAll, at the place where a body has it.");
    }

    [Fact]
    public void Numbers_are_for_ever()
    {
        ActivityProperty[] numbers = Enum.GetValues<ActivityProperty>();
        Assert.True((int)numbers[^1] == numbers.Length - 1, "The numbers of ActivityProperty have a gap; what is added is added at the end, without a number.");
        Assert.True((int)ActivityProperty.ExpirationDateTime == 22, "The numbers of ActivityProperty have moved, and users' assemblies have them; add what is new at the end of src/ActivityGen/Contract/ActivityProperty.cs.");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Names_are_alike(ActivityProperty property) =>
        Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(property.ToString()), PropertyContract.Of(property).JsonName);

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_object_model_has_it(ActivityProperty property)
    {
        PropertyContract row = PropertyContract.Of(property);
        Type type = row.Form switch
        {
            PropertyForm.Json => typeof(JsonElement?),
            PropertyForm.Boolean => typeof(bool?),
            PropertyForm.History => typeof(IReadOnlyList<ActivityHistoryItem>),
            PropertyForm.Complex => property == ActivityProperty.Attribution ? typeof(ImageInfo) : typeof(VisualInfo),
            PropertyForm.Server => PropertySamples.Model(row)?.PropertyType ?? typeof(string),
            _ => typeof(string),
        };
        Assert.True(
            PropertySamples.Model(row)?.PropertyType == type,
            $"{PropertySamples.Owner(row).Name} has no property '{property}' of type {type}; write it in src/ActivityGen/Model/{PropertySamples.Owner(row).Name}.cs.");
    }

    [Theory]
    [MemberData(nameof(Arguments))]
    public void The_attribute_has_it(ActivityProperty property)
    {
        PropertyContract row = PropertyContract.Of(property);
        Type attribute = PropertySamples.Attribute(row);
        foreach (string name in row.Form == PropertyForm.Json ? [row.Name, row.Name + "File"] : (string[])[row.Name])
        {
            Assert.True(
                attribute.GetProperty(name)?.PropertyType == (row.Form == PropertyForm.Boolean ? typeof(bool) : typeof(string)),
                $"{attribute.Name} has no argument '{name}'; write it in src/ActivityGen/Annotations/{attribute.Name}.cs.");
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_is_written(ActivityProperty property)
    {
        PropertyContract row = PropertyContract.Of(property);
        JsonElement body = JsonElement.Parse(UserActivityJson.Serialize(PropertySamples.Full()));
        foreach (string name in row.Path.Split('.'))
        {
            Assert.True(body.TryGetProperty(name, out body), $"'{row.Path}' is not written; write it in src/ActivityGen/CompilerServices/ActivityJsonWriter.Model.cs, at the row's place.");
        }

        if (PropertySamples.Value(row) is string text)
        {
            Assert.Equal(text, body.GetString());
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_is_read_and_compared(ActivityProperty property)
    {
        PropertyContract row = PropertyContract.Of(property);
        UserActivity full = PropertySamples.Full();
        byte[] body = UserActivityJson.SerializeToUtf8Bytes(full);
        string reader = $"src/ActivityGen/Json/{PropertySamples.Owner(row).Name}Reader.cs";
        foreach (UserActivity? read in new[] { SwiftReading.Swift(body), SwiftReading.Strict(body) })
        {
            Assert.True(Of(read!, row) is not (null or ""), $"'{row.Path}' is not read; read it in {reader}.");
            Assert.True(Equals(full, read), $"What was written is not what was read, in {row.Path} or elsewhere.");
        }

        Assert.False(
            full.Equals(PropertySamples.With(full, row, null)),
            $"Two activities that differ in {row.Path} are equal; compare it in Equals, in src/ActivityGen/Model/{PropertySamples.Owner(row).Name}.cs.");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_is_something(ActivityProperty property)
    {
        PropertyContract row = PropertyContract.Of(property);
        bool isEmpty = PropertySamples.Only(row) switch { VisualInfo visual => visual.IsEmpty, ImageInfo image => image.IsEmpty, _ => false };
        Assert.False(isEmpty, $"An object that has only {row.JsonName} counts as empty; ask for it in IsEmpty, in src/ActivityGen/Model/{PropertySamples.Owner(row).Name}.cs.");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_is_shown(ActivityProperty property)
    {
        PropertyContract row = PropertyContract.Of(property);
        Assert.True(
            PropertySamples.Only(row).ToString()!.Contains($"{row.Name} = ", StringComparison.Ordinal),
            $"ToString does not show {row.Path}; append it in PrintMembers, in src/ActivityGen/Model/{PropertySamples.Owner(row).Name}.cs.");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_judged(ActivityProperty property)
    {
        PropertyContract row = PropertyContract.Of(property);
        UserActivity activity = PropertySamples.With(PropertySamples.Full(), row, Half);
        string advice = $"{row.Path} is not judged; name it in TextOf, in src/ActivityGen/Model/{PropertySamples.Owner(row).Name}.cs.";
        Assert.True(activity.Validate().Any(violation => violation.Property == row.Path && violation.Severity == ActivitySeverity.Error), advice);
        Assert.Equal([row.Path], Assert.Throws<ActivityValidationException>(() => UserActivityJson.Serialize(activity)).Violations.Select(static violation => violation.Property));
        if (row.Owner != PropertyOwner.UserActivity)
        {
            Assert.True(ModelRules.HasError(activity.VisualElements), advice);
            Assert.False(ModelRules.HasError(PropertySamples.Full().VisualElements));
        }
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void A_JSON_value_is_an_object(ActivityProperty property)
    {
        PropertyContract row = PropertyContract.Of(property);
        UserActivity activity = PropertySamples.With(PropertySamples.Full(), row, JsonElement.Parse("[]"));
        Assert.True(
            activity.Validate().Any(violation => violation.Property == row.Path && violation.RuleId == "AG0306"),
            $"{row.Path} may be an array; judge it with JsonObject in src/ActivityGen/Validation/ActivityInspector.cs.");
        if (row.Owner == PropertyOwner.VisualInfo)
        {
            Assert.True(ModelRules.HasError(activity.VisualElements), $"{row.Path} may be an array; judge it in src/ActivityGen/CompilerServices/ModelRules.cs.");
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_comes_back(ActivityProperty property) => ForAll.Of(
        RandomActivities.Text,
        text =>
        {
            UserActivity activity = PropertySamples.With(PropertySamples.Full(), PropertyContract.Of(property), text);
            byte[] body = UserActivityJson.SerializeToUtf8Bytes(activity);
            Assert.Equal(text, Of(SwiftReading.Strict(body)!, PropertyContract.Of(property)));
            Assert.True(SwiftReading.AgreesOn(body));
        },
        count: 50);

    private static object? Of(UserActivity activity, PropertyContract property)
    {
        object? owner = property.Owner switch
        {
            PropertyOwner.VisualInfo => activity.VisualElements,
            PropertyOwner.ImageInfo => activity.VisualElements.Attribution,
            _ => activity,
        };
        PropertyInfo? model = PropertySamples.Model(property);
        return owner is null ? null : model?.GetValue(owner);
    }

    private static TheoryData<ActivityProperty> Where(Func<PropertyContract, bool> condition) =>
        [.. PropertyContract.All.ToArray().Where(condition).Select(static property => property.Property)];
}
