using ActivityGen.Benchmarks.Peers.Dto;
using Microsoft.Kiota.Abstractions.Serialization;

namespace ActivityGen.Benchmarks.Peers.Mapping;

/// <summary>JSON as the Graph SDK takes it: untyped nodes.</summary>
internal static class GraphJson
{
    internal static UntypedObject Object(params ReadOnlySpan<(string Name, UntypedNode Value)> properties)
    {
        Dictionary<string, UntypedNode> data = new(properties.Length);
        foreach ((string name, UntypedNode value) in properties)
        {
            data[name] = value;
        }

        return new UntypedObject(data);
    }

    internal static UntypedNode Text(string? value) => value is null ? new UntypedNull() : new UntypedString(value);

    internal static UntypedNode Number(int? value) => value is { } number ? new UntypedInteger(number) : new UntypedNull();

    internal static UntypedBoolean True { get; } = new(true);

    internal static UntypedNode Boolean(bool value) => new UntypedBoolean(value);

    internal static UntypedObject Card(List<UntypedNode> body, List<UntypedNode>? actions)
    {
        Dictionary<string, UntypedNode> card = new()
        {
            ["$schema"] = Text("http://adaptivecards.io/schemas/adaptive-card.json"),
            ["type"] = Text("AdaptiveCard"),
            ["version"] = Text("1.2"),
            ["body"] = new UntypedArray(body),
        };
        if (actions is not null)
        {
            card["actions"] = new UntypedArray(actions);
        }

        return new UntypedObject(card);
    }

    internal static UntypedObject Facts(params ReadOnlySpan<FactDto> facts)
    {
        List<UntypedNode> nodes = new(facts.Length);
        foreach (FactDto fact in facts)
        {
            nodes.Add(Object(("title", Text(fact.Title)), ("value", Text(fact.Value))));
        }

        return Object(("type", Text("FactSet")), ("facts", new UntypedArray(nodes)));
    }

    internal static UntypedObject OpenUrl(string title, string url) =>
        Object(("type", Text("Action.OpenUrl")), ("title", Text(title)), ("url", Text(url)));

    internal static UntypedObject Heading(string text) => Object(
        ("type", Text("TextBlock")), ("text", Text(text)), ("size", Text("Medium")), ("weight", Text("Bolder")), ("wrap", True));
}
