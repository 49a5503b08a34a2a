using System.Globalization;
using System.Text;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Parsing.Reading;

/// <summary>Finds where in a JSON template its holes stand.</summary>
/// <remarks>The literals were checked before: together with the holes they are one JSON object.</remarks>
internal sealed class JsonHolePaths
{
    private readonly List<Level> _levels = [];
    private readonly List<JsonHolePath> _paths = [];
    private readonly List<string> _repeated = [];
    private List<PartSpec>? _string;
    private StringBuilder? _literal;
    private bool _isEscaped;

    /// <summary>Gets the holes' places, in order.</summary>
    internal static List<JsonHolePath> Of(JsonTemplateSpec template)
    {
        JsonHolePaths paths = new();
        foreach (JsonPartSpec part in template.Parts)
        {
            switch (part)
            {
                case JsonLiteralPart literal:
                    paths.Literal(literal.Json);
                    break;
                case JsonTextPart text:
                    paths.FlushText();
                    paths._string?.Add(new HolePart(text.Hole));
                    break;
                case JsonValuePart value:
                    paths._paths.Add(new JsonHolePath(paths.Pointer(), value, EquatableArray<PartSpec>.Empty));
                    break;
            }
        }

        return paths.WithoutRepeated();
    }

    private void Literal(string json)
    {
        for (int i = 0; i < json.Length; i++)
        {
            char c = json[i];
            if (_string is not null)
            {
                i += InString(json, i);
                continue;
            }

            switch (c)
            {
                case '{':
                    _levels.Add(new Level(isArray: false));
                    break;
                case '[':
                    _levels.Add(new Level(isArray: true));
                    break;
                case '}' or ']':
                    _levels.RemoveAt(_levels.Count - 1);
                    break;
                case ',':
                    _levels[_levels.Count - 1].Next();
                    break;
                case '"':
                    _string = [];
                    _literal = new StringBuilder();
                    break;
            }
        }
    }

    /// <summary>Takes a character of a string; returns how many more belong to it.</summary>
    private int InString(string json, int at)
    {
        char c = json[at];
        if (_isEscaped)
        {
            _isEscaped = false;
            if (c == 'u')
            {
                _literal!.Append((char)int.Parse(json.Substring(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                return 4;
            }

            _literal!.Append(c switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => c });
        }
        else if (c == '\\')
        {
            _isEscaped = true;
        }
        else if (c == '"')
        {
            EndString();
        }
        else
        {
            _literal!.Append(c);
        }

        return 0;
    }

    private void EndString()
    {
        Level level = _levels[_levels.Count - 1];
        if (!level.IsArray && level.Name is null)
        {
            level.Name = _literal!.ToString();
            if (!level.Names.Add(level.Name))
            {
                _repeated.Add(Pointer());
            }
        }
        else if (_string!.Count > 0)
        {
            FlushText();
            _paths.Add(new JsonHolePath(Pointer(), Value: null, new EquatableArray<PartSpec>(_string.ToArray())));
        }

        _string = null;
        _literal = null;
    }

    private void FlushText()
    {
        if (_literal is { Length: > 0 })
        {
            _string!.Add(new LiteralPart(_literal.ToString()));
            _literal.Clear();
        }
    }

    private string Pointer()
    {
        StringBuilder pointer = new();
        foreach (Level level in _levels)
        {
            string name = level.IsArray ? level.Index.ToString(CultureInfo.InvariantCulture) : level.Name ?? string.Empty;
            pointer.Append('/').Append(name.Replace("~", "~0").Replace("/", "~1"));
        }

        return pointer.ToString();
    }

    /// <summary>Leaves out what stands at or below a property that its object has twice: readers disagree on which of the two counts.</summary>
    private List<JsonHolePath> WithoutRepeated()
    {
        List<JsonHolePath> result = [];
        foreach (JsonHolePath path in _paths)
        {
            bool isSingle = true;
            foreach (string repeated in _repeated)
            {
                isSingle &= path.Pointer != repeated && !path.Pointer.StartsWith(repeated + "/", StringComparison.Ordinal);
            }

            if (isSingle)
            {
                result.Add(path);
            }
        }

        return result;
    }

    private sealed class Level(bool isArray)
    {
        internal bool IsArray { get; } = isArray;

        internal int Index { get; private set; }

        internal string? Name { get; set; }

        internal HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        internal void Next()
        {
            Index++;
            Name = null;
        }
    }
}
