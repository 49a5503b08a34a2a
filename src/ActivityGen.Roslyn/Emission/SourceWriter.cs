using System.Buffers;
using System.Runtime.CompilerServices;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Writes indented source with <c>\n</c> line ends, whatever the machine.</summary>
internal sealed class SourceWriter
{
    private char[] _buffer = ArrayPool<char>.Shared.Rent(4096);
    private int _length;
    private int _indentation;

    /// <summary>Gets the number of characters so far.</summary>
    internal int Length => _length;

    internal void Line() => Append('\n');

    internal void Line(string text)
    {
        if (text.Length > 0)
        {
            Pad();
        }

        Append(text);
        Append('\n');
    }

    /// <summary>Writes a line of several pieces, which are never one string of their own.</summary>
    internal void Line([InterpolatedStringHandlerArgument("")] ref SourceLine line) => EndLine(line.Start);

    /// <summary>Writes a line before lines that are there already.</summary>
    /// <param name="start">The <see cref="Length"/> that the source had when the first of those was begun.</param>
    /// <param name="text">The line.</param>
    internal void Insert(int start, string text)
    {
        int end = _length;
        Line(text);
        int inserted = _length - end;
        char[] line = _buffer.AsSpan(end, inserted).ToArray();
        Array.Copy(_buffer, start, _buffer, start + inserted, end - start);
        line.CopyTo(_buffer, start);
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

    public override string ToString() => new(_buffer, 0, _length);

    /// <summary>Gets the source, and gives the buffer to the next writer; this one is empty then.</summary>
    internal string Finish()
    {
        string source = ToString();
        char[] buffer = _buffer;
        _buffer = [];
        _length = 0;
        ArrayPool<char>.Shared.Return(buffer);
        return source;
    }

    /// <summary>Begins a line.</summary>
    /// <returns>Where its text starts.</returns>
    internal int Pad()
    {
        int width = _indentation * 4;
        Reserve(width);
        _buffer.AsSpan(_length, width).Fill(' ');
        _length += width;
        return _length;
    }

    internal void Append(string? text)
    {
        if (text is not null)
        {
            Reserve(text.Length);
            text.CopyTo(0, _buffer, _length, text.Length);
            _length += text.Length;
        }
    }

    /// <summary>Ends a line that began with <see cref="Pad"/>; one without text gets no indentation.</summary>
    private void EndLine(int start)
    {
        if (_length == start)
        {
            _length -= _indentation * 4;
        }

        Append('\n');
    }

    private void Append(char c)
    {
        Reserve(1);
        _buffer[_length++] = c;
    }

    private void Reserve(int length)
    {
        if (_buffer.Length - _length < length)
        {
            char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + length));
            Array.Copy(_buffer, larger, _length);
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = larger;
        }
    }
}
