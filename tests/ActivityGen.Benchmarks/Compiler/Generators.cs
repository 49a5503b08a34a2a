using System.Reflection;
using ActivityGen.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ActivityGen.Benchmarks.Compiler;

/// <summary>The generators that are compared, each in a driver of its own.</summary>
internal static class Generators
{
    private static readonly Type JsonGenerator = Assembly
        .LoadFrom(typeof(Generators).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "JsonGenerator").Value!)
        .GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!;

    internal static GeneratorDriver Ours() => Driver(new ActivityGenerator());

    internal static GeneratorDriver Json() => Driver((IIncrementalGenerator)Activator.CreateInstance(JsonGenerator)!);

    internal static GeneratorDriver Empty() => Driver(new EmptyGenerator());

    private static CSharpGeneratorDriver Driver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: new CSharpParseOptions(LanguageVersion.CSharp13, DocumentationMode.Parse));
}
