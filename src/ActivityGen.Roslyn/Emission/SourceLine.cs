using System.Globalization;
using System.Runtime.CompilerServices;

namespace ActivityGen.Roslyn.Emission;

/// <summary>A line as an interpolated string, whose pieces go straight into the writer's buffer.</summary>
/// <remarks>The pieces are written as they are evaluated: none of them may write lines itself.</remarks>
[InterpolatedStringHandler]
internal readonly ref struct SourceLine
{
    private readonly SourceWriter _writer;

    /// <summary>Begins a line; the compiler calls it with the lengths that it knows.</summary>
    public SourceLine(int literalLength, int formattedCount, SourceWriter writer)
    {
        _ = literalLength;
        _ = formattedCount;
        _writer = writer;
        Start = writer.Pad();
    }

    /// <summary>Gets where the text starts.</summary>
    internal int Start { get; }

    public void AppendLiteral(string text) => _writer.Append(text);

    public void AppendFormatted(string? text) => _writer.Append(text);

    public void AppendFormatted<T>(T value) => _writer.Append(value is IFormattable formattable ? formattable.ToString(format: null, CultureInfo.InvariantCulture) : value?.ToString());
}
