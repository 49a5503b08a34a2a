using System.Reflection;
using System.Text.Json;
using ActivityGen.Contract;

namespace ActivityGen.Tests.Contract;

/// <summary>Values for whatever the contract's table has, set by the row's name, so that a new row needs no new sample.</summary>
internal static class PropertySamples
{
    /// <summary>Makes an activity that has every property of the table.</summary>
    internal static UserActivity Full()
    {
        object activity = Samples.Minimal with { VisualElements = (VisualInfo)Filled(PropertyOwner.VisualInfo, new VisualInfo { DisplayText = "" }) };
        foreach (PropertyContract property in PropertyContract.In(PropertyOwner.UserActivity).ToArray().Where(property => property.Form != PropertyForm.Complex))
        {
            Set(activity, property, Value(property));
        }

        return (UserActivity)activity;
    }

    /// <summary>Copies an activity with another value of one property, which may stand in a nested object.</summary>
    internal static UserActivity With(UserActivity activity, PropertyContract property, object? value)
    {
        VisualInfo visual = activity.VisualElements with { };
        ImageInfo image = visual.Attribution! with { };
        UserActivity copy = activity with { VisualElements = visual };
        Set(visual, PropertyContract.Of(ActivityProperty.Attribution), image);
        Set(property.Owner switch { PropertyOwner.VisualInfo => visual, PropertyOwner.ImageInfo => image, _ => copy }, property, value);
        return copy;
    }

    /// <summary>Makes an object of a property's Graph type that has nothing but this property.</summary>
    internal static object Only(PropertyContract property)
    {
        object owner = property.Owner switch
        {
            PropertyOwner.VisualInfo => new VisualInfo { DisplayText = null! },
            PropertyOwner.ImageInfo => new ImageInfo(),
            _ => new UserActivity { AppActivityId = null!, ActivationUrl = null!, ActivitySourceHost = null!, VisualElements = null! },
        };
        Set(owner, property, Value(property));
        return owner;
    }

    /// <summary>Gets the object model's property; null where it has none.</summary>
    internal static PropertyInfo? Model(PropertyContract property) => Owner(property).GetProperty(property.Name);

    /// <summary>Gets the class of the object model that a property stands in.</summary>
    internal static Type Owner(PropertyContract property) => property.Owner switch
    {
        PropertyOwner.VisualInfo => typeof(VisualInfo),
        PropertyOwner.ImageInfo => typeof(ImageInfo),
        _ => typeof(UserActivity),
    };

    /// <summary>Gets the attribute that has a property's argument.</summary>
    internal static Type Attribute(PropertyContract property) => property.Owner switch
    {
        PropertyOwner.VisualInfo => typeof(VisualElementsAttribute),
        PropertyOwner.ImageInfo => typeof(AttributionAttribute),
        _ => typeof(UserActivityAttribute),
    };

    /// <summary>Gets a value that is right for a property and unlike every other property's.</summary>
    internal static object Value(PropertyContract property) => property.Form switch
    {
        PropertyForm.Identifier => "/articles/42",
        PropertyForm.Url => "https://contoso.com/" + property.JsonName,
        PropertyForm.Origin => "https://contoso.com",
        PropertyForm.Text => "The \"" + property.JsonName + "\"",
        PropertyForm.Color => "#0078D4",
        PropertyForm.TimeZone => "Europe/Zurich",
        PropertyForm.Json => JsonElement.Parse($$"""{"of":"{{property.JsonName}}"}"""),
        PropertyForm.Boolean => true,
        PropertyForm.History => new[] { Samples.Item },
        PropertyForm.Complex when property.Property == ActivityProperty.Attribution => Filled(PropertyOwner.ImageInfo, new ImageInfo()),
        PropertyForm.Complex => Filled(PropertyOwner.VisualInfo, new VisualInfo { DisplayText = "" }),
        _ when Model(property)?.PropertyType == typeof(string) => "13881113971988980728",
        _ when property.Property == ActivityProperty.Status => ActivityStatus.Updated,
        _ => Samples.Noon.AddDays((int)property.Property),
    };

    private static object Filled(PropertyOwner owner, object target)
    {
        foreach (PropertyContract property in PropertyContract.In(owner))
        {
            Set(target, property, Value(property));
        }

        return target;
    }

    /// <summary>Sets what is init-only; one that is not there is another test's to tell.</summary>
    private static void Set(object target, PropertyContract property, object? value) => Model(property)?.SetValue(target, value);
}
