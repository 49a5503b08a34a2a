using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ActivityGen.Roslyn.Tests.Harness;

/// <summary>Compares the diagnostics of a run with those that markup and results ask for.</summary>
public static class DiagnosticVerdict
{
    /// <summary>Turns markup into expected results. A result with a key takes the place of its marked span.</summary>
    public static ImmutableArray<DiagnosticResult> Expected(
        ImmutableArray<(string Path, MarkupSource Source)> files,
        IEnumerable<DiagnosticResult> results,
        string? defaultId)
    {
        List<DiagnosticResult> expected = [];
        Dictionary<int, DiagnosticResult> keys = [];
        foreach ((string path, MarkupSource source) in files)
        {
            TextLineCollection lines = SourceText.From(source.Text).Lines;
            foreach (MarkupSpan span in source.Spans)
            {
                LinePositionSpan place = lines.GetLinePositionSpan(span.Span);
                string? id = span.DiagnosticId ?? defaultId;
                if (span.Key is null && id is null)
                {
                    throw new VerificationException("[|…|] is ambiguous: the analyzer has several rules, so write {|AG0000:…|}.");
                }

                DiagnosticResult result = new DiagnosticResult(id ?? string.Empty).WithSpan(
                    path,
                    place.Start.Line + 1,
                    place.Start.Character + 1,
                    place.End.Line + 1,
                    place.End.Character + 1);
                if (span.Key is { } key)
                {
                    keys.Add(key, result);
                }
                else
                {
                    expected.Add(result);
                }
            }
        }

        foreach (DiagnosticResult result in results)
        {
            if (result.MarkupKey is not { } key)
            {
                expected.Add(result);
            }
            else if (keys.TryGetValue(key, out DiagnosticResult? place))
            {
                expected.Add(result with { Path = place.Path, Start = place.Start, End = place.End });
            }
            else
            {
                throw new VerificationException($"No span of the markup has the key #{key.ToString(CultureInfo.InvariantCulture)}.");
            }
        }

        return [.. expected];
    }

    public static void Verify(ImmutableArray<DiagnosticResult> expected, IReadOnlyList<Diagnostic> actual, string what)
    {
        List<Diagnostic> unexpected = [.. actual];
        List<DiagnosticResult> missing = [];

        // The more that is asked of a result, the earlier it chooses, so that a vague one does not take a precise one's diagnostic.
        foreach (DiagnosticResult result in expected.OrderByDescending(Precision))
        {
            int index = unexpected.FindIndex(result.Matches);
            if (index < 0)
            {
                missing.Add(result);
            }
            else
            {
                unexpected.RemoveAt(index);
            }
        }

        if (missing.Count > 0 || unexpected.Count > 0)
        {
            throw new VerificationException(Describe(what, missing, unexpected, actual));
        }
    }

    private static int Precision(DiagnosticResult result)
        => (result.Start is null ? 0 : 4) + (result.End is null ? 0 : 2) + (result.Message is null && result.Arguments.IsEmpty ? 0 : 1);

    private static string Describe(string what, List<DiagnosticResult> missing, List<Diagnostic> unexpected, IReadOnlyList<Diagnostic> actual)
    {
        StringBuilder text = new(what);
        text.Append('\n');
        foreach (DiagnosticResult result in missing)
        {
            text.Append("\nmissing:    ").Append(result);
        }

        foreach (Diagnostic diagnostic in unexpected)
        {
            text.Append("\nunexpected: ").Append(Show(diagnostic));
        }

        text.Append("\n\nall that was reported:");
        foreach (Diagnostic diagnostic in actual)
        {
            text.Append("\n  ").Append(Show(diagnostic));
        }

        foreach (SyntaxTree tree in actual.Select(diagnostic => diagnostic.Location.SourceTree).OfType<SyntaxTree>().Distinct())
        {
            text.Append("\n\n--- ").Append(tree.FilePath).Append('\n').Append(tree);
        }

        return text.ToString();
    }

    private static string Show(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        LinePosition start = span.StartLinePosition;
        LinePosition end = span.EndLinePosition;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id} at {span.Path}({start.Line + 1},{start.Character + 1})-({end.Line + 1},{end.Character + 1}): {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
