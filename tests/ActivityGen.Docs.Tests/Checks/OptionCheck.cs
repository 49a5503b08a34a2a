using System.Text.RegularExpressions;
using ActivityGen.Docs.Tests.Code;
using ActivityGen.Docs.Tests.Pages;

namespace ActivityGen.Docs.Tests.Checks;

/// <summary>Options (.editorconfig, .globalconfig): rules that there are, severities that there are, options that the analyzers themselves take.</summary>
internal static partial class OptionCheck
{
    private static readonly string[] Severities = ["error", "warning", "suggestion", "silent", "none", "default"];

    /// <summary>An activity, since options are judged where there is one.</summary>
    private const string Activity = """
        [ActivityGen.UserActivity(AppActivityId = "/a/{Id}", ActivationUrl = "https://contoso.com/a/{Id}", ActivitySourceHost = "https://contoso.com")]
        [ActivityGen.VisualElements(DisplayText = "{Id}")]
        public partial record Activity(int Id);
        """;

    internal static async Task<IReadOnlyList<string>> FailuresAsync(PageBlock block)
    {
        List<string> failures = [];
        CodeProject project = new();
        project.Pieces.Add(new CodePiece(block.Page, block.Line, Activity));
        string[] lines = block.Text.Split('\n');
        for (int line = 0; line < lines.Length; line++)
        {
            string text = lines[line].Trim();
            if (text.Length == 0 || text[0] is '#' or ';' or '[')
            {
                continue;
            }

            string[] parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts.Length < 2)
            {
                failures.Add($"{block.At(line)}: '{text}' sets nothing.");
            }
            else if (parts[0].StartsWith("activitygen_", StringComparison.Ordinal))
            {
                project.Options[parts[0]] = parts[1];
            }
            else if (Wrong(parts[0], parts[1]) is { } failure)
            {
                failures.Add($"{block.At(line)}: {failure}");
            }
        }

        if (project.Options.Count > 0)
        {
            // AG0012 is what a user gets. What a value then forbids to this activity (its scheme) is no matter.
            failures.AddRange((await CodeCompiler.CompileAsync(project)).Diagnostics
                .Where(diagnostic => diagnostic.Id == "AG0012")
                .Select(diagnostic => $"{block.At()}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"));
        }

        return failures;
    }

    private static string? Wrong(string key, string value)
    {
        if (key is "root" or "is_global")
        {
            return value is "true" or "false" ? null : $"'{key}' is true or false.";
        }

        if (key == "charset")
        {
            return value is "utf-8" or "utf-8-bom" ? null : $"there is no charset '{value}'.";
        }

        Match severity = SeverityKey().Match(key);
        if (!severity.Success)
        {
            return $"there is no option '{key}'.";
        }

        string rule = severity.Groups["id"].Value;
        return !CodeCompiler.RuleIds.Contains(rule) && rule.StartsWith("AG", StringComparison.Ordinal) ? $"there is no rule '{rule}'."
            : !Severities.Contains(value) ? $"there is no severity '{value}'."
            : null;
    }

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<id>[A-Z]+[0-9]{4})\.severity$")]
    private static partial Regex SeverityKey();
}
