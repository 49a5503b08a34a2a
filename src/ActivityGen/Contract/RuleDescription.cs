using System.Globalization;

namespace ActivityGen.Contract;

/// <summary>One rule of the catalogue: the same id and words at compile time and at run time.</summary>
internal sealed class RuleDescription
{
    internal RuleDescription(string id, RuleSeverity severity, string title, string messageFormat)
    {
        Id = id;
        Severity = severity;
        Title = title;
        MessageFormat = messageFormat;
    }

    /// <summary>Gets the rule id, <c>AG</c> and four digits.</summary>
    internal string Id { get; }

    /// <summary>Gets the severity that the rule has unless it is configured otherwise.</summary>
    internal RuleSeverity Severity { get; }

    /// <summary>Gets the clause in a few words.</summary>
    internal string Title { get; }

    /// <summary>Gets the message, a composite format string: what is wrong, what is allowed, what to write instead.</summary>
    internal string MessageFormat { get; }

    /// <summary>Fills the message.</summary>
    internal string Message(params object?[] arguments) => string.Format(CultureInfo.InvariantCulture, MessageFormat, arguments);
}
