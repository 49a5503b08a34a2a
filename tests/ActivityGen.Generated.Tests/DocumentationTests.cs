using System.CodeDom.Compiler;
using System.Reflection;
using System.Xml.Linq;

namespace ActivityGen.Generated.Tests;

/// <summary>What the generator adds is documented; .editorconfig makes CS1591 an error in its files, and this looks at the outcome.</summary>
public class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Documentation = XDocument
        .Load(Path.ChangeExtension(typeof(DocumentationTests).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!);

    [Fact]
    public void Every_generated_member_is_documented()
    {
        int seen = 0;
        foreach (Type type in typeof(DocumentationTests).Assembly.GetTypes())
        {
            if (type.GetCustomAttribute<GeneratedCodeAttribute>()?.Tool == "ActivityGen")
            {
                XElement summary = Of("T:" + Name(type));
                foreach (PropertyInfo property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
                {
                    Assert.Contains(summary.Elements("param"), param => (string?)param.Attribute("name") == property.Name && param.Value.Length > 0);
                }

                Of("M:" + Name(type) + ".ToString");
                Of("M:" + Name(type) + ".ToUrlSegment");
                seen++;
            }

            foreach (MethodInfo method in type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (method.GetCustomAttribute<GeneratedCodeAttribute>()?.Tool == "ActivityGen" && !method.Name.Contains('.', StringComparison.Ordinal))
                {
                    string parameters = method.Name == "WriteJson" ? "(System.Buffers.IBufferWriter{System.Byte})" : "";
                    Of("M:" + Name(type) + "." + method.Name + parameters);
                    seen++;
                }
            }
        }

        Assert.True(seen > 400);
    }

    private static XElement Of(string id)
    {
        Assert.True(Documentation.TryGetValue(id, out XElement? member), id + " has no documentation");
        Assert.True(member!.Element("summary")?.Value.Length > 0 || member.Element("inheritdoc") is not null, id + " says nothing");
        return member;
    }

    private static string Name(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');
}
