using System.ComponentModel;

namespace ActivityGen.CompilerServices;

/// <summary>A variable of an RFC 6570 expression.</summary>
/// <param name="name">The name as it stands in the text before <c>=</c>, percent-encoded; only <c>;</c>, <c>?</c> and <c>&amp;</c> write it.</param>
/// <param name="hole">What its text can be.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TemplateVariable(string name, TemplateHole hole)
{
    /// <summary>Gets the name.</summary>
    internal string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>Gets what the variable's text can be.</summary>
    internal TemplateHole Hole { get; } = hole ?? throw new ArgumentNullException(nameof(hole));
}
