using System.Text;
using System.Text.RegularExpressions;

namespace ActivityGen.Docs.Tests.Shell;

/// <summary>Takes a script apart: quotes, lines that go on, comments, <c>$(…)</c>, and what stands between commands.</summary>
internal sealed partial class ShellReader
{
    private readonly string _script;
    private readonly List<ShellCommand> _commands = [];
    private int _position;

    private ShellReader(string script) => _script = script;

    /// <summary>Gets a script's commands, those within others before those.</summary>
    internal static IReadOnlyList<ShellCommand> Read(string script)
    {
        ShellReader reader = new(script);
        while (reader._position < script.Length)
        {
            reader.ReadCommand(inner: false);
        }

        return reader._commands;
    }

    /// <summary>Reads to the end of a command; of an inner one, past its parenthesis.</summary>
    private void ReadCommand(bool inner)
    {
        List<string> words = [];
        StringBuilder word = new();
        int line = -1;
        bool isWord = false;
        while (_position < _script.Length)
        {
            char c = _script[_position++];
            if (c == '\\' && _position < _script.Length)
            {
                char next = _script[_position++];
                if (next != '\n')
                {
                    word.Append(next);
                    isWord = true;
                }

                continue;
            }

            bool ends = c is '\n' or ';' or '|' or '&' || (inner && c == ')');
            if (ends || char.IsWhiteSpace(c) || (c == '#' && !isWord))
            {
                Flush();
                if (c == '#')
                {
                    int end = _script.IndexOf('\n', _position);
                    _position = end < 0 ? _script.Length : end;
                }

                if (ends)
                {
                    break;
                }

                continue;
            }

            line = line < 0 ? _script.AsSpan(0, _position - 1).Count('\n') : line;
            isWord = true;
            if (c is '\'' or '"')
            {
                ReadQuoted(c, word);
            }
            else if (!ReadInner(c, word))
            {
                word.Append(c);
            }
        }

        Flush();
        words.RemoveAll(text => text.Length == 0);
        int settings = words.TakeWhile(text => Setting().IsMatch(text)).Count();
        if (words.Count > settings)
        {
            _commands.Add(new ShellCommand(line, words[settings..]));
        }

        void Flush()
        {
            if (isWord)
            {
                words.Add(word.ToString());
                word.Clear();
                isWord = false;
            }
        }
    }

    private void ReadQuoted(char quote, StringBuilder word)
    {
        while (_position < _script.Length && _script[_position] != quote)
        {
            char c = _script[_position++];
            if (quote == '"' && c == '\\' && _position < _script.Length)
            {
                word.Append(_script[_position++]);
            }
            else if (quote == '\'' || !ReadInner(c, word))
            {
                word.Append(c);
            }
        }

        _position++;
    }

    /// <summary>Reads <c>$(…)</c>, whose command counts as one of its own.</summary>
    private bool ReadInner(char c, StringBuilder word)
    {
        if (c != '$' || _position >= _script.Length || _script[_position] != '(')
        {
            return false;
        }

        int start = _position - 1;
        _position++;
        ReadCommand(inner: true);
        word.Append(_script, start, Math.Min(_position, _script.Length) - start);
        return true;
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*=")]
    private static partial Regex Setting();
}
