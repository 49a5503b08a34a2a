using System.Globalization;
using System.Text;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Parsing.Json;

/// <summary>The tokens of JSON (RFC 8259), taken one by one from a text; what is taken is copied, without the white space between.</summary>
/// <param name="json">The text.</param>
internal abstract class JsonScanner(string json)
{
    /// <summary>Gets the text.</summary>
    private protected string Json { get; } = json;

    /// <summary>Gets what was taken and not yet used.</summary>
    private protected StringBuilder Literal { get; } = new();

    /// <summary>Gets or sets the position of the next character.</summary>
    private protected int At { get; set; }

    /// <summary>Gets the first error; null while there is none.</summary>
    private protected JsonTemplateError? Error { get; private set; }

    /// <summary>Gets the place of the next character, empty at the end.</summary>
    private protected TextSpan Here => new(Math.Min(At, Json.Length), At < Json.Length ? 1 : 0);

    private protected void Pair()
    {
        if (char.IsHighSurrogate(Json[At]) && At + 1 < Json.Length && char.IsLowSurrogate(Json[At + 1]))
        {
            Take();
            Take();
        }
        else
        {
            Fail("half of a surrogate pair stands here, which no UTF-8 text can carry");
        }
    }

    private protected void Escape()
    {
        if (At + 1 >= Json.Length || "\"\\/bfnrtu".IndexOf(Json[At + 1]) < 0)
        {
            Fail("'\\' begins no escape");
            return;
        }

        int digits = Json[At + 1] == 'u' ? 4 : 0;
        Take();
        Take();
        for (int i = 0; i < digits; i++)
        {
            if (At >= Json.Length || !Uri.IsHexDigit(Json[At]))
            {
                Fail("'\\u' takes four hexadecimal digits");
                return;
            }

            Take();
        }
    }

    /// <summary>Reads an escape that is known to be right.</summary>
    /// <param name="at">Where its backslash stands.</param>
    /// <param name="text">Takes the character.</param>
    /// <returns>Where its last character stands.</returns>
    private protected int AppendEscaped(int at, StringBuilder text)
    {
        char kind = Json[++at];
        if (kind == 'u')
        {
            text.Append((char)int.Parse(Json.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            return at + 4;
        }

        int control = "bfnrt".IndexOf(kind);
        text.Append(control < 0 ? kind : "\b\f\n\r\t"[control]);
        return at;
    }

    private protected void Number()
    {
        TryTake('-');
        if (!TryTake('0') && !Digits())
        {
            return;
        }

        if (TryTake('.') && !Digits())
        {
            return;
        }

        if (TryTake('e') || TryTake('E'))
        {
            _ = TryTake('+') || TryTake('-');
            Digits();
        }
    }

    private bool Digits()
    {
        int start = At;
        while (At < Json.Length && Json[At] is >= '0' and <= '9')
        {
            Take();
        }

        if (At == start)
        {
            Fail("a digit is expected");
        }

        return At > start;
    }

    private protected void Word()
    {
        foreach (string word in (string[])["true", "false", "null"])
        {
            if (string.CompareOrdinal(Json, At, word, 0, word.Length) == 0)
            {
                Literal.Append(word);
                At += word.Length;
                return;
            }
        }

        Fail($"'{Json[At]}' begins no value");
    }

    private protected void SkipWhiteSpace()
    {
        while (At < Json.Length && Json[At] is ' ' or '\t' or '\r' or '\n')
        {
            At++;
        }
    }

    private protected bool TryTake(char c)
    {
        if (Error is null && At < Json.Length && Json[At] == c)
        {
            Take();
            return true;
        }

        return false;
    }

    private protected void Take() => Literal.Append(Json[At++]);

    /// <summary>Says what is wrong with the JSON at this position.</summary>
    private protected virtual void Fail(string what)
    {
        int line = 1;
        int column = 1;
        for (int i = 0; i < At && i < Json.Length; i++)
        {
            (line, column) = Json[i] == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        Fail(
            RuleCatalog.JsonNotObject,
            string.Format(CultureInfo.InvariantCulture, "{0} (line {1}, column {2})", what, line, column),
            Here);
    }

    private protected void Fail(RuleDescription rule, string message, TextSpan span) => Error ??= new JsonTemplateError(rule, message, span);
}
