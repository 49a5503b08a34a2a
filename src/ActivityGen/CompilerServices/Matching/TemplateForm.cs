using System.ComponentModel;

namespace ActivityGen.CompilerServices;

/// <summary>How a text is compared with a template's literals, and how values stand in it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum TemplateForm
{
    /// <summary>Literals character by character; values as they are.</summary>
    Text,

    /// <summary>Literals character by character; variables percent-encoded, with <c>%hh</c> of any case and more of it than needed.</summary>
    Identifier,

    /// <summary>As <see cref="Identifier"/>; literals too modulo <c>%hh</c> case and over-encoding, and modulo letter case in scheme and host.</summary>
    Url,
}
