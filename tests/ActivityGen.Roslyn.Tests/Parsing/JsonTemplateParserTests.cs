using System.Text;
using System.Text.Json;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing.Json;

namespace ActivityGen.Roslyn.Tests.Parsing;

/// <summary>Our own JSON parser, with System.Text.Json as the oracle wherever there is no hole.</summary>
public sealed class JsonTemplateParserTests
{
    private static readonly string[] Right =
    [
        "{}", " \t\r\n{ \n}\r ", "{\"a\":1}", "{\"a\":\"\"}", "{\"\":null}", "{\"a\":[]}", "{\"a\":[[],{},[1,2 , 3]]}", "{\"a\":true,\"b\":false,\"c\":null}",
        "{\"a\":0}", "{\"a\":-0}", "{\"a\":-0.0e-0}", "{\"a\":1E+400}", "{\"a\":1e5}", "{\"a\":123456789012345678901234567890.5}", "{\"a\":0.10}", "{\"a\":1e-9}",
        "{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}", "{\"a\":\"\\u00e9\\u00C9\\ud83d\\ude00\"}", "{\"a\":\"é漢\U0001F600\u2028\uFFFF\u007F\"}", "{\"\\u0061\":1,\"a\":2}",
        "{\"a\":1,\"a\":{\"a\":2,\"a\":3}}", "{\"a\":\"$\",\"b\":\"$$ $ {x}\",\"c\":\"}\"}", "{\"a\":{\"b\":{\"c\":[{\"d\":\"e\"}]}}}", "{\"a\":\" x  y \"}",
    ];

    private static readonly string[] Wrong =
    [
        "", " ", "[]", "1", "\"a\"", "null", "{", "}", "{}}", "{} {}", "{}x", "{,}", "{a:1}", "{'a':1}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{\"a\":1;\"b\":2}",
        "{\"a\":[1,]}", "{\"a\":[,1]}", "{\"a\":[1 2]}", "{\"a\":[1}", "{\"a\":01}", "{\"a\":-}", "{\"a\":+1}", "{\"a\":.5}", "{\"a\":1.}", "{\"a\":1e}", "{\"a\":1e+}", "{\"a\":--1}", "{\"a\":0x1}", "{\"a\":1.e5}",
        "{\"a\":NaN}", "{\"a\":Infinity}", "{\"a\":tru}", "{\"a\":True}", "{\"a\":nulls}", "{\"a\":truefalse}", "{\"a\":\"}", "{\"a\":\"\n\"}", "{\"a\":\"\t\"}", "{\"a\":\"\0\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12\"}",
        "{\"a\":\"\\u12G4\"}", "{\"a\":\"\\\"}", "{\"a\":\"\\U0041\"}", "{\"a\":1}//", "/**/{}", "{\"a\":1/**/}", "{\"a\":\uFF11}", "{\u00A0}", "\uFEFF{}", "{\"a\":\u0661}", "{\"a\n\":1}", "{1:1}", "{null:1}", "{\"a\":1,,\"b\":2}",
    ];

    public static TheoryData<string> Documents => [.. Right, .. Wrong];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Verdict_and_value_are_those_of_SystemTextJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        Assert.Equal(Right.Contains(json), Judge(json));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Mutated_documents_are_judged_alike(int seed)
    {
        const string Alphabet = "{}[]\",:\\/ \n\t0123456789-+.eEtrufalsn'xéu\U0001F600\0";
        Random random = new(seed);
        int right = 0;
        int wrong = 0;
        for (int i = 0; i < 8000; i++)
        {
            StringBuilder json = new(Right[random.Next(Right.Length)]);
            for (int edits = random.Next(1, 4); edits > 0 && json.Length > 0; edits--)
            {
                int at = random.Next(json.Length);
                switch (random.Next(5))
                {
                    case 0:
                        json.Remove(at, random.Next(1, Math.Min(4, json.Length - at) + 1));
                        break;
                    case 1:
                        json.Insert(at, Alphabet[random.Next(Alphabet.Length)]);
                        break;
                    case 2:
                        json[at] = Alphabet[random.Next(Alphabet.Length)];
                        break;
                    case 3:
                        json.Insert(at, json.ToString(at, random.Next(1, Math.Min(9, json.Length - at) + 1)));
                        break;
                    default:
                        string other = Right[random.Next(Right.Length)];
                        json.Insert(at, other);
                        break;
                }
            }

            if (!json.ToString().Contains("${", StringComparison.Ordinal))
            {
                _ = Judge(json.ToString()) ? right++ : wrong++;
            }
        }

        Assert.True(right > 500, $"only {right} right ones");
        Assert.True(wrong > 500, $"only {wrong} wrong ones");
    }

    [Theory]
    [InlineData("{\"a\":", "1", "}")]
    [InlineData("{\"a\":", "{}", "}")]
    [InlineData("{\"a\":[", "\"x\"", "]}")]
    [InlineData("{\"a\":[", "[]", "]}")]
    public void Depth_is_limited_so_that_a_body_with_the_card_in_it_can_be_read(string open, string inner, string close)
    {
        HashSet<bool> verdicts = [];
        for (int depth = 25; depth < 70; depth++)
        {
            string json = string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
            bool isTaken = JsonTemplateParser.Parse(json).Error is null;
            Assert.Equal(Oracle($"{{\"visualElements\":{{\"content\":{json}}}}}") is not null, isTaken);
            verdicts.Add(isTaken);
        }

        Assert.Equal(2, verdicts.Count);
    }

    [Fact]
    public void Very_deep_and_very_long_documents_end()
    {
        Assert.False(Judge("{\"a\":" + new string('[', 1_000_000)));
        Assert.True(Judge("{\"a\":[" + string.Join(", ", Enumerable.Repeat("\"\\u0041\"", 100_000)) + "]}"));
    }

    /// <summary>No theory: a test's name cannot carry half a pair either.</summary>
    [Fact]
    public void Half_a_pair_is_refused_where_it_stands()
    {
        foreach ((string json, int at) in new[] { ("{\"a\":\"\uD83D\"}", 6), ("{\"a\":\"\uDE00\uD83D\"}", 6), ("{\"a\":\"\uD83D", 6), ("{\"\uDE00\":1}", 2), ("{\"a\":\"\U0001F600\uDE00\"}", 8) })
        {
            JsonTemplateError error = JsonTemplateParser.Parse(json).Error!;
            Assert.Same(RuleCatalog.JsonNotObject, error.Rule);
            Assert.Equal(at, error.Span.Start);
        }
    }

    [Theory]
    [InlineData("{\"a\": \"${X}\"}", "L{\"a\":|VX|L}")]
    [InlineData("{\"a\": \"${ X }\"}", "L{\"a\":|VX|L}")]
    [InlineData("{\"a\": \"${A.B_1}\"}", "L{\"a\":|VA.B_1|L}")]
    [InlineData("{\"a\": [\"${X}\" , \"${Y}\"]}", "L{\"a\":[|VX|L,|VY|L]}")]
    [InlineData("{\"a\": \" ${X}\"}", "L{\"a\":\" |TX|L\"}")]
    [InlineData("{\"a\": \"${X} \"}", "L{\"a\":\"|TX|L \"}")]
    [InlineData("{\"a\": \"${X}${Y}\"}", "L{\"a\":\"|TX|TY|L\"}")]
    [InlineData("{\"a\": \"${X}}\"}", "L{\"a\":\"|TX|L}\"}")]
    [InlineData("{\"a\": \"$${X}\"}", "L{\"a\":\"$|TX|L\"}")]
    [InlineData("{\"a\": \"${X}$\"}", "L{\"a\":\"|TX|L$\"}")]
    [InlineData("{\"a\": \"\\\\${X}\"}", "L{\"a\":\"${X}\"}")]
    [InlineData("{\"a\": \"\\\\${X} ${Y}\"}", "L{\"a\":\"${X} |TY|L\"}")]
    [InlineData("{\"a\": \"\\\\\\\\${X}\"}", "L{\"a\":\"\\\\${X}\"}")]
    [InlineData("{\"a\": \"\\u005c${X}\"}", "L{\"a\":\"\\u005c|TX|L\"}")]
    [InlineData("{\"a\": \"\\u0024{X}\"}", "L{\"a\":\"\\u0024{X}\"}")]
    [InlineData("{\"\\\\${a}\": 1}", "L{\"${a}\":1}")]
    [InlineData("{\"a\": \"$ {X} {Y} $\"}", "L{\"a\":\"$ {X} {Y} $\"}")]
    [InlineData("{\"a\": \"\\n\\\"${X}\\u0001\"}", "L{\"a\":\"\\n\\\"|TX|L\\u0001\"}")]
    public void Holes_are_cut_out(string json, string nodes)
    {
        JsonTemplateSyntax syntax = JsonTemplateParser.Parse(json);
        Assert.Null(syntax.Error);
        Assert.Equal(nodes, string.Join('|', syntax.Nodes.Select(node => node.Kind.ToString()[0] + node.Text)));
        Assert.All(syntax.Nodes.Where(node => node.Kind != JsonTemplateNodeKind.Literal), node => Assert.Equal(node.Text, json.Substring(node.Span.Start, node.Span.Length)));
    }

    [Theory]
    [InlineData("{\"a\": \"${\"}", "${")]
    [InlineData("{\"a\": \"x ${X\"}", "${")]
    [InlineData("{\"a\": \"${X\", \"b\": \"}\"}", "${")]
    [InlineData("{\"a\": \"${}\"}", "${}")]
    [InlineData("{\"a\": \"x ${ } y\"}", "${ }")]
    [InlineData("{\"a\": \"${X:N0}\"}", "${X:N0}")]
    [InlineData("{\"a\": \"${X.}\"}", "${X.}")]
    [InlineData("{\"a\": \"${a b}\"}", "${a b}")]
    [InlineData("{\"a\": \"${if(X, 1, 2)}\"}", "${if(X, 1, 2)}")]
    [InlineData("{\"a\": \"${$root.X}\"}", "${$root.X}")]
    [InlineData("{\"${X}\": 1}", "${")]
    public void Holes_that_are_none_are_AG0301(string json, string place)
    {
        ArgumentNullException.ThrowIfNull(json);
        JsonTemplateError error = JsonTemplateParser.Parse(json).Error!;
        Assert.Same(RuleCatalog.TemplateSyntax, error.Rule);
        Assert.Equal(place, json.Substring(error.Span.Start, error.Span.Length));
    }

    [Theory]
    [InlineData("{ \"a\": x }", "'x' begins no value (line 1, column 8)")]
    [InlineData("{\n  \"a\": 1\n  \"b\": 2\n}", "',' or '}' is expected (line 3, column 3)")]
    [InlineData("{\r\n \"a\": [1 2] }", "',' or ']' is expected (line 2, column 10)")]
    [InlineData("{ \"a\": \"b", "a string is not closed (line 1, column 10)")]
    [InlineData("{} x", "something follows the object (line 1, column 4)")]
    public void Messages_have_line_and_column(string json, string message) => Assert.Equal(message, JsonTemplateParser.Parse(json).Error!.Message);

    [Fact]
    public void Root_properties_are_read_without_their_escapes()
    {
        JsonTemplateSyntax syntax = JsonTemplateParser.Parse("""{ "\u0074ype": "Adaptive\u0043ard\n\t\"\\", "n": 1, "h": "${X}", "t": "a ${X}", "o": { "inner": 1 }, "e": "\\${X}" }""");
        Assert.Equal("AdaptiveCard\n\t\"\\", syntax.RootNames["type"].Text);
        Assert.Equal(new JsonTemplateRootValue(null, false), syntax.RootNames["n"]);
        Assert.Equal(new JsonTemplateRootValue(null, true), syntax.RootNames["h"]);
        Assert.Equal(new JsonTemplateRootValue(null, true), syntax.RootNames["t"]);
        Assert.Equal("${X}", syntax.RootNames["e"].Text);
        Assert.DoesNotContain("inner", syntax.RootNames.Keys);
    }

    /// <summary>Compares the verdicts, and the minified text by value.</summary>
    private static bool Judge(string json)
    {
        JsonTemplateSyntax syntax = JsonTemplateParser.Parse(json);
        JsonElement? expected = Oracle(json);
        Assert.True(expected is null == syntax.Error is not null, $"{(json.Length > 500 ? json.Length : json)}: {syntax.Error?.Message ?? "accepted"}");
        if (expected is not { } value)
        {
            Assert.Empty(syntax.Nodes);
            Assert.Same(RuleCatalog.JsonNotObject, syntax.Error!.Rule);
            Assert.InRange(syntax.Error.Span.End, 0, json.Length);
            return false;
        }

        string minified = Assert.Single(syntax.Nodes).Text;
        Assert.Equal(Minified(json), minified);
        Assert.Equal(minified, Assert.Single(JsonTemplateParser.Parse(minified).Nodes).Text);
        Assert.Equal(value.GetPropertyCount(), JsonElement.Parse(minified).GetPropertyCount());
        return true;
    }

    private static JsonElement? Oracle(string json)
    {
        try
        {
            JsonElement value = JsonElement.Parse(json);
            return value.ValueKind == JsonValueKind.Object ? value : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Joins System.Text.Json's tokens as they were written.</summary>
    private static string Minified(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        Utf8JsonReader reader = new(utf8);
        StringBuilder result = new();
        bool needsComma = false;
        while (reader.Read())
        {
            bool isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            string raw = Encoding.UTF8.GetString(reader.ValueSpan);
            result.Append(needsComma && !isEnd ? "," : string.Empty).Append(reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? $"\"{raw}\"" : raw);
            needsComma = reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
            result.Append(reader.TokenType == JsonTokenType.PropertyName ? ":" : string.Empty);
        }

        return result.ToString();
    }
}
