using System.ComponentModel;

namespace ActivityGen.CompilerServices;

/// <summary>A key or a link whose members can be told from its text.</summary>
/// <typeparam name="TSelf">The key's or the link's type.</typeparam>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITemplateValue<TSelf> : ITemplateText, ISpanParsable<TSelf>
    where TSelf : struct, ITemplateValue<TSelf>
{
    /// <summary>Gets the template as its author wrote it, for messages; empty where there is none.</summary>
    static abstract string Template { get; }

    /// <summary>Makes a value of what its template's pattern found.</summary>
    /// <param name="match">A match that succeeded.</param>
    /// <returns>The value.</returns>
    static virtual TSelf Read(scoped in TemplateMatch match) => throw new NotSupportedException($"'{typeof(TSelf)}' has no pattern.");

    /// <summary>Gets what the text is, for messages.</summary>
    static virtual string Kind => "an id";
}
