using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using ActivityGen.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ActivityGen.Roslyn.Parsing.Options;

/// <summary>Reads a file's options; a section of <c>.editorconfig</c> can hold for one folder only, a property holds for the whole project.</summary>
internal sealed class RuleOptionsReader(AnalyzerConfigOptionsProvider? provider)
{
    internal static readonly RuleOption ActivationSchemes = new("activitygen_activation_schemes", "ActivityGenActivationSchemes");
    internal static readonly RuleOption SecretNames = new("activitygen_secret_query_names", "ActivityGenSecretQueryNames");
    internal static readonly RuleOption PayloadLimit = new("activitygen_payload_limit", "ActivityGenPayloadLimit");

    internal static readonly RuleOptionsReader Defaults = new(provider: null);

    private const string Prefix = "activitygen_";

    private static readonly RuleOption[] All = [ActivationSchemes, SecretNames, PayloadLimit];

    /// <summary>By file; the reader lives as long as one compilation's analysis.</summary>
    private readonly ConcurrentDictionary<SyntaxTree, RuleOptions> _known = new();

    /// <summary>Gets the options of a file; the defaults for what stands in no file.</summary>
    internal RuleOptions Of(SyntaxTree? tree)
    {
        return provider is null || tree is null ? RuleOptions.Default : _known.GetOrAdd(tree, key => Read(provider.GetOptions(key), provider.GlobalOptions));
    }

    private static RuleOptions Read(AnalyzerConfigOptions options, AnalyzerConfigOptions project)
    {
        bool hasAny = false;
        foreach (RuleOption option in All)
        {
            hasAny |= option.Get(options, project, out _) is not null;
        }

        RuleOptions result = RuleOptions.Default;
        ImmutableArray<OptionProblem>.Builder problems = ImmutableArray.CreateBuilder<OptionProblem>(0);
        if (hasAny)
        {
            result = result with
            {
                ActivationSchemes = Schemes(options, project, problems, out string schemesOption),
                ActivationSchemesOption = schemesOption,
                SecretNames = Secrets(options, project, problems),
                PayloadLimit = Limit(options, project, problems),
            };
        }

        // A misspelt name is as silent as a wrong value.
        foreach (string key in Keys(options))
        {
            if (key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && !IsKnown(key) && options.TryGetValue(key, out string? value))
            {
                problems.Add(new OptionProblem(key, value, "there is no such option", "one of " + string.Join(", ", Array.ConvertAll(All, static option => option.Key))));
            }
        }

        return problems.Count == 0 ? result : result with { Problems = problems.ToImmutable() };
    }

    /// <summary>Gets the names of all options; none where a host has its own options and does not list them, as is its right.</summary>
    private static IEnumerable<string> Keys(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return [];
        }
    }

    private static bool IsKnown(string key)
    {
        foreach (RuleOption option in All)
        {
            if (string.Equals(option.Key, key, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<string> Schemes(AnalyzerConfigOptions options, AnalyzerConfigOptions project, ImmutableArray<OptionProblem>.Builder problems, out string name)
    {
        if (ActivationSchemes.Get(options, project, out name) is not { } value)
        {
            return ImmutableArray<string>.Empty;
        }

        ImmutableArray<string>.Builder schemes = ImmutableArray.CreateBuilder<string>();
        foreach (string entry in Entries(value))
        {
            if (!IsScheme(entry))
            {
                problems.Add(new OptionProblem(name, value, $"'{entry}' is not the scheme of a URL", "schemes without the colon, for example 'contoso-reader, https'"));
                return ImmutableArray<string>.Empty;
            }

            schemes.Add(entry);
        }

        if (schemes.Count == 0)
        {
            problems.Add(new OptionProblem(name, value, "no scheme is named, so that every activationUrl would be wrong", "schemes without the colon, for example 'contoso-reader, https', or remove the option"));
        }

        return schemes.ToImmutable();
    }

    private static ImmutableHashSet<string> Secrets(AnalyzerConfigOptions options, AnalyzerConfigOptions project, ImmutableArray<OptionProblem>.Builder problems)
    {
        ImmutableHashSet<string> defaults = RuleOptions.Default.SecretNames;
        if (SecretNames.Get(options, project, out string name) is not { } value)
        {
            return defaults;
        }

        const string Advice = "names, which replace the built-in ones ('ticket, pin'), or names with signs, which are added to and taken from them ('+ticket, -sid')";
        bool isChange = false;
        bool isList = false;
        ImmutableHashSet<string>.Builder changed = defaults.ToBuilder();
        ImmutableHashSet<string>.Builder list = ImmutableHashSet.CreateBuilder(StringComparer.Ordinal);
        foreach (string entry in Entries(value))
        {
            bool isSigned = entry[0] is '+' or '-';
            string query = Contract.SecretNames.Normalize(isSigned ? entry.Substring(1).Trim() : entry);
            if (query.Length == 0 || query.IndexOfAny(['=', '?', '&', ' ']) >= 0)
            {
                problems.Add(new OptionProblem(name, value, $"'{entry}' is not the name of a query parameter", Advice));
                return defaults;
            }

            isChange |= isSigned;
            isList |= !isSigned;
            if (entry[0] == '-')
            {
                changed.Remove(query);
            }
            else
            {
                changed.Add(query);
                list.Add(query);
            }
        }

        if (isChange && isList)
        {
            problems.Add(new OptionProblem(name, value, "some of its names have a sign and some have none", Advice));
            return defaults;
        }

        return isChange ? changed.ToImmutable() : list.ToImmutable();
    }

    private static int Limit(AnalyzerConfigOptions options, AnalyzerConfigOptions project, ImmutableArray<OptionProblem>.Builder problems)
    {
        if (PayloadLimit.Get(options, project, out string name) is not { } value)
        {
            return SizeRule.DefaultLimit;
        }

        if (int.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int limit) && limit > 0)
        {
            return limit;
        }

        problems.Add(new OptionProblem(name, value, "it is not a number of bytes", "a whole number above 0, for example '100000'"));
        return SizeRule.DefaultLimit;
    }

    private static List<string> Entries(string value)
    {
        List<string> entries = [];
        foreach (string entry in value.Split(','))
        {
            string trimmed = entry.Trim();
            if (trimmed.Length > 0)
            {
                entries.Add(trimmed);
            }
        }

        return entries;
    }

    private static bool IsScheme(string text) => UrlCharacters.SchemeLength((text + ":").AsSpan()) == text.Length;
}
