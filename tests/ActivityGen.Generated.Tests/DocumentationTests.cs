using System.CodeDom.Compiler;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace ActivityGen.Generated.Tests;

/// <summary>What the generator adds is documented; .editorconfig makes CS1591 an error in its files, and this looks at the outcome.</summary>
/// <remarks>What nobody but generated code can see needs no words: explicit implementations and the private class of patterns.</remarks>
public class DocumentationTests
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, XElement> Documentation = XDocument
        .Load(Path.ChangeExtension(typeof(DocumentationTests).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!);

    [Fact]
    public void Every_generated_member_is_documented()
    {
        Dictionary<string, int> seen = [];
        foreach (Type type in typeof(DocumentationTests).Assembly.GetTypes())
        {
            bool isOurs = IsOurs(type);
            if (isOurs && type.Name == "ActivityReader")
            {
                Assert.True(type.IsNestedPrivate);
                continue;
            }

            if (isOurs)
            {
                XElement summary = Of("T:" + Name(type));
                foreach (PropertyInfo property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
                {
                    Assert.Contains(summary.Elements("param"), param => (string?)param.Attribute("name") == property.Name && param.Value.Length > 0);
                }

                seen[type.Name] = seen.GetValueOrDefault(type.Name) + 1;
            }

            foreach (MethodInfo method in type.GetMethods(Declared))
            {
                bool isWritten = !method.IsDefined(typeof(CompilerGeneratedAttribute)) && !method.IsSpecialName && !method.Name.Contains('.', StringComparison.Ordinal);
                if (isWritten && !method.IsPrivate && (isOurs || IsOurs(method)))
                {
                    Of(Id(method));
                    seen[method.Name] = seen.GetValueOrDefault(method.Name) + 1;
                }
            }
        }

        Assert.Empty(((string[])
        [
            "ToUserActivity", "WriteJson", "ToJsonUtf8Bytes", "GetKey", "ActivityKey", "ActivityLink", "ActivityFallbackLink", "Parse", "TryParse", "TryFormat", "ToString", "ToUrlSegment", "ToUrl", "TryMatch",
            "Equals", "GetHashCode", "TryFromUserActivity", "FromUserActivity", "ReadJson", "TryReadJson", "ActivityLinks",
        ]).Except(seen.Keys));
        Assert.True(seen.Values.Sum() > 2000);
    }

    private static bool IsOurs(MemberInfo member) => member.GetCustomAttribute<GeneratedCodeAttribute>()?.Tool == "ActivityGen";

    private static XElement Of(string id)
    {
        Assert.True(Documentation.TryGetValue(id, out XElement? member), id + " has no documentation");
        Assert.True(member!.Element("summary")?.Value.Length > 0 || member.Element("inheritdoc") is not null, id + " says nothing");
        return member;
    }

    private static string Id(MethodInfo method)
    {
        string parameters = string.Join(",", method.GetParameters().Select(parameter => Reference(parameter.ParameterType)));
        return $"M:{Name(method.DeclaringType!)}.{method.Name}{(parameters.Length == 0 ? "" : "(" + parameters + ")")}";
    }

    /// <summary>Writes a type as the documentation's ids do where they refer to it.</summary>
    private static string Reference(Type type)
    {
        if (type.IsByRef)
        {
            return Reference(type.GetElementType()!) + "@";
        }

        if (type.IsGenericParameter)
        {
            return "`" + type.GenericParameterPosition.ToString(CultureInfo.InvariantCulture);
        }

        if (!type.IsGenericType)
        {
            return Name(type);
        }

        // The arguments stand behind the type that they belong to: Outer{T}.Inner{U}.
        Queue<Type> arguments = new(type.GetGenericArguments());
        return string.Join(".", Name(type).Split('.').Select(part =>
        {
            string[] pieces = part.Split('`');
            return pieces.Length == 1 ? part : $"{pieces[0]}{{{string.Join(",", Enumerable.Range(0, int.Parse(pieces[1], CultureInfo.InvariantCulture)).Select(_ => Reference(arguments.Dequeue())))}}}";
        }));
    }

    private static string Name(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');
}
