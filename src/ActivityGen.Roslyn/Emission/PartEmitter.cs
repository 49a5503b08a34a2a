using System.Globalization;
using System.Text;
using ActivityGen.Roslyn.Specs;

namespace ActivityGen.Roslyn.Emission;

/// <summary>Emits calls on one of the run-time writers, neighbouring literals fused into one.</summary>
/// <param name="source">Where the calls go.</param>
/// <param name="target">The writer's name.</param>
/// <param name="isJson">Whether the writer makes a JSON body in UTF-8, rather than plain text.</param>
/// <param name="localPrefix">What the names of locals begin with, where several templates share a method.</param>
/// <param name="self">What <c>this</c> is called there.</param>
internal sealed class PartEmitter(SourceWriter source, string target, bool isJson, string localPrefix = "", string self = PartEmitter.This)
{
    private const string This = "this";

    private readonly StringBuilder _literal = new();
    private int _locals;

    /// <summary>Gets the run-time writer's name.</summary>
    internal string Target => target;

    /// <summary>Gets the number of literal characters so far; a measure of the body's size.</summary>
    internal int LiteralLength { get; private set; }

    /// <summary>Gets the suffix of a literal.</summary>
    private string Suffix => isJson ? "u8" : string.Empty;

    /// <summary>Gets an expression on the activity as it is written here.</summary>
    internal string Of(AccessSpec access) => self == This || !access.Expression.StartsWith(This + ".", StringComparison.Ordinal)
        ? access.Expression
        : self + access.Expression.Substring(This.Length);

    /// <summary>Appends text that stands inside a JSON string, or in plain text.</summary>
    internal void Text(string text) => Raw(isJson ? Literals.Json(text) : text);

    /// <summary>Appends what is JSON, or plain text, already.</summary>
    internal void Raw(string text)
    {
        _literal.Append(text);
        LiteralLength += text.Length;
    }

    /// <summary>Emits the pending literal.</summary>
    internal void Flush()
    {
        if (_literal.Length > 0)
        {
            source.Line($"{target}.Raw({Literals.CSharp(_literal.ToString())}{Suffix});");
            _literal.Clear();
        }
    }

    /// <summary>Emits a statement, after what is pending.</summary>
    internal void Statement(string statement)
    {
        Flush();
        source.Line(statement);
    }

    /// <summary>Begins a block, after what is pending.</summary>
    internal void Open(string head)
    {
        Flush();
        source.Line(head);
        source.Open();
    }

    /// <summary>Ends a block with what is pending inside.</summary>
    internal void Close()
    {
        Flush();
        source.Close();
    }

    /// <summary>Emits an empty line.</summary>
    internal void Line() => source.Line();

    /// <summary>Makes a name for a local.</summary>
    internal string Local(string stem)
    {
        string number = (++_locals).ToString(CultureInfo.InvariantCulture);
        return localPrefix.Length == 0 ? stem + number : localPrefix + char.ToUpperInvariant(stem[0]) + stem.Substring(1) + number;
    }

    /// <summary>Emits a template.</summary>
    internal void Template(EquatableArray<PartSpec> parts)
    {
        foreach (PartSpec part in parts)
        {
            switch (part)
            {
                case LiteralPart literal:
                    Text(literal.Text);
                    break;
                case HolePart hole:
                    Hole(hole.Hole);
                    break;
                case ExpressionPart expression:
                    Expression(expression);
                    break;
            }
        }
    }

    /// <summary>Emits a member as text.</summary>
    internal void Hole(HoleSpec hole)
    {
        // Null is no text: a string's converts to the empty span, and the writers have overloads for structs.
        if (!hole.Access.CanBeNull || HasOverload(hole))
        {
            Value("Text", hole, Of(hole.Access));
            return;
        }

        string value = Local("value");
        Open($"if ({Of(hole.Access)} is {{ }} {value})");
        Value("Text", hole, value);
        Close();
    }

    private void Expression(ExpressionPart expression)
    {
        UriTemplateOperator @operator = expression.Operator;

        // What stands before a variable: null while an earlier one may or may not have been written, which then only the run knows.
        string? lead = @operator.First;
        string state = string.Empty;
        for (int i = 0; i < expression.Variables.Count; i++)
        {
            VariableSpec variable = expression.Variables[i];
            if (!variable.Hole.Access.CanBeNull)
            {
                Lead(lead, state, @operator);
                Variable(@operator, variable, Of(variable.Hole.Access));
                lead = @operator.Separator;
                continue;
            }

            bool isAsked = lead != @operator.Separator && i < expression.Variables.Count - 1 && @operator.First != @operator.Separator;
            if (isAsked && state.Length == 0)
            {
                state = Local("lead");
                Statement($"char {state} = '{(@operator.First.Length == 0 ? "\\0" : @operator.First)}';");
            }

            bool isDynamic = isAsked || lead is null;
            if (HasOverload(@operator, variable.Hole))
            {
                Optional(@operator, variable, isDynamic ? state : string.Empty, lead);
            }
            else
            {
                string value = Local("value");
                Open($"if ({Of(variable.Hole.Access)} is {{ }} {value})");
                Lead(isDynamic ? null : lead, state, @operator);
                Variable(@operator, variable, value);
                Close();
            }

            lead = isDynamic ? null : lead;
        }
    }

    /// <summary>Gets a value indicating whether the writers have a method that leaves out such a variable when it is null.</summary>
    private static bool HasOverload(UriTemplateOperator @operator, HoleSpec hole)
    {
        // A ';' parameter's '=' depends on the value.
        return !@operator.AllowsReserved && HasOverload(hole) && (!@operator.IsNamed || @operator.IfEmpty.Length > 0);
    }

    private static bool HasOverload(HoleSpec hole) => hole.Form switch
    {
        HoleForm.Boolean => false,
        HoleForm.Formattable => hole.Type.IsFrameworkStruct,
        _ => true,
    };

    private void Optional(UriTemplateOperator @operator, VariableSpec variable, string state, string? lead)
    {
        string name = @operator.IsNamed ? variable.Name + "=" : string.Empty;
        string before = state.Length > 0
            ? $"ref {state}, '{@operator.Separator}', {Literals.CSharp(name)}{Suffix}"
            : Literals.CSharp(lead + name) + Suffix;
        string format = variable.Hole.Format is null ? string.Empty : ", " + Literals.CSharp(variable.Hole.Format);
        string value = Of(variable.Hole.Access);
        Statement(variable.Hole.Form switch
        {
            HoleForm.String => $"{target}.Optional({before}, {value});",
            HoleForm.Uri => $"{target}.Optional({before}, {value}?.OriginalString);",
            HoleForm.Enum => $"{target}.OptionalOfEnum({before}, {value});",
            _ => $"{target}.OptionalOf({before}, {value}{format});",
        });
    }

    private void Lead(string? lead, string state, UriTemplateOperator @operator)
    {
        if (lead is not null)
        {
            Raw(lead);
            return;
        }

        // The writer's own way to ask, with nothing behind it.
        Statement($"{target}.Next(ref {state}, '{@operator.Separator}');");
    }

    private void Variable(UriTemplateOperator @operator, VariableSpec variable, string value)
    {
        string method = @operator.AllowsReserved ? "Reserved" : "Variable";
        if (!@operator.IsNamed)
        {
            Value(method, variable.Hole, value);
            return;
        }

        Raw(variable.Name);
        Raw("=");
        if (@operator.IfEmpty.Length > 0)
        {
            Value(method, variable.Hole, value);
            return;
        }

        string start = Local("start");
        Statement($"int {start} = {target}.Position;");
        Value(method, variable.Hole, value);
        Statement($"{target}.EndParameter({start});");
    }

    private void Value(string method, HoleSpec hole, string value)
    {
        string format = hole.Format is null ? string.Empty : ", " + Literals.CSharp(hole.Format);
        Statement(hole.Form switch
        {
            HoleForm.String => $"{target}.{method}({value});",
            HoleForm.Uri => $"{target}.{method}({value}?.OriginalString);",
            HoleForm.Boolean => $"{target}.{method}({value} ? \"true\" : \"false\");",
            HoleForm.Enum => $"{target}.{method}OfEnum({value}{format});",
            _ => $"{target}.{method}Of({value}{format});",
        });
    }
}
