using System.Globalization;

namespace ActivityPublisher.Publishing;

/// <summary>Says on the error output which lines were left out, and why.</summary>
internal sealed class RejectionLog(TextWriter errors)
{
    /// <summary>The rule's name where no rule of the contract is broken: the line itself cannot be read.</summary>
    internal const string UnreadableLine = "journal";

    /// <summary>Writes one reason.</summary>
    /// <param name="line">The line's number, from 1.</param>
    /// <param name="rule">The rule: <c>AG</c> and four digits, or <see cref="UnreadableLine"/>.</param>
    /// <param name="reason">What is wrong.</param>
    internal void Write(int line, string rule, string reason) =>
        errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"line {line}: {rule}: {SingleLine.Of(reason)}"));
}
