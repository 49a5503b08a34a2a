using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Parsing.Options;

/// <summary>An option by its two names.</summary>
/// <param name="Key">In <c>.editorconfig</c> and <c>.globalconfig</c>.</param>
/// <param name="Property">In a project file; the package's props make it visible to the compiler.</param>
internal sealed record RuleOption(string Key, string Property)
{
    /// <summary>What the SDK puts before the properties that it hands to the compiler.</summary>
    private const string PropertyPrefix = "build_property.";

    /// <summary>Gets the option's value: a file's own comes before its project's.</summary>
    /// <param name="file">The file's options.</param>
    /// <param name="project">The project's options.</param>
    /// <param name="name">The name under which it was given, for messages.</param>
    /// <returns>The value as written; null where it is not given.</returns>
    internal string? Get(AnalyzerConfigOptions file, AnalyzerConfigOptions project, out string name)
    {
        name = Key;
        if (file.TryGetValue(Key, out string? value))
        {
            return value;
        }

        // A property that no project sets is handed over all the same, as an empty text.
        name = Property;
        return project.TryGetValue(PropertyPrefix + Property, out value) && value.Trim().Length > 0 ? value : null;
    }
}
