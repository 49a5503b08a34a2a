using System.Xml;
using System.Xml.Linq;
using ActivityGen.Docs.Tests.Pages;
using ActivityGen.Roslyn.Tests.Harness;

namespace ActivityGen.Docs.Tests.Checks;

/// <summary>XML: parts of projects whose names the SDK knows, whose packages and paths there are; and nuget.config.</summary>
internal static class ProjectCheck
{
    /// <summary>What a clone of this repository is called on the pages.</summary>
    private const string Clone = "../activitygen/";

    private static readonly string[] ConfigElements = ["configuration", "packageSources", "clear", "add", "packageSourceMapping", "packageSource", "package"];

    internal static IReadOnlyList<string> Failures(PageBlock block)
    {
        XElement root;
        try
        {
            // A page shows the part that matters; the lines stay as they are.
            root = XDocument.Parse($"<Fragment>{block.Text}</Fragment>", LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException exception)
        {
            return [$"{block.At(exception.LineNumber - 1)}: not XML: {exception.Message}"];
        }

        return [.. root.Elements().SelectMany(element => Failures(element).Select(failure => $"{block.At(LineOf(failure.At))}: {failure.Text}"))];
    }

    private static int LineOf(XElement element) => ((IXmlLineInfo)element).LineNumber - 1;

    private static IEnumerable<(XElement At, string Text)> Failures(XElement element) => element.Name.LocalName switch
    {
        "Project" => SdkFailures(element).Concat(element.Elements().SelectMany(Failures)),
        "PropertyGroup" => element.Elements().Where(property => !SdkNames.IsProperty(property.Name.LocalName))
            .Select(property => (property, $"nobody reads the property '{property.Name.LocalName}'.")),
        "ItemGroup" => element.Elements().SelectMany(ItemFailures),
        "configuration" => element.DescendantsAndSelf().Where(part => !ConfigElements.Contains(part.Name.LocalName))
            .Select(part => (part, $"nuget.config has no '{part.Name.LocalName}'.")),
        string name => [(element, $"'{name}' stands in no project.")],
    };

    private static IEnumerable<(XElement At, string Text)> SdkFailures(XElement project)
    {
        if (project.Attribute("Sdk")?.Value is { } sdk && !SdkNames.IsSdk(sdk))
        {
            yield return (project, $"there is no SDK '{sdk}'.");
        }
    }

    private static IEnumerable<(XElement At, string Text)> ItemFailures(XElement item)
    {
        string name = item.Name.LocalName;
        string include = (item.Attribute("Include") ?? item.Attribute("Update") ?? item.Attribute("Remove"))?.Value ?? "";
        if (!SdkNames.IsItem(name))
        {
            yield return (item, $"nobody reads the item '{name}'.");
        }
        else if (include.Length == 0)
        {
            yield return (item, $"the item '{name}' includes nothing.");
        }
        else if (name == "ProjectReference" && include.StartsWith(Clone, StringComparison.Ordinal) && !File.Exists(Repository.PathOf(include[Clone.Length..])))
        {
            yield return (item, $"there is no project '{include[Clone.Length..]}'.");
        }
        else if (name == "PackageReference")
        {
            string? version = SdkNames.VersionOf(include);
            if (version is null)
            {
                yield return (item, $"the package '{include}' is neither ours nor pinned.");
            }
            else if (item.Attribute("Version")?.Value is { } said && said != version)
            {
                yield return (item, $"the package '{include}' has the version {version}, not {said}.");
            }
        }
    }
}
