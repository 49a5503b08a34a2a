namespace ActivityGen.Roslyn.Parsing.Patterns;

/// <summary>Where in a URL a template's character can stand; several, where a hole before it decides.</summary>
[Flags]
internal enum UrlPlaces
{
    None = 0,

    /// <summary>Before the first colon.</summary>
    Scheme = 1,

    /// <summary>Right behind the scheme's colon.</summary>
    Colon = 2,

    /// <summary>Behind the first slash of what may become <c>//</c>.</summary>
    Slash = 4,

    /// <summary>User info, host and port.</summary>
    Authority = 8,

    /// <summary>Path, query and fragment.</summary>
    Rest = 16,
}
