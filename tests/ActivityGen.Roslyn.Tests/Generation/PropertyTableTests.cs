using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Tests.Harness;
using ActivityGen.Roslyn.Tests.Rules;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>Every property of the contract's table through the generator and back: from its attribute's argument, from a <c>[MapTo]</c>, from a member of its name. And through the docs.</summary>
public class PropertyTableTests
{
    private static readonly string[] Ways = ["Argument", "Bound", "ByName"];

    private static readonly Lazy<Assembly> Compiled = new(Compile);

    public static TheoryData<string, string> Cases
    {
        get
        {
            TheoryData<string, string> cases = [];
            foreach (PropertyContract property in Texts())
            {
                foreach (string way in Ways)
                {
                    cases.Add(property.Name, way);
                }
            }

            return cases;
        }
    }

    public static TheoryData<string> ClientSet => [.. PropertyContract.All.ToArray().Where(static property => property.Form != PropertyForm.Server).Select(static property => property.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_goes_into_the_body_and_comes_back(string property, string way)
    {
        PropertyContract row = PropertyContract.All.ToArray().Single(row => row.Name == property);
        (_, string part, string whole) = Value(row);
        string value = way == "Argument" ? part : whole;
        Type type = Compiled.Value.GetType(way + property)!;
        object activity = Activator.CreateInstance(type)!;
        Set(activity, "Id", "42");
        Set(activity, MemberOf(row, way), value);

        byte[] body = (byte[])type.GetMethod("ToJsonUtf8Bytes")!.Invoke(activity, null)!;
        JsonElement json = JsonElement.Parse(body);
        foreach (string name in row.Path.Split('.'))
        {
            Assert.True(json.TryGetProperty(name, out json), $"The generated WriteJson does not write '{row.Path}'.");
        }

        Assert.Equal(whole, json.GetString());

        // The mapper's body is the writer's.
        object mapped = type.GetMethod("ToUserActivity")!.Invoke(activity, null)!;
        MethodInfo serialize = mapped.GetType().Assembly.GetType("ActivityGen.UserActivityJson")!.GetMethod("SerializeToUtf8Bytes")!;
        Assert.Equal(Encoding.UTF8.GetString(body), Encoding.UTF8.GetString((byte[])serialize.Invoke(null, [mapped, null])!));

        // Letter case does not count in a host, so a text that became part of one does not come back.
        if (row.Form != PropertyForm.Origin || way != "Argument")
        {
            object read = type.GetMethod("FromUserActivity")!.Invoke(null, [mapped])!;
            Assert.Equal(value, type.GetProperty(MemberOf(row, way))!.GetValue(read));
        }
    }

    [Theory]
    [MemberData(nameof(ClientSet))]
    public void The_docs_name_it(string property)
    {
        string pages = File.ReadAllText(Repository.PathOf("docs/templates.md")) + File.ReadAllText(Repository.PathOf("docs/sources.md"));
        Assert.True(
            pages.Contains($"`{property}`", StringComparison.Ordinal),
            $"No page names `{property}`; name it in docs/templates.md, beside the properties that take the same kind of template.");
    }

    /// <summary>Gets the properties that are one text. An id is in every type anyway.</summary>
    private static IEnumerable<PropertyContract> Texts() => PropertyContract.All.ToArray().Where(static property =>
        property.Form is PropertyForm.Url or PropertyForm.Origin or PropertyForm.Text or PropertyForm.Color or PropertyForm.TimeZone);

    /// <summary>Gets a template, what its member holds, and what comes of it: a URL has text of its own, since a whole one cannot be read back out of a template.</summary>
    private static (string Template, string Part, string Whole) Value(PropertyContract property) => property.Form switch
    {
        PropertyForm.Url => ("https://contoso.com/{Value}", property.JsonName, "https://contoso.com/" + property.JsonName),
        PropertyForm.Origin => ("https://{Value}.contoso.com", "reader", "https://reader.contoso.com"),
        PropertyForm.Color => ("{Value}", "#0078D4", "#0078D4"),
        PropertyForm.TimeZone => ("{Value}", "Europe/Zurich", "Europe/Zurich"),
        _ => ("{Value}", "The \"" + property.JsonName + "\"", "The \"" + property.JsonName + "\""),
    };

    private static string MemberOf(PropertyContract property, string way) => way == "ByName" ? property.Name : "Value";

    private static void Set(object activity, string member, string value) => activity.GetType().GetProperty(member)!.SetValue(activity, value);

    private static Assembly Compile()
    {
        StringBuilder source = new("using ActivityGen;\n");
        foreach (PropertyContract property in Texts())
        {
            foreach (string way in Ways)
            {
                source.Append(CultureInfo.InvariantCulture, $$"""

                    {{Attribute("UserActivity", PropertyOwner.UserActivity, [("AppActivityId", "/a/{Id}"), ("ActivationUrl", "reader://a/{Id}"), ("ActivitySourceHost", "https://contoso.com")])}}
                    {{Attribute("VisualElements", PropertyOwner.VisualInfo, [("DisplayText", "title")])}}
                    {{Attribute("Attribution", PropertyOwner.ImageInfo, [])}}
                    public partial class {{way}}{{property.Name}}
                    {
                        public string Id { get; set; } = "";
                        {{(way == "Bound" ? $"[MapTo(ActivityProperty.{property.Name})] " : "")}}public string {{MemberOf(property, way)}} { get; set; } = "";
                    }

                    """);

                string Attribute(string name, PropertyOwner owner, (string Name, string Value)[] always)
                {
                    List<string> arguments = [.. always.Where(one => one.Name != property.Name).Select(one => $"{one.Name} = \"{one.Value}\"")];
                    if (way == "Argument" && property.Owner == owner)
                    {
                        arguments.Add($"{property.Name} = \"{Value(property).Template}\"");
                    }

                    return arguments.Count == 0 ? "" : $"[{name}({string.Join(", ", arguments)})]";
                }
            }
        }

        return CompiledActivity.Load(new ProjectState().Add(source.ToString()));
    }
}
