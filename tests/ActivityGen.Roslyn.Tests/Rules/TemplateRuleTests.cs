namespace ActivityGen.Roslyn.Tests.Rules;

/// <summary>AG0301, AG0302 and AG0304: templates, and the place of what is wrong inside a string.</summary>
public class TemplateRuleTests
{
    private static Task VerifyAsync(string argument, string member = "", params string[] others) =>
        RuleVerifier.VerifyAsync(
        [
            "[Activity] [VisualElements(DisplayText = \"x\", Description = " + argument + ")] public partial record Article(string Id, string Title) {" + member + " }",
            .. others,
        ]);

    private static Task VerifyUrlAsync(string argument, string member = "") =>
        RuleVerifier.VerifyAsync(
            "[UserActivity(AppActivityId = \"{Id}\", ActivationUrl = " + argument + ", ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial record Article(string Id, string Title) {" + member + " }");

    [Theory]
    [InlineData("""  "{{|AG0302:Nope|}}"  """)]
    [InlineData("""  "by {{|AG0302:Nope|}}, page {Id}"  """)]
    [InlineData("""  "{ {|AG0302:Nope|} }"  """)]
    [InlineData("""  "{{|AG0302:Nope|}:N0}"  """)]
    [InlineData("""  "{{ {{|AG0302:Nope|}} }}"  """)]
    [InlineData("""  "{{|AG0302:Nope|}} {{|AG0302:Nada|}} {Id}"  """)]
    [InlineData("""  "{@{|AG0302:nope|}}"  """)]
    [InlineData("""  @"{{|AG0302:Nope|}}"  """)]
    [InlineData("""  @"a ""quoted"" \ {{|AG0302:Nope|}}"  """)]
    [InlineData("""  (("{{|AG0302:Nope|}}"))  """)]
    [InlineData("""  "by " + "{{|AG0302:Nope|}}"  """)]
    [InlineData("""  "{Id}" + (@" "" " + "\t{{|AG0302:Nope|}}") + "!"  """)]
    [InlineData("""  "{{|AG0302:No" + "pe|}}"  """)]
    public Task A_hole_is_marked_in_regular_verbatim_and_concatenated_strings(string argument) => VerifyAsync(argument);

    [Theory]
    [InlineData("\"\"\"{{|AG0302:Nope|}}\"\"\"")]
    [InlineData("\"\"\"\"by \"\"\"x\"\"\" {{|AG0302:Nope|}}\"\"\"\"")]
    [InlineData("\"\"\"\n    first\n    {{|AG0302:Nope|}}\n    \"\"\"")]
    [InlineData("\"\"\"\n    first\n\n      second {{|AG0302:Nope|}} third\n    last\n    \"\"\"")]
    [InlineData("\"\"\"\n  \n    {Id} \" {{|AG0302:Nope|}}\n    \"\"\"")]
    [InlineData("\"\"\"\r\n    first\r\n    {{|AG0302:Nope|}}\r\n    \"\"\"")]
    [InlineData("\"\"\"\n\t\tfirst\n\t\t{{|AG0302:Nope|}}\n\t\t\"\"\"")]
    [InlineData("\"\"\"\n{{|AG0302:Nope|}}\n\"\"\"")]
    [InlineData("@\"first\n   {{|AG0302:Nope|}}\"")]
    [InlineData("\"\"\"\n    a\n    \"\"\" + \"\"\"{{|AG0302:Nope|}}\"\"\"")]
    public Task A_hole_is_marked_in_raw_strings_and_over_lines(string argument) => VerifyAsync(argument);

    [Theory]
    [InlineData("""  "\u00e9{{|AG0302:Nope|}}"  """)]
    [InlineData("""  "\xe9 {{|AG0302:Nope|}}"  """)]
    [InlineData("""  "\x00e9a{{|AG0302:Nope|}}"  """)]
    [InlineData("""  "\U0001F600{{|AG0302:Nope|}}"  """)]
    [InlineData("""  "\U000000e9{{|AG0302:Nope|}}"  """)]
    [InlineData("""  "\U0010FFFF\U0000FFFD{{|AG0302:Nope|}}"  """)]
    [InlineData("""  "\ud83d\ude00{{|AG0302:Nope|}}"  """)]
    [InlineData("""  "\"\\\t\0\e{{|AG0302:Nope|}}"  """)]
    [InlineData("""  "😀é{{|AG0302:Nope|}}"  """)]
    [InlineData("""  "{{|AG0302:N\u006fpe|}}"  """)]
    [InlineData("""  "\u007b{|AG0302:Nope|}\x7d"  """)]
    public Task Escapes_before_and_in_a_hole_do_not_shift_its_place(string argument) => VerifyAsync(argument);

    [Theory]
    [InlineData("{|AG0302:Texts.Wrong|}")]
    [InlineData("$\"by {|AG0302:{Texts.Wrong}|}\"")]
    [InlineData("\"by \" + {|AG0302:Texts.Wrong|}")]
    [InlineData("\"{\" + {|AG0302:nameof(Texts)|} + \"}\"")]
    [InlineData("\"{\" + nameof(Title) + \"}\"")]
    [InlineData("Texts.Right")]
    [InlineData("$\"by {Texts.Right}\"")]
    public Task A_constant_of_another_file_is_marked_where_it_is_named(string argument) =>
        VerifyAsync(
            argument,
            string.Empty,
            "static class Texts { public const string Wrong = \"{Nope}\"; public const string Right = \"{Title}\"; }");

    [Fact]
    public async Task Assembly_defaults_in_another_file_are_marked_there_once()
    {
        const string Head = "[UserActivity(AppActivityId = \"{Id}\", ActivationUrl = \"https://contoso.com/{Id}\")] [Visual] public partial record ";
        await RuleVerifier.VerifyAsync(
            "[assembly: UserActivityDefaults(ActivitySourceHost = \"https://contoso.com\", AppDisplayName = \"{{|AG0302:Nope|}}\", AlternateText = {|AG0302:Names.Text|})]",
            Head + "Article(string Id, string Title);",
            Head + "Letter(string Id, string Title);",
            "static class Names { public const string Text = \"{Nada}\"; }");

        // What is wrong whoever takes it is wrong before anybody does.
        await RuleVerifier.VerifyAsync("[assembly: UserActivityDefaults(AppDisplayName = \"{|AG0301:{Nope|}\")]");
        await RuleVerifier.VerifyAsync(
            "[assembly: UserActivityDefaults(ActivitySourceHost = {|AG0202:\"none\"|})]",
            "[Activity] [Visual] public partial record Article(string Id, string Title);");
    }

    [Theory]
    [InlineData("""  "https://contoso.com/{{|AG0302:Nope|}}"  """)]
    [InlineData("""  "https://contoso.com/{Id}{?{|AG0302:Nope|},Id,{|AG0302:Nada|}}"  """)]
    [InlineData("""  "https://contoso.com/{+{|AG0302:Nope|}}{#{|AG0302:Nada|}}{/Id,{|AG0302:Nix|}}"  """)]
    [InlineData("""  "https://contoso.com/caf\u00e9/{{|AG0302:Nope|}}"  """)]
    [InlineData("""  "/relative/{{|AG0302:Nope|}}"  """)]
    [InlineData("""  "{{|AG0302:Title.Nope|}}"  """)]
    [InlineData("""  "https://contoso.com/{Title.Length}"  """)]
    [InlineData("""  "https://contoso.com/{Id}{?Title}{&Id}{;Id}{.Id}{/Id}"  """)]
    [InlineData("""  "https://contoso.com/%7BId%7D/é/{Id}"  """)]
    public Task Names_in_urls(string argument) => VerifyUrlAsync(argument);

    [Theory]
    [InlineData("""  "https://contoso.com/{|AG0301:{Id*}|}"  """)]
    [InlineData("""  "https://contoso.com/{Id}{|AG0301:{?Title,Id*}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{Id:3}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{?}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{Id,,Title}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{Id,}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{Id Title}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{ Id }|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{1}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{Title.}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{=Id}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{!Id}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{$Id}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{/?Id}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{Id?}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{Id-x}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{Id..Title}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{?Id, Title}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{%2x}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{;Id:1*}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{Id=none}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{Id|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:{Id/|}{Title}"  """)]
    [InlineData("""  "https://contoso.com/Id{|AG0301:}|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301: |}{Id}"  """)]
    [InlineData("""  "https://contoso.com/a{|AG0301:\"|}b/{Nope}"  """)]
    [InlineData("""  @"https://contoso.com/a{|AG0301:""|}b"  """)]
    [InlineData("""  "https:{|AG0301:\\|}\\contoso.com"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:<|}b>"  """)]
    [InlineData("""  "https://contoso.com/50{|AG0301:%|}/{Id}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:\n|}"  """)]
    [InlineData("""  "https://contoso.com/{|AG0301:\ud83d|}"  """)]
    [InlineData("""  "javascript:a{|AG0301: |}b"  """)]
    public Task Syntax_errors_in_urls(string argument) => VerifyUrlAsync(argument);

    [Theory]
    [InlineData("""  "{|AG0301:{Title|}"  """)]
    [InlineData("""  "a {|AG0301:{|}"  """)]
    [InlineData("""  "a {|AG0301:}|} b"  """)]
    [InlineData("""  "{Title}{|AG0301:}|}"  """)]
    [InlineData("""  "{|AG0301:{}|}"  """)]
    [InlineData("""  "{|AG0301:{ }|}"  """)]
    [InlineData("""  "{|AG0301:{:N}|}"  """)]
    [InlineData("""  "{|AG0301:{Title,10}|}"  """)]
    [InlineData("""  "{|AG0301:{Title:}|}"  """)]
    [InlineData("""  "{|AG0301:{Title ?? Id}|}"  """)]
    [InlineData("""  "{|AG0301:{Title()}|}"  """)]
    [InlineData("""  "{|AG0301:{0}|}"  """)]
    [InlineData("""  "\t\u0041{|AG0301:{0}|}"  """)]
    [InlineData("""  "{{Title}}, {Title}, {Title.Length:D3} {{{Id}}}"  """)]
    [InlineData("""  "no holes, 100 % text < > \" "  """)]
    public Task Syntax_errors_in_texts(string argument) => VerifyAsync(argument);

    [Fact]
    public async Task Literals_of_an_id_are_anything()
    {
        await RuleVerifier.VerifyAsync("[UserActivity(AppActivityId = \"a b\\\"<%é>\\\\{Id}\", ActivationUrl = \"https://contoso.com\", ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial record Article(string Id, string Title);");
        await RuleVerifier.VerifyAsync("[UserActivity(AppActivityId = \"a b{|AG0301:}|}\", ActivationUrl = \"https://contoso.com\", ActivitySourceHost = \"https://contoso.com\")] [Visual] public partial record Article(string Id, string Title);");
    }

    [Theory]
    [InlineData("public string GetText() => \"\";", "{{|AG0302:GetText|}}")]
    [InlineData("public event System.Action? Text { add { } remove { } }", "{{|AG0302:Text|}}")]
    [InlineData("public string this[int i] => \"\";", "{{|AG0302:Item|}}")]
    [InlineData("public string Text { set { } }", "{{|AG0302:Text|}}")]
    [InlineData("public class Text { }", "{{|AG0302:Text|}}")]
    [InlineData("public const string Text = \"\";", "{Text}")]
    [InlineData("public static readonly System.DateTime Text;", "{Text:d}")]
    [InlineData("private string _text = \"\"; public string Text => _text;", "{_text}")]
    [InlineData("protected internal string Text { get; private set; } = \"\";", "{Text}")]
    [InlineData("public string @class = \"\";", "{class} {@class}")]
    [InlineData("public string été = \"\";", "{été}")]
    [InlineData("public Article? Next => null;", "{Next.Title} {Next.Next.Id}")]
    [InlineData("public Article? Next => null;", "{{|AG0302:Next.Nope|}} {{|AG0302:Next.Next.Nope|}} {{|AG0302:Nope.Next|}}")]
    [InlineData("public Article? Next => null; public static string Text = \"\";", "{{|AG0302:Next.Text|}}")]
    [InlineData("string System.IFormattable.ToString(string? f, System.IFormatProvider? p) => \"\";", "{{|AG0302:title|}}", ": System.IFormattable")]
    public Task Members_that_a_template_can_name(string member, string template, string bases = "") =>
        RuleVerifier.VerifyAsync($"[Activity] [VisualElements(DisplayText = \"x\", Description = \"{template}\")] public partial record Article(string Id, string Title) {bases} {{ {member} }}");

    [Fact]
    public async Task Members_of_base_types()
    {
        const string Head = "[Activity] [VisualElements(DisplayText = \"x\", Description = ";
        await RuleVerifier.VerifyAsync("public class Base { protected string Text = \"\"; }", Head + "\"{Text}\")] public partial class Article : Base { public string Id = \"\"; }");
        await RuleVerifier.VerifyAsync("public class Base { private string Text => \"\"; }", Head + "\"{{|AG0302:Text|}}\")] public partial class Article : Base { public string Id = \"\"; }");
        await RuleVerifier.VerifyAsync("public class Base { public string Text { private get; set; } = \"\"; }", Head + "\"{{|AG0302:Text|}}\")] public partial class Article : Base { public string Id = \"\"; }");
    }

    [Fact]
    public async Task Members_of_a_type_parameter_are_its_constraints_members()
    {
        const string Head = "[Activity] [VisualElements(DisplayText = \"x\", Description = ";
        const string Types = "public interface IBase { int Number { get; } } public interface IText : IBase { string Text { get; } } public class Named { public string Name = \"\"; }";
        await RuleVerifier.VerifyAsync(Types, Head + "\"{Item.Text} {Item.Number}\")] public partial class Article<T> where T : IText { public string Id = \"\"; public T Item = default!; }");
        await RuleVerifier.VerifyAsync(Types, Head + "\"{Item.Text} {Item.Name}\")] public partial class Article<T> where T : Named, IText { public string Id = \"\"; public T? Item; }");
        await RuleVerifier.VerifyAsync(Types, Head + "\"{Item.Name}\")] public partial class Article<T, U> where T : U where U : Named { public string Id = \"\"; public T Item = default!; }");
        await RuleVerifier.VerifyAsync(Types, Head + "\"{{|AG0302:Item.Text|}}\")] public partial class Article<T> { public string Id = \"\"; public T Item = default!; }");
    }

    [Theory]
    [InlineData("object")]
    [InlineData("Article")]
    [InlineData("dynamic")]
    [InlineData("string[]")]
    [InlineData("byte[]")]
    [InlineData("System.Collections.Generic.List<string>")]
    [InlineData("(int A, int B)")]
    [InlineData("System.Func<string>")]
    [InlineData("System.IFormattable")]
    [InlineData("System.Text.StringBuilder")]
    [InlineData("System.Text.Json.JsonElement")]
    [InlineData("System.TimeZoneInfo")]
    [InlineData("System.Exception?")]
    [InlineData("Point")]
    public async Task A_type_without_one_text_form_is_AG0304_on_the_hole(string type)
    {
        const string Point = "public struct Point : System.IFormattable { public string ToString(string? f, System.IFormatProvider? p) => \"\"; }";
        await VerifyAsync("\"at {{|AG0304:Value|}}\"", $" public {type} Value => default!;", Point);
        await VerifyUrlAsync("\"https://contoso.com/{Id}{?Title,{|AG0304:Value|}}\"", $" public {type} Value => default!; {Point}");
    }

    [Theory]
    [InlineData("char")]
    [InlineData("bool?")]
    [InlineData("sbyte")]
    [InlineData("ulong?")]
    [InlineData("nint")]
    [InlineData("decimal")]
    [InlineData("double")]
    [InlineData("System.Half")]
    [InlineData("System.Int128")]
    [InlineData("System.Guid")]
    [InlineData("System.Uri")]
    [InlineData("System.DateTime")]
    [InlineData("System.DateTimeOffset?")]
    [InlineData("System.DateOnly")]
    [InlineData("System.TimeOnly")]
    [InlineData("System.TimeSpan")]
    [InlineData("System.DayOfWeek")]
    [InlineData("System.Net.IPAddress")]
    public async Task Types_with_one_text_form_are_right(string type)
    {
        await VerifyAsync("\"at {Value}\"", $" public {type} Value => default!;");
        await VerifyUrlAsync("\"https://contoso.com/{Value}\"", $" public {type} Value => default!;");
    }

    [Fact]
    public async Task A_type_parameter_stands_for_its_constraints()
    {
        const string Head = "[Activity] [VisualElements(DisplayText = \"x\", Description = ";
        await RuleVerifier.VerifyAsync(Head + "\"{{|AG0304:Value|}}\")] public partial class Article<T> { public string Id = \"\"; public T Value = default!; }");
        await RuleVerifier.VerifyAsync(Head + "\"{{|AG0304:Value|}}\")] public partial class Article<T> where T : System.ISpanFormattable { public string Id = \"\"; public T Value = default!; }");
        await RuleVerifier.VerifyAsync(Head + "\"{Value}\")] public partial class Article<T> where T : System.ISpanFormattable, System.ISpanParsable<T> { public string Id = \"\"; public T Value = default!; }");
    }
}
