using ActivityGen.CodeFixes.Providers;

namespace ActivityGen.Roslyn.Tests.CodeFixes;

/// <summary>AG0102: on the type, or for the whole assembly.</summary>
public sealed class ActivitySourceHostCodeFixTests
{
    private const string OnType = "AG0102.ActivitySourceHost";
    private const string OnAssembly = "AG0102.UserActivityDefaults";
    private const string Default = "[assembly: UserActivityDefaults(ActivitySourceHost = \"https://contoso.com\")]";
    private const string Arguments = "AppActivityId = \"/a/{Id}\", ActivationUrl = \"reader://a/{Id}\"";
    private const string Attributes = "[UserActivity(" + Arguments + ")]\n[VisualElements(DisplayText = \"A\")]\n";
    private const string QualifiedAttributes = "[ActivityGen.UserActivity(" + Arguments + ")]\n[ActivityGen.VisualElements(DisplayText = \"A\")]\n";
    private const string Type = Attributes + "public partial record {|AG0102:Article|}(int Id);\n";
    private const string FixedType = Attributes + "public partial record Article(int Id);\n";

    /// <summary>A type beside the first: no two can have the same id.</summary>
    private static readonly string SecondType = Type.Replace("a/{Id}", "b/{Id}", StringComparison.Ordinal);
    private static readonly string FixedSecondType = FixedType.Replace("a/{Id}", "b/{Id}", StringComparison.Ordinal);

    [Theory]
    [InlineData("FallbackUrl = \"https://reader.contoso.com:8443/articles/{Id}\"", "https://reader.contoso.com:8443")]
    [InlineData("FallbackUrl = \"http://contoso.com/{Id}\"", "https://contoso.com")]
    [InlineData("ContentUrl = \"HTTPS://Reader.contoso.com?id={Id}\", FallbackUrl = \"http://contoso.com/{Id}\"", "HTTPS://Reader.contoso.com")]
    [InlineData("FallbackUrl = \"https://reader.contoso.com{/Id}\"", "https://reader.contoso.com")]
    [InlineData("FallbackUrl = \"https://reader{Id}.contoso.com/\"", "https://contoso.com")]
    [InlineData("FallbackUrl = \"https://reader.contoso.com{Id}\"", "https://contoso.com")]
    [InlineData("FallbackUrl = \"https://user@reader.contoso.com/\"", "https://contoso.com")]
    [InlineData("AppDisplayName = \"A\"", "https://contoso.com")]
    public Task The_origin_comes_from_a_web_URL(string argument, string origin) => FixCase.VerifyAsync<ActivitySourceHostCodeFixProvider>(
        $"using ActivityGen;\n[UserActivity({Arguments}, {argument})]\n[VisualElements(DisplayText = \"A\")]\npublic partial record {{|AG0102:Article|}}(int Id);\n",
        $"using ActivityGen;\n[UserActivity({Arguments}, {argument}, ActivitySourceHost = \"{origin}\")]\n[VisualElements(DisplayText = \"A\")]\npublic partial record Article(int Id);\n",
        OnType);

    [Fact]
    public Task The_origin_comes_from_the_icon_of_the_assembly() => FixCase.VerifyAsync<ActivitySourceHostCodeFixProvider>(
        ["using ActivityGen;\n" + Type, "[assembly: ActivityGen.UserActivityDefaults(\n\tIconUrl = \"https://reader.contoso.com/icon.png\", // icon\n\tAlternateText = \"Reader\")]\n"],
        ["using ActivityGen;\n" + FixedType, "[assembly: ActivityGen.UserActivityDefaults(\n\tIconUrl = \"https://reader.contoso.com/icon.png\", // icon\n\tAlternateText = \"Reader\",\n\tActivitySourceHost = \"https://reader.contoso.com\")]\n"],
        OnAssembly);

    [Theory]
    [InlineData("using ActivityGen;\n\nnamespace Contoso;\n\n", "using ActivityGen;\n\n" + Default + "\n\nnamespace Contoso;\n\n")]
    [InlineData("using ActivityGen;\nusing System; // more\n\n", "using ActivityGen;\nusing System; // more\n\n" + Default + "\n\n")]
    [InlineData("using ActivityGen; ", "using ActivityGen;\n\n" + Default + "\n ")]
    [InlineData("using ActivityGen;\n\n[assembly: System.CLSCompliant(false)] // why\n\n", "using ActivityGen;\n\n[assembly: System.CLSCompliant(false)] // why\n" + Default + "\n\n")]
    [InlineData("// Licence\nusing ActivityGen;\n#if DEBUG\nusing System;\n#endif\n#if !DEBUG\nusing System;\n#endif\n\n/// <summary>Doc.</summary>\n", "// Licence\nusing ActivityGen;\n#if DEBUG\nusing System;\n#endif\n#if !DEBUG\nusing System;\n#endif\n\n" + Default + "\n\n/// <summary>Doc.</summary>\n")]
    public Task The_new_attribute_stands_after_the_usings(string before, string after) => FixCase.VerifyAsync<ActivitySourceHostCodeFixProvider>(
        before + Type, after + FixedType, OnAssembly);

    [Theory]
    [InlineData("// Licence\n// of two lines\n\n/// <summary>Doc.</summary>\n")]
    [InlineData("// Licence\n#nullable enable\n// Beside the type.\n")]
    [InlineData("/// <summary>Doc.</summary>\n")]
    [InlineData("")]
    public Task Without_usings_it_stands_behind_the_header(string header)
    {
        int at = Math.Max(header.IndexOf("\n\n", StringComparison.Ordinal) + 2, header.IndexOf("#nullable enable\n", StringComparison.Ordinal) + "#nullable enable\n".Length);
        at = header.Contains("\n\n", StringComparison.Ordinal) || header.Contains('#', StringComparison.Ordinal) ? at : 0;
        string list = Default.Replace("User", "ActivityGen.User", StringComparison.Ordinal) + "\n\n";
        return FixCase.VerifyAsync<ActivitySourceHostCodeFixProvider>(
            header + QualifiedAttributes + "public partial record {|AG0102:Article|}(int Id);\n",
            header.Insert(at, list) + QualifiedAttributes + "public partial record Article(int Id);\n",
            OnAssembly);
    }

    [Fact]
    public Task A_using_inside_a_namespace_does_not_reach_it() => FixCase.VerifyAsync<ActivitySourceHostCodeFixProvider>(
        ("using System;\n\nnamespace Contoso;\n\nusing ActivityGen;\n\n" + Type).Replace("\n", "\r\n", StringComparison.Ordinal),
        ("using System;\n\n[assembly: ActivityGen.UserActivityDefaults(ActivitySourceHost = \"https://contoso.com\")]\n\nnamespace Contoso;\n\nusing ActivityGen;\n\n" + FixedType).Replace("\n", "\r\n", StringComparison.Ordinal),
        OnAssembly);

    [Fact]
    public Task It_stands_before_top_level_statements() => FixCase.VerifyAsync<ActivitySourceHostCodeFixProvider>(
        "using ActivityGen;\n// Begin.\nSystem.Console.WriteLine();\n" + Type,
        "using ActivityGen;\n\n" + Default + "\n// Begin.\nSystem.Console.WriteLine();\n" + FixedType,
        OnAssembly,
        static test => test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication);

    [Fact]
    public Task It_stands_after_an_extern_alias() => FixCase.VerifyAsync<ActivitySourceHostCodeFixProvider>(
        "extern alias core;\n\nnamespace Contoso;\n" + QualifiedAttributes + "public partial record {|AG0102:Article|}(int Id);\n",
        "extern alias core;\n\n" + Default.Replace("User", "ActivityGen.User", StringComparison.Ordinal) + "\n\nnamespace Contoso;\n" + QualifiedAttributes + "public partial record Article(int Id);\n",
        OnAssembly,
        static test =>
        {
            int core = test.TestState.References.FindIndex(static reference => reference.Display!.EndsWith("System.Runtime.dll", StringComparison.Ordinal));
            test.TestState.References[core] = test.TestState.References[core].WithAliases(["global", "core"]);
        });

    [Fact]
    public Task A_null_is_replaced() => FixCase.VerifyAsync<ActivitySourceHostCodeFixProvider>(
        "using ActivityGen;\n[assembly: UserActivityDefaults(ActivitySourceHost = null)]\n" + Type,
        "using ActivityGen;\n" + Default + "\n" + FixedType,
        OnAssembly);

    [Fact]
    public Task One_default_serves_the_whole_project() => FixCase.VerifyAsync<ActivitySourceHostCodeFixProvider>(
        [
            "using ActivityGen;\nnamespace One;\n" + Type,
            "using ActivityGen;\nnamespace Two\n{\n" + SecondType + "}\n",
        ],
        [
            "using ActivityGen;\n\n" + Default + "\nnamespace One;\n" + FixedType,
            "using ActivityGen;\nnamespace Two\n{\n" + FixedSecondType + "}\n",
        ],
        OnAssembly);

    [Fact]
    public Task FixAll_on_the_types_reaches_every_document() => FixCase.VerifyAsync<ActivitySourceHostCodeFixProvider>(
        ["using ActivityGen;\nnamespace One;\n" + Type, "using ActivityGen;\nnamespace Two;\n" + SecondType],
        [
            "using ActivityGen;\nnamespace One;\n" + FixedType.Replace("{Id}\")]", "{Id}\", ActivitySourceHost = \"https://contoso.com\")]", StringComparison.Ordinal),
            "using ActivityGen;\nnamespace Two;\n" + FixedSecondType.Replace("{Id}\")]", "{Id}\", ActivitySourceHost = \"https://contoso.com\")]", StringComparison.Ordinal),
        ],
        OnType);
}
