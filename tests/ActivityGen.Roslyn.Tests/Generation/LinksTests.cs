extern alias runtime;

using System.Globalization;
using System.Reflection;
using System.Text;
using ActivityGen.Roslyn.Tests.Harness;
using ActivityGen.Roslyn.Tests.Rules;
using Microsoft.CodeAnalysis;
using Table = runtime::ActivityGen.CompilerServices.ActivityLinkTable;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary><c>ActivityLinks</c>: which links of which types it knows, and which it prefers.</summary>
public sealed class LinksTests
{
    private const string Head = "using ActivityGen;\n[assembly: UserActivityDefaults(ActivitySourceHost = \"https://contoso.com\")]\n";
    private const string Visual = "[VisualElements(DisplayText = \"x\")] ";

    private delegate int Counted(Table table, ReadOnlySpan<char> url, int after, out int visited);

    [Theory]
    [InlineData("app://a/x", "A ActivationUrl A+ActivityLink")]
    [InlineData("APP://A/x", "A ActivationUrl A+ActivityLink")]
    [InlineData("https://contoso.com/a/x", "A FallbackUrl A+ActivityLink")]
    [InlineData("https://CONTOSO.com/%61/x", "A FallbackUrl A+ActivityLink")]
    [InlineData("app://b/x", "N.B ActivationUrl N.B+ActivityLink")]
    [InlineData("https://contoso.com/b/7/x", "N.B FallbackUrl N.B+ActivityFallbackLink")]
    [InlineData("https://contoso.com/b/07/x", null)]
    [InlineData("app://c", "N.B+C ActivationUrl N.B+C+ActivityLink")]
    [InlineData("app://c/", null)]
    [InlineData("https://contoso.com/c/x", "N.B+C FallbackUrl N.B+C+ActivityFallbackLink")]
    [InlineData("https://contoso.com/d/x", "D FallbackUrl D+ActivityFallbackLink")]
    [InlineData("https://contoso.com/e/x", "E FallbackUrl E+ActivityFallbackLink")]
    [InlineData("https://contoso.com/f/x/y", "F FallbackUrl F+ActivityFallbackLink")]
    [InlineData("app://class/1", "class ActivationUrl class+ActivityLink")]
    [InlineData("app://e/x", null)]
    [InlineData("app://generic/x", null)]
    [InlineData("app://private/x", null)]
    [InlineData("app://hidden/x", null)]
    [InlineData("app://faulty/x", null)]
    [InlineData("app://ambiguous/x", null)]
    [InlineData("app://lent/x", "Derived ActivationUrl Derived+ActivityLink")]
    [InlineData("app:", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_url_leads_to_its_type(string? url, string? expected)
    {
        Assembly assembly = Known.Value;
        Assert.Equal(expected, Match(assembly, url) is { } match ? $"{match.ActivityType} {match.Property} {match.Link.GetType()}" : null);
    }

    [Fact]
    public void What_is_wanted_first_is_found_first()
    {
        const string Template = "[UserActivity(AppActivityId = \"1\", ActivationUrl = \"{0}\", FallbackUrl = \"{1}\")] [VisualElements(DisplayText = \"x\")] public partial class {2} {{ public string Id = \"\"; }}\n";
        string Type(string name, string activation, string fallback) => string.Format(CultureInfo.InvariantCulture, Template, activation, fallback, name);
        string[] types =
        [
            Type("A", "https://h/other", "https://h/{Id}"),
            Type("C", "https://h/{Id}", "https://h/fallback"),
            "namespace N { " + Type("A", "https://h/{Id}", "https://h/fallback") + " }\n",
            Type("B", "https://h/b", "https://h/fallback"),
        ];

        // Whatever the order of the declarations.
        foreach (int[] order in (int[][])[[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2]])
        {
            Assembly assembly = CompiledActivity.Load(new ProjectState().Add(Head + string.Concat(order.Select(i => types[i]))));
            Assert.Equal("C ActivationUrl", Found("https://h/x"));
            Assert.Equal("B ActivationUrl", Found("https://h/b"));
            Assert.Equal("A ActivationUrl", Found("https://h/other"));

            // Two templates have it as an activationUrl, and those come first.
            Assert.Equal("C ActivationUrl", Found("https://h/fallback"));
            string? Found(string url) => Match(assembly, url) is { } match ? $"{match.ActivityType} {match.Property}" : null;
        }
    }

    [Fact]
    public void Garbage_and_hostile_urls_match_nothing()
    {
        string[] pieces = ["app://", "a", "/", "%", "%2", "%zz", "%ff", "%C3", "\uD800", "\uDC00", "\0", "?", "#", ":", "{", "{}", "https://contoso.com/", "//", "@", "é", " ", new string('a', 5000), new string('%', 5000)];
        Random random = new(1);
        for (int i = 0; i < 2000; i++)
        {
            string url = string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (Match(Known.Value, url) is { } match)
            {
                Assert.Matches("^(?i:app://a/|https://contoso.com/[a-f]/|app://class/)", Uri.UnescapeDataString(url));
                Assert.NotNull(match.Link);
            }
        }

        foreach (string long1 in (string[])[new('a', 1_000_000), "app://a/" + new string('/', 1_000_000), "app://b/" + string.Concat(Enumerable.Repeat("%2", 500_000))])
        {
            Assert.Null(Match(Known.Value, long1));
        }
    }

    /// <summary>Nobody could silence these in a generated file.</summary>
    [Fact]
    public void Types_that_warn_of_themselves_are_found_without_a_warning()
    {
        GeneratorRun run = Generating.Run(Head + $$"""
            [System.Obsolete("old")] [UserActivity(AppActivityId = "1", ActivationUrl = "app://a/{Id}")] {{Visual}} public partial class A { public string Id = ""; }
            [System.Obsolete("old", true)] [UserActivity(AppActivityId = "1", ActivationUrl = "app://b/{Id}")] {{Visual}} public partial class B { public string Id = ""; }
            [System.Obsolete("old", DiagnosticId = "OLD1")] [UserActivity(AppActivityId = "1", ActivationUrl = "app://c/{Id}")] {{Visual}} public partial class C { public string Id = ""; }
            [System.Diagnostics.CodeAnalysis.Experimental("NEW1")] [UserActivity(AppActivityId = "1", ActivationUrl = "app://d/{Id}")] {{Visual}} public partial class D { public string Id = ""; }
            [System.Diagnostics.CodeAnalysis.Experimental("NEW2")] public partial class Outer
            {
                [UserActivity(AppActivityId = "1", ActivationUrl = "app://e/{Id}")] {{Visual}} public partial class E { public string Id = ""; }
            }
            """);
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1591").Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(6, run.Sources.Count);
    }

    [Theory]
    [InlineData("public class NoActivity;", false)]
    [InlineData("[UserActivity(ActivationUrl = \"app://a\")] public abstract class OnlyLends;", false)]
    [InlineData("[UserActivity(ActivationUrl = \"app://a\")] public class NotPartial;", false)]
    [InlineData("[UserActivity(ActivationUrl = \"app://a\")] public partial class Faulty;", true)]
    [InlineData("[UserActivity(AppActivityId = \"1\", ActivationUrl = \"app://a\")] [VisualElements(DisplayText = \"x\")] public partial class Generic<T>;", true)]
    public void It_is_there_where_activities_are(string source, bool isThere)
    {
        GeneratorRun run = Generating.Run(Head + source);
        Assert.Equal(isThere, run.Sources.ContainsKey("ActivityLinks.g.cs"));
        if (isThere)
        {
            Assembly assembly = CompiledActivity.Load(new ProjectState().Add(Head + source));
            Assert.Null(Match(assembly, "app://a"));
        }
    }

    [Fact]
    public void A_thousand_types_compile_and_cost_no_more_steps_than_ten()
    {
        Dictionary<int, int[]> visited = [];
        foreach (int count in (int[])[10, 1000])
        {
            StringBuilder source = new(Head);
            for (int i = 0; i < count; i++)
            {
                source.Append(CultureInfo.InvariantCulture, $$"""[UserActivity(AppActivityId = "/{{i}}/{Id}", ActivationUrl = "app://open/t{{i:D4}}/{Id}", FallbackUrl = "https://contoso.com/t{{i:D4}}/{Id}")] {{Visual}} public partial class T{{i}} { public string Id = ""; }{{"\n"}}""");
            }

            Assembly assembly = CompiledActivity.Load(new ProjectState().Add(source.ToString()));
            Assert.Equal("T7 ActivationUrl app://open/t0007/x", Show("app://open/t0007/x"));
            Assert.Equal($"T{count - 1} FallbackUrl app://open/t{count - 1:D4}/a%2Fb", Show($"https://contoso.com/t{count - 1:D4}/a%2fb"));
            Assert.Null(Show("app://open/t1000/x"));
            visited[count] = [.. ((string[])["app://open/t0007/x", "app://open/t0007", "app://nowhere/x", "https://contoso.com/t0003/x", ""]).Select(url => Steps(assembly, url))];
            string? Show(string url) => Match(assembly, url) is { } match ? $"{match.ActivityType} {match.Property} {match.Link}" : null;
        }

        Assert.All(visited[10].Zip(visited[1000]), pair => Assert.InRange(pair.Second, 0, pair.First + 4));
        Assert.Contains(visited[1000], steps => steps > 2);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    public void Every_type_that_can_be_read_back_is_read_by_its_link(int count)
    {
        StringBuilder source = new(Head);
        for (int i = 0; i < count; i++)
        {
            // Every third has a member that nothing tells: it is found by its link, and not read.
            source.Append(CultureInfo.InvariantCulture, $$"""[UserActivity(AppActivityId = "/{{i}}/{Id}", ActivationUrl = "app://open/t{{i:D4}}/{Id}")] {{Visual}} public partial record T{{i}}(string Id{{(i % 3 == 2 ? ", int Lost" : "")}});{{"\n"}}""");
        }

        Assembly assembly = CompiledActivity.Load(new ProjectState().Add(source.ToString()));
        MethodInfo read = assembly.GetType("TestProject.ActivityLinks", throwOnError: true)!.GetMethod("TryFromUserActivity")!;
        for (int i = 0; i < count; i++)
        {
            Type type = assembly.GetType($"T{i}", throwOnError: true)!;
            runtime::ActivityGen.IUserActivity activity = (runtime::ActivityGen.IUserActivity)Activator.CreateInstance(type, i % 3 == 2 ? ["a/b", 7] : ["a/b"])!;
            object?[] arguments = [activity.ToUserActivity(), null];
            Assert.Equal(i % 3 != 2, (bool)read.Invoke(null, arguments)!);
            Assert.Equal(i % 3 != 2 ? activity : null, arguments[1]);
        }
    }

    private static int Steps(Assembly assembly, string url)
    {
        object table = assembly.GetType("TestProject.ActivityLinks", throwOnError: true)!.GetField("Table", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        Counted next = typeof(Table).GetMethod("NextCounted", BindingFlags.Instance | BindingFlags.NonPublic)!.CreateDelegate<Counted>();
        int steps = 0;
        int entry = -1;
        do
        {
            entry = next((Table)table, url, entry, out int visited);
            steps += visited;
        }
        while (entry >= 0);
        return steps;
    }

    private static readonly Lazy<Assembly> Known = new(() => CompiledActivity.Load(new ProjectState().Add(Head + $$"""
        [UserActivity(AppActivityId = "/a/{Id}", ActivationUrl = "App://a/{Id}", FallbackUrl = "https://contoso.com/a/{Id}")] {{Visual}}
        public partial record A(string Id);

        namespace N
        {
            [UserActivity(AppActivityId = "/b/{Id}", ActivationUrl = "app://b/{Id}", FallbackUrl = "https://contoso.com/b/{Number}/{Id}")] {{Visual}}
            public partial class B
            {
                public string Id = ""; public int Number;

                [UserActivity(AppActivityId = "c", ActivationUrl = "app://c", FallbackUrl = "https://contoso.com/c/{Id}")] {{Visual}}
                protected internal partial struct C { public string Id; }

                [UserActivity(AppActivityId = "private", ActivationUrl = "app://private/{Id}")] {{Visual}}
                private partial class Private { public string Id = ""; }
            }
        }

        [UserActivity(AppActivityId = "d", FallbackUrl = "https://contoso.com/d/{Id}")] {{Visual}}
        internal partial class D { public string Id = ""; public string ActivationUrl => "app://d/" + Id; }

        [UserActivity(AppActivityId = "e", ActivationUrl = "app://e/{+Id}", FallbackUrl = "https://contoso.com/e/{Id}")] {{Visual}}
        internal partial class E { public string Id = ""; }

        [UserActivity(AppActivityId = "f", ActivationUrl = "app://f/{Hidden}", FallbackUrl = "https://contoso.com/f/{Id}{/Other}")] {{Visual}}
        public partial class F { public string Id = ""; public string? Other; private string Hidden => Id; }

        [UserActivity(AppActivityId = "k", ActivationUrl = "app://class/{int}")] {{Visual}}
        public partial class @class { public int @int; }

        [UserActivity(AppActivityId = "generic", ActivationUrl = "app://generic/{Id}")] {{Visual}}
        public partial class Generic<T> { public string Id = ""; }

        [UserActivity(AppActivityId = "hidden", ActivationUrl = "app://hidden/{Id}")] {{Visual}}
        public partial class Hidden { private string Id = ""; }

        [UserActivity(AppActivityId = "{Nope}", ActivationUrl = "app://faulty/{Id}")] {{Visual}}
        public partial class Faulty { public string Id = ""; }

        [UserActivity(AppActivityId = "ambiguous", ActivationUrl = "app://ambiguous/{Id}{Other}")] {{Visual}}
        public partial class Ambiguous { public string Id = ""; public string Other = ""; }

        [UserActivity(AppActivityId = "lent", ActivationUrl = "app://lent/{Id}")] {{Visual}}
        public abstract class Base { public string Id = ""; }

        [UserActivity]
        public partial class Derived : Base;
        """)));

    private static runtime::ActivityGen.ActivityLinkMatch? Match(Assembly assembly, string? url)
    {
        object?[] arguments = [url, null];
        return (bool)assembly.GetType("TestProject.ActivityLinks", throwOnError: true)!.GetMethod("TryMatch")!.Invoke(null, arguments)! ? (runtime::ActivityGen.ActivityLinkMatch)arguments[1]! : null;
    }
}
