namespace ActivityGen.Roslyn.Specs;

/// <summary>How a text is compared with a template's literals.</summary>
internal enum PatternForm
{
    /// <summary>Character by character; holes are the values' texts.</summary>
    Text,

    /// <summary>Literals character by character; variables are percent-encoded.</summary>
    Identifier,

    /// <summary>As <see cref="Identifier"/>, modulo the scheme's and the host's letter case, <c>%xx</c> case and over-encoding.</summary>
    Url,
}
