using ActivityGen.Roslyn.Rules;
using ActivityGen.Roslyn.Tests.Harness;

namespace ActivityGen.Roslyn.Tests.Rules.CallSites;

/// <summary>The analyzer of call sites over programs; compiler errors count.</summary>
internal static class CallSiteVerifier
{
    /// <summary>Verifies members of a class beside the Graph stub.</summary>
    internal static Task VerifyGraphAsync(string members) => VerifyAsync(GraphStub.Program(members), GraphStub.Code);

    /// <summary>Verifies whole files.</summary>
    internal static Task VerifyAsync(params string[] sources)
    {
        CSharpAnalyzerTest<CallSiteAnalyzer> test = new();
        foreach (string source in sources)
        {
            test.TestState.Add(source);
        }

        return test.RunAsync();
    }

    /// <summary>Verifies members of a class that has an <c>HttpClient http</c> and some ids, without Graph.</summary>
    internal static Task VerifyHttpAsync(string members) => VerifyAsync(HttpProgram(members));

    internal static string HttpProgram(string members) => $$"""
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text;
        using System.Threading.Tasks;
        using ActivityGen;

        public partial class Program
        {
            private static readonly HttpClient http = new();
            private static readonly HttpContent body = new StringContent("{}");

            {{members}}
        }
        """;
}
