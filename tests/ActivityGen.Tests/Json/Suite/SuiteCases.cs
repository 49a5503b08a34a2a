using System.Text;

namespace ActivityGen.Tests.Json.Suite;

/// <summary>All values of the suite by name, in the spirit of the public JSON parsing suites: valid, invalid, and up to the implementation.</summary>
internal static class SuiteCases
{
    internal static readonly IReadOnlyDictionary<string, byte[]> All = new[]
    {
        NumberCases.All,
        StringCases.All,
        Utf8Cases.All,
        StructureCases.All,
        DepthCases.All,
    }.SelectMany(cases => cases).ToDictionary(found => found.Name, found => Encoding.Latin1.GetBytes(found.Bytes));
}
