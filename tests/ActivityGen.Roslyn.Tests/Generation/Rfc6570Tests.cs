using System.Globalization;
using System.Reflection;
using System.Text;
using ActivityGen.Roslyn.Tests.Harness;
using ActivityGen.Roslyn.Tests.Rules;

namespace ActivityGen.Roslyn.Tests.Generation;

/// <summary>The examples of RFC 6570, levels 1 to 3 (section 1.2, and 3.2.2 to 3.2.9 as far as their variables are single values), through generated code.</summary>
public class Rfc6570Tests
{
    private static readonly (string Template, string Expansion)[] Examples =
    [
        // Section 1.2.
        ("{var}", "value"), ("{hello}", "Hello%20World%21"),
        ("{+var}", "value"), ("{+hello}", "Hello%20World!"), ("{+path}/here", "/foo/bar/here"), ("here?ref={+path}", "here?ref=/foo/bar"),
        ("X{#var}", "X#value"), ("X{#hello}", "X#Hello%20World!"),
        ("map?{x,y}", "map?1024,768"), ("{x,hello,y}", "1024,Hello%20World%21,768"),
        ("{+x,hello,y}", "1024,Hello%20World!,768"), ("{+path,x}/here", "/foo/bar,1024/here"),
        ("{#x,hello,y}", "#1024,Hello%20World!,768"), ("{#path,x}/here", "#/foo/bar,1024/here"),
        ("X{.var}", "X.value"), ("X{.x,y}", "X.1024.768"), ("{/var}", "/value"), ("{/var,x}/here", "/value/1024/here"),
        ("{;x,y}", ";x=1024;y=768"), ("{;x,y,empty}", ";x=1024;y=768;empty"),
        ("{?x,y}", "?x=1024&y=768"), ("{?x,y,empty}", "?x=1024&y=768&empty="),
        ("?fixed=yes{&x}", "?fixed=yes&x=1024"), ("{&x,y,empty}", "&x=1024&y=768&empty="),

        // 3.2.2, simple string expansion.
        ("{half}", "50%25"), ("O{empty}X", "OX"), ("O{undef}X", "OX"), ("{x,y}", "1024,768"),
        ("?{x,empty}", "?1024,"), ("?{x,undef}", "?1024"), ("?{undef,y}", "?768"),

        // 3.2.3, reserved expansion.
        ("{+half}", "50%25"), ("{base}index", "http%3A%2F%2Fexample.com%2Fhome%2Findex"), ("{+base}index", "http://example.com/home/index"),
        ("O{+empty}X", "OX"), ("O{+undef}X", "OX"), ("up{+path}{var}/here", "up/foo/barvalue/here"),

        // 3.2.4, fragment expansion.
        ("{#var}", "#value"), ("{#hello}", "#Hello%20World!"), ("{#half}", "#50%25"), ("foo{#empty}", "foo#"), ("foo{#undef}", "foo"),

        // 3.2.5, labels.
        ("{.who}", ".fred"), ("{.who,who}", ".fred.fred"), ("{.half,who}", ".50%25.fred"), ("X{.empty}", "X."), ("X{.undef}", "X"),

        // 3.2.6, path segments.
        ("{/who}", "/fred"), ("{/who,who}", "/fred/fred"), ("{/half,who}", "/50%25/fred"), ("{/who,dub}", "/fred/me%2Ftoo"),
        ("{/var,empty}", "/value/"), ("{/var,undef}", "/value"),

        // 3.2.7, path parameters.
        ("{;who}", ";who=fred"), ("{;half}", ";half=50%25"), ("{;empty}", ";empty"), ("{;v,empty,who}", ";v=6;empty;who=fred"),
        ("{;v,bar,who}", ";v=6;who=fred"), ("{;x,y,undef}", ";x=1024;y=768"),

        // 3.2.8 and 3.2.9, queries.
        ("{?who}", "?who=fred"), ("{?half}", "?half=50%25"), ("{?x,y,undef}", "?x=1024&y=768"),
        ("{&who}", "&who=fred"), ("{&half}", "&half=50%25"), ("{&x,y,undef}", "&x=1024&y=768"),

        // Not the RFC's: what is undefined stands first, or is all there is.
        ("{?gr%C3%B6%C3%9Fe}", "?gr%C3%B6%C3%9Fe=L"), ("{;größe,empty}", ";gr%C3%B6%C3%9Fe=L;empty"), ("{?person.name,person.none}", "?person.name=Ann%20%2B"),
        ("{+encoded}", "a%2Fb"), ("{#encoded}", "#a%2Fb"), ("{encoded}", "a%252Fb"), ("{+half}{+encoded}", "50%25a%2Fb"), ("x%20y{var}z%20w", "x%20yvaluez%20w"),
        ("a{?undef,x,bar,y}", "a?x=1024&y=768"), ("a{;undef,bar}", "a"), ("a{/undef,x}", "a/1024"), ("a{.bar,undef,empty}", "a."), ("a{undef,empty,x}", "a,1024"),
    ];

    [Theory]
    [InlineData("string")]
    [InlineData("string?")]
    public void Every_example_expands_as_the_RFC_says(string type)
    {
        StringBuilder source = new("using ActivityGen;\n");
        for (int i = 0; i < Examples.Length; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $$"""
                [UserActivity(AppActivityId = "a{{Examples[i].Template}}", ActivationUrl = "x:{{Examples[i].Template}}", ActivitySourceHost = "https://contoso.com")]
                [VisualElements(DisplayText = "x")]
                public partial class T{{i}} : Variables;

                """);
        }

        source.Append($$"""
            public abstract class Variables
            {
                public {{type}} var = "value", hello = "Hello World!", path = "/foo/bar", empty = "", x = "1024", y = "768", half = "50%";
                public {{type}} @base = "http://example.com/home/", who = "fred", v = "6", dub = "me/too";
                public string? undef = null, bar = null;
                public {{type}} größe = "L", encoded = "a%2Fb";
                public Person person = new();
            }

            public class Person { public {{type}} name = "Ann +"; public string? none = null; }
            """);
        Assembly assembly = CompiledActivity.Load(new ProjectState().Add(source.ToString()));
        List<string> wrong = [];
        int readable = 0;
        for (int i = 0; i < Examples.Length; i++)
        {
            (string template, string expansion) = Examples[i];
            object activity = Activator.CreateInstance(assembly.GetType("T" + i.ToString(CultureInfo.InvariantCulture))!)!;
            string key = activity.GetType().GetMethod("GetKey")!.Invoke(activity, null)!.ToString()!;
            if (key != "a" + expansion)
            {
                wrong.Add($"{template} gives {key}");
            }

            // '+' and '#' are never recovered; what has neither is, unless two values give one text.
            object value = activity.GetType().GetMethod("GetKey")!.Invoke(activity, null)!;
            if (value.GetType().GetMethod("Parse", [typeof(string), typeof(IFormatProvider)]) is { } parse)
            {
                readable++;
                object back = parse.Invoke(null, ["a" + expansion, null])!;
                wrong.AddRange(value.GetType().GetProperties()
                    .Where(member => ((string?)member.GetValue(value) ?? "") != ((string?)member.GetValue(back) ?? ""))
                    .Select(member => $"a{expansion} gives {member.GetValue(back)} for {member.Name} of {template}"));
            }

            // Where 'x:' and the expansion are a URL, the body has both.
            if (!expansion.Contains('#', StringComparison.Ordinal))
            {
                string body = Encoding.UTF8.GetString((byte[])activity.GetType().GetMethod("ToJsonUtf8Bytes")!.Invoke(activity, null)!);
                if (!body.StartsWith($$"""{"appActivityId":"a{{expansion}}","activationUrl":"x:{{expansion}}",""", StringComparison.Ordinal))
                {
                    wrong.Add($"{template} gives {body}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.InRange(readable, 35, Examples.Length);
    }
}
