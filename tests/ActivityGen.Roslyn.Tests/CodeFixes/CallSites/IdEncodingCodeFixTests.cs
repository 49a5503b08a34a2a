using ActivityGen.CodeFixes.CallSites;

namespace ActivityGen.Roslyn.Tests.CodeFixes.CallSites;

/// <summary>AG0403 and AG0404.</summary>
public sealed class IdEncodingCodeFixTests
{
    private const string Bare = "using System.Net.Http;\nusing System.Threading.Tasks;\n";
    private const string Class = "public class Program\n{\n    private readonly HttpClient http = new();\n";
    private const string Raw = "    Task A(string id) => http.PutAsync($\"/me/activities/{{|AG0403:id|}}\", null);\n    Task B(string id) => http.PutAsync(\"/me/activities/\" + {|AG0403:id|}, null);\n}\n";
    private const string Encoded = "    Task A(string id) => http.PutAsync($\"/me/activities/{UrlSafeId.Encode(id)}\", null);\n    Task B(string id) => http.PutAsync(\"/me/activities/\" + UrlSafeId.Encode(id), null);\n}\n";

    [Theory]
    [InlineData("$\"/me/activities/{{|AG0403:id|}}\"", "$\"/me/activities/{UrlSafeId.Encode(id)}\"")]
    [InlineData("\"/me/activities/\" + {|AG0403:id.Trim()|} + \"?x\"", "\"/me/activities/\" + UrlSafeId.Encode(id.Trim()) + \"?x\"")]
    [InlineData("string.Format(\"/me/activities/{0}\", {|AG0403:id|})", "string.Format(\"/me/activities/{0}\", UrlSafeId.Encode(id))")]
    [InlineData("$\"/me/activities/{{|AG0403:id|}}-{{|AG0403:id|}}\"", "$\"/me/activities/{UrlSafeId.Encode(id)}-{UrlSafeId.Encode(id)}\"")]
    [InlineData("\"/me/activities/\" + ({|AG0403:id ?? \"a\"|})", "\"/me/activities/\" + (UrlSafeId.Encode(id ?? \"a\"))")]
    public Task A_raw_id_is_wrapped(string before, string after) => CallSiteFixCase.VerifyHttpAsync<IdNotEncodedCodeFixProvider>(
        $"Task Run(string id) => http.PutAsync({before}, body);", $"Task Run(string id) => http.PutAsync({after}, body);");

    [Theory]
    [InlineData("Task Run(DateTime at) => http.PutAsync($\"/me/activities/{{|AG0403:at|}:O}\", body);")]
    [InlineData("Task Run(object id) => http.PutAsync($\"/me/activities/{{|AG0403:id|}}\", body);")]
    [InlineData("Task Run(string id) => http.PutAsync($\"/me/activities/{{|AG0403:id|},10}\", body);")]
    public Task What_is_no_text_is_left_to_the_writer(string program) => CallSiteFixCase.VerifyHttpAsync<IdNotEncodedCodeFixProvider>(program, program);

    [Fact]
    public Task A_using_is_added_once() => CallSiteFixCase.VerifyAsync<IdNotEncodedCodeFixProvider>(
        [Bare + Class + Raw], ["using System.Net.Http;\nusing System.Threading.Tasks;\nusing ActivityGen;\n" + Class + Encoded]);

    [Fact]
    public Task A_using_stands_behind_System() => CallSiteFixCase.VerifyAsync<IdNotEncodedCodeFixProvider>(
        ["// header\n" + Bare + "using N;\n" + Class + Raw + "namespace N { class C { } }\n"],
        ["// header\n" + Bare + "using ActivityGen;\nusing N;\n" + Class + Encoded + "namespace N { class C { } }\n"]);

    [Fact]
    public Task Another_type_of_the_name_is_gone_round() => CallSiteFixCase.VerifyAsync<IdNotEncodedCodeFixProvider>(
        [Bare + Class + Raw + "class UrlSafeId { }\n"], [Bare + Class + Encoded.Replace("UrlSafeId", "ActivityGen.UrlSafeId", StringComparison.Ordinal) + "class UrlSafeId { }\n"]);

    [Theory]
    [InlineData("{|AG0404:Uri.EscapeDataString(id)|}")]
    [InlineData("{|AG0404:Uri.EscapeDataString(stringToEscape: id)|}")]
    [InlineData("{|AG0404:WebUtility.UrlEncode(id)|}")]
    [InlineData("{|AG0404:System.Web.HttpUtility.UrlEncode(id, Encoding.UTF8)|}")]
    [InlineData("{|AG0404:Uri.EscapeDataString(UrlSafeId.Encode(id))|}")]
    public Task Another_encoder_is_replaced(string call) => CallSiteFixCase.VerifyHttpAsync<IdEncodedOtherwiseCodeFixProvider>(
        $"Task Run(string id) => http.PutAsync(\"/me/activities/\" + {call}, body);", "Task Run(string id) => http.PutAsync(\"/me/activities/\" + UrlSafeId.Encode(id), body);");

    [Fact]
    public Task A_variable_s_encoder_is_replaced() => CallSiteFixCase.VerifyHttpAsync<IdEncodedOtherwiseCodeFixProvider>(
        "Task Run(string id) { var e = {|AG0404:Uri.EscapeDataString(id)|}; return http.PutAsync($\"/me/activities/{e}\", body); }",
        "Task Run(string id) { var e = UrlSafeId.Encode(id); return http.PutAsync($\"/me/activities/{e}\", body); }");

    [Fact]
    public Task Mixed_mistakes_take_a_fix_each() => CallSiteFixCase.VerifyHttpAsync<IdNotEncodedCodeFixProvider>(
        "Task A(string id) => http.PutAsync(\"/me/activities/\" + {|AG0403:id|}, body);\n    Task B(string id) => http.PutAsync(\"/me/activities/\" + {|AG0404:Uri.EscapeDataString(id)|}, body);",
        "Task A(string id) => http.PutAsync(\"/me/activities/\" + UrlSafeId.Encode(id), body);\n    Task B(string id) => http.PutAsync(\"/me/activities/\" + {|AG0404:Uri.EscapeDataString(id)|}, body);");
}
