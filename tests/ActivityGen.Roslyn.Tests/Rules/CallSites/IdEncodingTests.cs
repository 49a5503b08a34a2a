namespace ActivityGen.Roslyn.Tests.Rules.CallSites;

/// <summary>AG0403 and AG0404.</summary>
public sealed class IdEncodingTests
{
    [Theory]
    [InlineData("Task Run(string id) => http.PutAsync($\"https://graph.microsoft.com/v1.0/me/activities/{{|AG0403:id|}}\", body);")]
    [InlineData("Task Run(string id) => http.PutAsync(\"me/activities/\" + {|AG0403:id|}, body);")]
    [InlineData("Task Run(string id) => http.PutAsync(new Uri(\"https://graph.microsoft.com/beta/Me/Activities/\" + {|AG0403:id|} + \"?x=1\"), body);")]
    [InlineData("Task Run(string id) => http.PutAsync(string.Format(\"/me/activities/{0}\", {|AG0403:id|}), body);")]
    [InlineData("Task Run(string id) => http.PutAsync(string.Concat(\"/v1.0/me/\", \"activities/\", {|AG0403:id|}), body);")]
    [InlineData("Task Run(string user, string id) => http.PutAsync($\"https://graph.microsoft.com/v1.0/users/{user}/activities/{{|AG0403:id|}}#x\", body);")]
    [InlineData("Task Run(string id) => http.PutAsJsonAsync($\"/me/activities/{{|AG0403:id|}}\", 1);")]
    [InlineData("Task Run(string id) => http.SendAsync(new HttpRequestMessage(HttpMethod.Put, $\"/me/activities/{{|AG0403:id|}}\"));")]
    [InlineData("Task Run(string id) => http.SendAsync(new HttpRequestMessage { Method = HttpMethod.Put, RequestUri = new Uri($\"/me/activities/{{|AG0403:id|}}\", UriKind.Relative) });")]
    [InlineData("Task Run(string id) => http.SendAsync(new(new HttpMethod(\"PUT\"), $\"/me/activities/{{|AG0403:id|}}\"));")]
    [InlineData("Task Run(string id) { var m = new HttpRequestMessage(); m.Method = HttpMethod.Put; m.RequestUri = new Uri($\"https://graph.microsoft.com/v1.0/me/activities/{{|AG0403:id|}}\"); return http.SendAsync(m); }")]
    [InlineData("Task Run(string id, bool isNew) { var method = isNew ? HttpMethod.Put : HttpMethod.Post; return http.SendAsync(new HttpRequestMessage(method, $\"/me/activities/{{|AG0403:id|}}\")); }")]
    [InlineData("#pragma warning disable SYSLIB0014\n    void Run(string id) { var r = WebRequest.CreateHttp($\"https://graph.microsoft.com/v1.0/me/activities/{{|AG0403:id|}}\"); r.Method = \"PUT\"; }")]
    [InlineData("const string Root = \"https://graph.microsoft.com/v1.0\"; const string Path = Root + \"/me/activities/\";\n    Task Run(string id) => http.PutAsync(Path + {|AG0403:id|}, body);")]
    [InlineData("private static readonly string Root = \"https://graph.microsoft.com/v1.0/me\";\n    Task Run(string id) => http.PutAsync($\"{Root}/activities/{{|AG0403:id|}}\", body);")]
    [InlineData("Task Run(string id) { var url = $\"/me/activities/{{|AG0403:id|}}\"; return http.PutAsync(url, body); }")]
    [InlineData("Task Run(string id) { string url = \"/me/activities/\"; url += {|AG0403:id|}; return http.PutAsync(url, body); }")]
    [InlineData("Task Run(string id, bool b) { string url; if (b) { url = $\"/me/activities/{{|AG0403:id|}}\"; } else { url = \"/me/other\"; } return http.PutAsync(url, body); }")]
    [InlineData("Task Run(string id) => http.PutAsync(Url(id), body);\n    static string Url(string id) => $\"/me/activities/{{|AG0403:id|}}\";")]
    [InlineData("Task Run(string id) { var b = new StringBuilder(\"/me/activities/\"); b.Append({|AG0403:id|}); return http.PutAsync(b.ToString(), body); }")]
    [InlineData("Task Run(int n) { var id = $\"/article?{n}\"; return http.PutAsync($\"/me/activities/{{|AG0403:id|}}\", body); }")]
    [InlineData("Task Run(string kind, string id) => http.PutAsync($\"/me/activities/{{|AG0403:kind|}}-{{|AG0403:id|}}\", body);")]
    [InlineData("Task Run(string id) => http.PutAsync($\"/me/activities/article-{{|AG0403:id|}}\", body);")]
    [InlineData("const string Id = \"/article?12345\";\n    Task Run() => http.PutAsync($\"/me/activities/{{|AG0403:Id|}}\", body);")]
    [InlineData("Task Run(DateTime at) => http.PutAsync($\"/me/activities/{{|AG0403:at|}:O}\", body);")]
    [InlineData("Task Run(string id) => http.PutAsync($\"/me/activities/{{|AG0403:id.Trim()|}}\", body);")]
    [InlineData("Task Run(string root, string id) => http.PutAsync($\"{root}/me/activities/{{|AG0403:id|}}\", body);")]
    [InlineData("Task Run(string id) => http.PutAsync(new Uri(new Uri(\"https://graph.microsoft.com/v1.0/\"), $\"me/activities/{{|AG0403:id|}}\"), body);")]
    [InlineData("Task Run(string id) => http.PutAsync($\"\"\"https://graph.microsoft.com/v1.0/me/activities/{{|AG0403:id|}}\"\"\", body);")]
    [InlineData("private Task Send(string id) => http.PutAsync($\"/me/activities/{{|AG0403:id|}}\", body);\n    Task Run(string id) => Send(id.Length > 1 ? UrlSafeId.Encode(id) : id);")]
    [InlineData("public string Id { get; set; } = \"\";\n    Task Run() => http.PutAsync($\"me/activities/{{|AG0403:Id|}}\", body);")]
    [InlineData("public string Id = \"\";\n    Task Run() => http.PutAsync($\"me/activities/{{|AG0403:Id|}}\", body);")]
    [InlineData("public sealed class Art { public string Id { get; set; } = default!; public static string Last { get; set; } = \"abc\"; }\n    Task Run(Art a) => http.PutAsync($\"me/activities/{{|AG0403:a.Id|}}\", body);\n    Task Again() => http.PutAsync(\"me/activities/\" + {|AG0403:Art.Last|}, body);")]
    [InlineData("Task Run(string id) => http.PutAsync($\"https://feed.contoso.com/me/activities/{{|AG0403:id|}}\", body);")]
    [InlineData("Task Run(byte[] hash) => http.PutAsync($\"/me/activities/{{|AG0403:Convert.ToBase64String(hash)|}}\", body);")]
    public Task A_raw_id_is_said(string members) => CallSiteVerifier.VerifyHttpAsync(members);

    [Theory]
    [InlineData("Task Run(string id) => http.PutAsync($\"/me/activities/{{|AG0404:Uri.EscapeDataString(id)|}}\", body);")]
    [InlineData("Task Run(string id) => http.PutAsync(\"/me/activities/\" + {|AG0404:WebUtility.UrlEncode(id)|}, body);")]
    [InlineData("Task Run(string id) => http.PutAsync(\"/me/activities/\" + {|AG0404:System.Web.HttpUtility.UrlEncode(id, Encoding.UTF8)|}, body);")]
    [InlineData("Task Run(string id) => http.PutAsync(\"/me/activities/\" + {|AG0404:System.Text.Encodings.Web.UrlEncoder.Default.Encode(id)|}, body);")]
    [InlineData("Task Run(string id) { var escaped = {|AG0404:Uri.EscapeDataString(id)|}; return http.PutAsync($\"/me/activities/{escaped}\", body); }")]
    [InlineData("Task Run(string id) => http.PutAsync($\"/me/activities/{Segment(id)}\", body);\n    static string Segment(string id) => {|AG0404:Uri.EscapeDataString(id)|};")]
    [InlineData("Task Run(string id) { id = {|AG0404:Uri.EscapeDataString(id)|}; return http.PutAsync($\"/me/activities/{id}\", body); }")]
    public Task Another_encoder_is_said(string members) => CallSiteVerifier.VerifyHttpAsync(members);

    [Theory]
    [InlineData("Task Run(string id) => http.PutAsync($\"/me/activities/{UrlSafeId.Encode(id)}\", body);")]
    [InlineData("Task Run(string id) { var segment = UrlSafeId.Encode(id); return http.PutAsync(\"/me/activities/\" + segment + \"?x=1\", body); }")]
    [InlineData("Task Run(string id) { id = UrlSafeId.Encode(id); return http.PutAsync($\"/me/activities/{id}\", body); }")]
    [InlineData("private readonly string _id = UrlSafeId.Encode(\"/a\");\n    Task Run() => http.PutAsync($\"/me/activities/{_id}\", body);")]
    [InlineData("Task Run(string id) => http.PutAsync(Url(UrlSafeId.Encode(id)), body);\n    static string Url(string id) => $\"/me/activities/{id}\";")]
    [InlineData("Task Run(Guid id, int n) => http.PutAsync($\"/me/activities/{id}-{n}\", body);")]
    [InlineData("Task Run(Guid id) => http.PutAsync(\"/me/activities/\" + id.ToString(\"N\"), body);")]
    [InlineData("const string Id = \"start-page\";\n    Task Run() => http.PutAsync($\"/me/activities/{Id}\", body);")]
    [InlineData("Task Run() => http.PutAsync(\"/me/activities/%2Farticle%3F12345\", body);")]
    [InlineData("Task Run(string id, Guid item) => http.PutAsync($\"/me/activities/{id}/historyItems/{item}\", body);")]
    [InlineData("Task Run(string id, Guid item) => http.PutAsync(\"/me/activities/\" + id + \"/historyItems/\" + item, body);")]
    [InlineData("Task Run(string id) => http.PutAsync($\"https://api.contoso.com/v3/activities/{id}\", body);")]
    [InlineData("Task Run(string id) => http.PutAsync($\"/teams/activities/{id}\", body);")]
    [InlineData("Task Run(string id) => http.PutAsync($\"/home/activities/{id}\", body);")]
    [InlineData("Task Run(string id) => http.PutAsync($\"/some/activities/{id}\", body);")]
    [InlineData("Task Run(string id) => http.GetAsync($\"https://graph.microsoft.com/v1.0/me/activities/{id}\");")]
    [InlineData("Task Run(string id) => http.DeleteAsync($\"/me/activities/{id}\");")]
    [InlineData("Task Run(string id) => http.PatchAsync($\"/me/activities/{id}\", body);")]
    [InlineData("Task Run(string id) => http.SendAsync(new HttpRequestMessage(HttpMethod.Delete, $\"/me/activities/{id}\"));")]
    [InlineData("Task Run(string id) => http.PutAsync($\"/me/activities/{MyEncode(id)}\", body);\n    static string MyEncode(string s) => s.Trim();")]
    [InlineData("Task Run(string id) => http.PutAsync($\"/me/activities/{Uri.EscapeDataString(id).Replace(\"%21\", \"!\")}\", body);")]
    [InlineData("Task Run(string id) { UrlSafeId.TryEncode(id, new char[900], out int n); Span<char> b = stackalloc char[900]; UrlSafeId.TryEncode(id, b, out int w); return http.PutAsync($\"/me/activities/{b[..w]}\", body); }")]
    [InlineData("private Task Send(string id) => http.PutAsync($\"/me/activities/{id}\", body);\n    Task Run(string id) => Send(UrlSafeId.Encode(id));")]
    [InlineData("Task Run(string encodedId) => http.PutAsync($\"/me/activities/{encodedId}\", body);")]
    [InlineData("Task Run() => http.PutAsync($\"/me/activities/{Uri.EscapeDataString(\"start\")}\", body);")]
    [InlineData("Task Run(string q) => http.PutAsync($\"/me/activities?x={q}\", body);")]
    [InlineData("const string Items = \"/historyItems/\";\n    Task Run(string id, Guid g) => http.PutAsync(\"me/activities/\" + id + Items + g, body);")]
    [InlineData("static readonly string Items = \"/historyItems/\";\n    Task Run(string id, Guid g) => http.PutAsync($\"me/activities/{id}{Items}{g}\", body);")]
    [InlineData("Task Run(string id, Guid g) { var rest = \"/historyItems/\" + g; return http.PutAsync(\"me/activities/\" + id + rest, body); }")]
    [InlineData("private string _id = UrlSafeId.Encode(\"/a\");\n    Task Run() => http.PutAsync($\"me/activities/{_id}\", body);")]
    [InlineData("Task Run(string id) => http.PutAsync($\"/me/drive/items/{id}\", body);")]
    public Task What_is_encoded_or_no_id_is_left_alone(string members) => CallSiteVerifier.VerifyHttpAsync(members);

    [Theory]
    [InlineData("Task Run(string id) => http.PutAsync($\"/me/activities/{")]
    [InlineData("Task Run(string id) => http.PutAsync($\"/me/activities/{id}\",")]
    [InlineData("Task Run(string id) => http.PutAsync(\"/me/activities/\" + , body);")]
    [InlineData("string a = b; string b = a; Task Run() { string x = x; return http.PutAsync($\"/me/activities/{x}\" + a, body); }")]
    [InlineData("string P => P; Task Run() => http.PutAsync($\"/me/activities/{P}\" + Q(1), body); string Q(int n) => Q(n);")]
    public async Task Half_a_program_is_no_trouble(string members)
    {
        Harness.ProjectState state = new();
        state.Add(CallSiteVerifier.HttpProgram(members));
        Assert.All(
            await Harness.AnalyzerRun.DiagnosticsAsync(state.CreateCompilation(), [new ActivityGen.Roslyn.Rules.CallSiteAnalyzer()], new([]), Harness.CompilerDiagnostics.None),
            diagnostic => Assert.StartsWith("AG04", diagnostic.Id, StringComparison.Ordinal));
    }
}
