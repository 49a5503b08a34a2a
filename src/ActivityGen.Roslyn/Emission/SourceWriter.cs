using System.Text;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Writes indented source with <c>\n</c> line ends, whatever the machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _source = new(8192);
    private int _indentation;

    internal void Line() => _source.Append('\n');

    internal void Line(string text)
    {
        if (text.Length > 0)
        {
            _source.Append(' ', _indentation * 4);
        }

        _source.Append(text).Append('\n');
    }

    internal void Open()
    {
        Line("{");
        _indentation++;
    }

    internal void Close(string end = "}")
    {
        _indentation--;
        Line(end);
    }

    internal void Indent() => _indentation++;

    internal void Unindent() => _indentation--;

    public override string ToString() => _source.ToString();
}
