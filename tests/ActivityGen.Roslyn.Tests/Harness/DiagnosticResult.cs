using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>An expected diagnostic; what is left null is not compared.</summary>
public sealed record DiagnosticResult(string Id, DiagnosticSeverity? Severity = null)
{
    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity)
    {
        MessageFormat = descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
    }

    public string? MessageFormat { get; init; }

    public string? Message { get; init; }

    public string? Path { get; init; }

    /// <summary>Gets the expected start, counted from one.</summary>
    public LinePosition? Start { get; init; }

    public LinePosition? End { get; init; }

    public int? MarkupKey { get; init; }

    public ImmutableArray<object> Arguments { get; init; } = [];

    public static DiagnosticResult CompilerError(string id) => new(id, DiagnosticSeverity.Error);

    public static DiagnosticResult CompilerWarning(string id) => new(id, DiagnosticSeverity.Warning);

    public DiagnosticResult WithLocation(int markupKey) => this with { MarkupKey = markupKey };

    public DiagnosticResult WithLocation(int line, int column) => this with { Start = new LinePosition(line, column) };

    public DiagnosticResult WithLocation(string path, int line, int column) => this with { Path = path, Start = new LinePosition(line, column) };

    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn)
        => this with { Start = new LinePosition(startLine, startColumn), End = new LinePosition(endLine, endColumn) };

    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn)
        => WithSpan(startLine, startColumn, endLine, endColumn) with { Path = path };

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    public DiagnosticResult WithMessage(string message) => this with { Message = message };

    public DiagnosticResult WithArguments(params object[] arguments) => this with { Arguments = [.. arguments] };

    public bool Matches(Diagnostic actual)
    {
        FileLinePositionSpan span = actual.Location.GetLineSpan();
        return actual.Id == Id
            && (Severity is null || Severity == actual.Severity)
            && (Path is null || Path == span.Path)
            && (Start is not { } start || start == OneBased(span.StartLinePosition))
            && (End is not { } end || end == OneBased(span.EndLinePosition))
            && MessageMatches(actual);
    }

    public override string ToString()
    {
        string place = Start is { } start ? $" at {Path}({start.Line},{start.Character})" : MarkupKey is { } key ? $" at #{key}" : string.Empty;
        string end = End is { } to ? $"-({to.Line},{to.Character})" : string.Empty;
        string message = Message is not null ? $": {Message}" : Arguments.IsEmpty ? string.Empty : $" with arguments {string.Join(" | ", Arguments)}";
        return $"{Severity?.ToString().ToLowerInvariant() ?? "any"} {Id}{place}{end}{message}";
    }

    private static LinePosition OneBased(LinePosition position) => new(position.Line + 1, position.Character + 1);

    private bool MessageMatches(Diagnostic actual)
    {
        string message = actual.GetMessage(CultureInfo.InvariantCulture);
        if (Message is not null)
        {
            return message == Message;
        }

        if (Arguments.IsEmpty)
        {
            return true;
        }

        string format = MessageFormat ?? actual.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
        return message == string.Format(CultureInfo.InvariantCulture, format, [.. Arguments]);
    }
}
