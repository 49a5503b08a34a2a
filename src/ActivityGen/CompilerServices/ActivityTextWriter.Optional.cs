namespace ActivityGen.CompilerServices;

/// <content>Members that can be null: a template's variable that is left out, a text that is empty.</content>
public ref partial struct ActivityTextWriter
{
    /// <summary>Appends a formatted value as it is; nothing for null.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">A format of the type's; null for the type's unformatted form. The culture is invariant.</param>
    public void TextOf<T>(T? value, string? format = null)
        where T : struct, ISpanFormattable
    {
        if (value is { } present)
        {
            TextOf(present, format);
        }
    }

    /// <summary>Appends an enum value as it is; nothing for null.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">An enum format (G, F, D, X); null for the name.</param>
    public void TextOfEnum<TEnum>(TEnum? value, string? format = null)
        where TEnum : struct, Enum
    {
        if (value is { } present)
        {
            TextOfEnum(present, format);
        }
    }

    /// <summary>Appends a variable by simple expansion, with what stands before it; nothing for null.</summary>
    /// <param name="lead">The operator's character, and a query's name with its <c>=</c>.</param>
    /// <param name="value">The value.</param>
    public void Optional(scoped ReadOnlySpan<char> lead, string? value)
    {
        if (value is not null)
        {
            Raw(lead);
            Variable(value);
        }
    }

    /// <inheritdoc cref="Optional(ReadOnlySpan{char}, string?)"/>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="lead">The operator's character, and a query's name with its <c>=</c>.</param>
    /// <param name="value">The value.</param>
    /// <param name="format">A format of the type's; null for the type's unformatted form. The culture is invariant.</param>
    public void OptionalOf<T>(scoped ReadOnlySpan<char> lead, T? value, string? format = null)
        where T : struct, ISpanFormattable
    {
        if (value is { } present)
        {
            Raw(lead);
            VariableOf(present, format);
        }
    }

    /// <inheritdoc cref="Optional(ReadOnlySpan{char}, string?)"/>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="lead">The operator's character, and a query's name with its <c>=</c>.</param>
    /// <param name="value">The value.</param>
    public void OptionalOfEnum<TEnum>(scoped ReadOnlySpan<char> lead, TEnum? value)
        where TEnum : struct, Enum
    {
        if (value is { } present)
        {
            Raw(lead);
            VariableOfEnum(present);
        }
    }

    /// <summary>Appends one of several variables that can be left out: which comes first, only the run knows.</summary>
    /// <param name="lead">What stands before the first variable of the expression, <c>\0</c> for nothing; after it, the separator.</param>
    /// <param name="separator">What stands between two.</param>
    /// <param name="name">A query's name with its <c>=</c>; else empty.</param>
    /// <param name="value">The value.</param>
    public void Optional(ref char lead, char separator, scoped ReadOnlySpan<char> name, string? value)
    {
        if (value is not null)
        {
            Lead(ref lead, separator, name);
            Variable(value);
        }
    }

    /// <inheritdoc cref="Optional(ref char, char, ReadOnlySpan{char}, string?)"/>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="lead">What stands before the first variable of the expression, <c>\0</c> for nothing; after it, the separator.</param>
    /// <param name="separator">What stands between two.</param>
    /// <param name="name">A query's name with its <c>=</c>; else empty.</param>
    /// <param name="value">The value.</param>
    /// <param name="format">A format of the type's; null for the type's unformatted form. The culture is invariant.</param>
    public void OptionalOf<T>(ref char lead, char separator, scoped ReadOnlySpan<char> name, T? value, string? format = null)
        where T : struct, ISpanFormattable
    {
        if (value is { } present)
        {
            Lead(ref lead, separator, name);
            VariableOf(present, format);
        }
    }

    /// <inheritdoc cref="Optional(ref char, char, ReadOnlySpan{char}, string?)"/>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="lead">What stands before the first variable of the expression, <c>\0</c> for nothing; after it, the separator.</param>
    /// <param name="separator">What stands between two.</param>
    /// <param name="name">A query's name with its <c>=</c>; else empty.</param>
    /// <param name="value">The value.</param>
    public void OptionalOfEnum<TEnum>(ref char lead, char separator, scoped ReadOnlySpan<char> name, TEnum? value)
        where TEnum : struct, Enum
    {
        if (value is { } present)
        {
            Lead(ref lead, separator, name);
            VariableOfEnum(present);
        }
    }

    /// <summary>Appends what stands before a variable of which only the run knows whether it comes first.</summary>
    /// <param name="lead">What stands before the first variable of the expression, <c>\0</c> for nothing; after it, the separator.</param>
    /// <param name="separator">What stands between two.</param>
    public void Next(ref char lead, char separator)
    {
        if (lead != '\0')
        {
            Raw([lead]);
        }

        lead = separator;
    }

    private void Lead(ref char lead, char separator, scoped ReadOnlySpan<char> name)
    {
        Next(ref lead, separator);
        Raw(name);
    }
}
