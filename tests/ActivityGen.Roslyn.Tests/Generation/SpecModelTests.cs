using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>The model that the driver keeps between compilations: values, and nothing of the compiler's.</summary>
public sealed class SpecModelTests
{
    private static readonly Type[] SpecTypes =
        [.. typeof(ActivitySpec).Assembly.GetTypes().Where(type => type.Namespace == typeof(ActivitySpec).Namespace && !type.IsNested)];

    [Fact]
    public void Nothing_of_the_compiler_can_be_reached()
    {
        Dictionary<Type, string> reached = [];
        foreach (Type type in SpecTypes)
        {
            Reach(type, type.Name, reached);
        }

        Assert.True(reached.Count > SpecTypes.Length);
        Assert.Contains(typeof(EquatableArray<PropertySpec>), reached.Keys);
        Assert.Empty(reached.Where(one => one.Key.Namespace?.StartsWith("Microsoft", StringComparison.Ordinal) == true).Select(one => one.Value));
        Assert.Empty(reached.Where(one => one.Key == typeof(object) || one.Key == typeof(Delegate)).Select(one => one.Value));
    }

    [Fact]
    public void Everything_is_immutable()
    {
        foreach (Type type in SpecTypes.Where(type => !type.IsEnum))
        {
            Assert.True(type.IsSealed || type.IsAbstract, $"{type} can be derived from");
            Assert.All(
                type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly),
                field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{type.Name}.{field.Name} can be set"));
            Assert.All(
                type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(property => property.SetMethod is not null),
                property => Assert.Contains("System.Runtime.CompilerServices.IsExternalInit", property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Select(modifier => modifier.FullName)));
        }
    }

    [Fact]
    public void Equal_inputs_give_equal_specs()
    {
        EquatableArray<ActivitySpec> one = Generating.Specs(Generating.Run(RichProject.Start()));
        EquatableArray<ActivitySpec> two = Generating.Specs(Generating.Run(RichProject.Start()));
        Assert.NotSame(one[0], two[0]);
        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
    }

    [Fact]
    public void Every_property_of_every_spec_counts()
    {
        HashSet<Type> seen = [];
        AssertEachCounts(Generating.All(Generating.Run(RichProject.Start())), seen);

        // What no type of the rich project happens to have.
        AssertEachCounts(new MemberSpec(new AccessSpec("this.X", CanBeNull: false), MemberForm.String), seen);
        AssertEachCounts(new JsonConstantSpec("{}"), seen);
        AssertEachCounts(new BooleanConstantSpec(true), seen);
        Assert.Empty(SpecTypes.Where(type => !type.IsEnum && !type.IsAbstract && !type.IsGenericType).Except(seen));
    }

    [Fact]
    public void Arrays_are_equal_by_their_elements_in_order()
    {
        EquatableArray<string> ab = new(["a", "b"]);
        Assert.Equal(ab, new EquatableArray<string>(["a", "b"]));
        Assert.NotEqual(ab, new EquatableArray<string>(["b", "a"]));
        Assert.NotEqual(ab, new EquatableArray<string>(["a"]));
        Assert.Equal(EquatableArray<string>.Empty, new EquatableArray<string>([]));
        Assert.Equal(EquatableArray<string>.Empty.GetHashCode(), new EquatableArray<string>([]).GetHashCode());
    }

    private static void Reach(Type type, string path, Dictionary<Type, string> reached)
    {
        if (type.HasElementType)
        {
            Reach(type.GetElementType()!, path, reached);
            return;
        }

        if (type.IsGenericParameter || !reached.TryAdd(type, path))
        {
            return;
        }

        foreach (Type argument in type.GetGenericArguments())
        {
            Reach(argument, $"{path}<{argument.Name}>", reached);
        }

        // The framework's own insides are not ours to judge, and primitives have none.
        if (type.Assembly != typeof(ActivitySpec).Assembly)
        {
            return;
        }

        const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        if (type.BaseType is { } ancestor && ancestor != typeof(object) && ancestor != typeof(ValueType) && ancestor != typeof(Enum))
        {
            Reach(ancestor, path + ":base", reached);
        }

        foreach (FieldInfo field in type.GetFields(Instance))
        {
            Reach(field.FieldType, $"{path}.{field.Name}", reached);
        }

        foreach (PropertyInfo property in type.GetProperties(Instance).Where(property => property.Name is not "EqualityContract"))
        {
            Reach(property.PropertyType, $"{path}.{property.Name}", reached);
        }
    }

    private static void AssertEachCounts(object spec, HashSet<Type> seen)
    {
        Type type = spec.GetType();
        seen.Add(type);
        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic))
        {
            object copy = type.GetMethod("<Clone>$", BindingFlags.Instance | BindingFlags.Public)!.Invoke(spec, null)!;
            Assert.Equal(spec, copy);
            object? value = field.GetValue(spec);
            field.SetValue(copy, Other(field.FieldType, value));
            Assert.False(spec.Equals(copy), $"{type.Name}.{field.Name} does not count");

            foreach (object inner in value is string ? [] : value is IEnumerable all ? all.Cast<object>() : [value!])
            {
                if (inner?.GetType() is { Namespace: "ActivityGen.Roslyn.Specs", IsEnum: false, IsValueType: false })
                {
                    AssertEachCounts(inner, seen);
                }
            }
        }
    }

    private static object? Other(Type type, object? value)
    {
        if (type == typeof(string))
        {
            return value + "x";
        }

        if (type == typeof(int))
        {
            return (int)value! + 1;
        }

        if (type == typeof(bool))
        {
            return !(bool)value!;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return value is null ? Activator.CreateInstance(underlying) : null;
        }

        if (type.IsEnum)
        {
            return Enum.ToObject(type, Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) + 1);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            Type element = type.GetGenericArguments()[0];
            Array items = Array.CreateInstance(element, ((IEnumerable)value!).Cast<object>().Count() + 1);
            return Activator.CreateInstance(type, BindingFlags.Instance | BindingFlags.NonPublic, null, [items], null)!;
        }

        Type concrete = type.IsAbstract ? SpecTypes.First(other => other.BaseType == type && other != value!.GetType()) : type;
        return RuntimeHelpers.GetUninitializedObject(concrete);
    }
}
