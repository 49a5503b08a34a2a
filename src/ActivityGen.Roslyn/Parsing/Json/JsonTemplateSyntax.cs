using System.Collections.Immutable;

namespace ActivityGen.Roslyn.Parsing.Json;

/// <summary>A JSON template as written.</summary>
/// <param name="Nodes">The pieces, neighbouring literals being one; empty where there is an error.</param>
/// <param name="RootNames">The root object's properties.</param>
/// <param name="Error">The first error, null where the template parses.</param>
internal sealed record JsonTemplateSyntax(
    ImmutableArray<JsonTemplateNode> Nodes,
    ImmutableDictionary<string, JsonTemplateRootValue> RootNames,
    JsonTemplateError? Error);
