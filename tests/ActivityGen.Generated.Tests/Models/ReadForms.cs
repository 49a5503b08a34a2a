using System.Collections.Immutable;

namespace ActivityGen.Generated.Tests.Models;

/// <summary>Every template form, each with a member of its own; those with an N can be null.</summary>
internal static class ReadTemplates
{
    public const string Id = "/r{/A,B}{;C,NC}{?D,ND}{&E}";
    public const string Activation = "x-r://h/{F},{G}{/NF}";
    public const string Fallback = "https://f/a{.H}/{NI}";
    public const string Content = "https://c/{J,K}{?NK}";
    public const string Card = """{ "type": "AdaptiveCard", "version": "1.5", "v": "${V}", "n~/": "${NV}", "t": "x${W}\u0001y", "nested": [ { "": "${All}" } ] }""";
    public const string Info = """{ "@context": "https://schema.org", "@type": "Thing", "some": "${Some}", "none": [ 1, "${None}" ] }""";
}

/// <summary>What a test fills.</summary>
public interface IForms<T, TMaybe>
{
    T A { get; set; }

    T B { get; set; }

    T C { get; set; }

    T D { get; set; }

    T E { get; set; }

    T F { get; set; }

    T G { get; set; }

    T H { get; set; }

    T J { get; set; }

    T K { get; set; }

    T L { get; set; }

    T M { get; set; }

    T V { get; set; }

    T W { get; set; }

    TMaybe NC { get; set; }

    TMaybe ND { get; set; }

    TMaybe NF { get; set; }

    TMaybe NI { get; set; }

    TMaybe NK { get; set; }

    TMaybe NL { get; set; }

    TMaybe NV { get; set; }

    T[] All { get; set; }

    List<TMaybe>? Some { get; set; }

    ImmutableArray<T> None { get; set; }
}

[UserActivity(AppActivityId = ReadTemplates.Id, ActivationUrl = ReadTemplates.Activation, FallbackUrl = ReadTemplates.Fallback, ContentUrl = ReadTemplates.Content, AppDisplayName = "{L}", ContentInfo = ReadTemplates.Info)]
[VisualElements(DisplayText = "t", Description = "a{NL}", Content = ReadTemplates.Card)]
[Attribution(AlternateText = "{M} b")]
public abstract class RequiredForms<T, TMaybe> : IForms<T, TMaybe>
{
    public required T A { get; set; }

    public required T B { get; set; }

    public required T C { get; set; }

    public required T D { get; set; }

    public required T E { get; set; }

    public required T F { get; set; }

    public required T G { get; set; }

    public required T H { get; set; }

    public required T J { get; set; }

    public required T K { get; set; }

    public required T L { get; set; }

    public required T M { get; set; }

    public required T V { get; set; }

    public required T W { get; set; }

    public required TMaybe NC { get; set; }

    public required TMaybe ND { get; set; }

    public required TMaybe NF { get; set; }

    public required TMaybe NI { get; set; }

    public required TMaybe NK { get; set; }

    public required TMaybe NL { get; set; }

    public required TMaybe NV { get; set; }

    public required T[] All { get; set; }

    public required List<TMaybe>? Some { get; set; }

    public required ImmutableArray<T> None { get; set; }
}

[UserActivity(AppActivityId = ReadTemplates.Id, ActivationUrl = ReadTemplates.Activation, FallbackUrl = ReadTemplates.Fallback, ContentUrl = ReadTemplates.Content, AppDisplayName = "{L}", ContentInfo = ReadTemplates.Info)]
[VisualElements(DisplayText = "t", Description = "a{NL}", Content = ReadTemplates.Card)]
[Attribution(AlternateText = "{M} b")]
public abstract class SettableForms<T, TMaybe> : IForms<T, TMaybe>
{
    public T A { get; set; } = default!;

    public T B { get; set; } = default!;

    public T C { get; set; } = default!;

    public T D { get; set; } = default!;

    public T E { get; set; } = default!;

    public T F { get; set; } = default!;

    public T G { get; set; } = default!;

    public T H { get; set; } = default!;

    public T J { get; set; } = default!;

    public T K { get; set; } = default!;

    public T L { get; set; } = default!;

    public T M { get; set; } = default!;

    public T V { get; set; } = default!;

    public T W { get; set; } = default!;

    public TMaybe NC { get; set; } = default!;

    public TMaybe ND { get; set; } = default!;

    public TMaybe NF { get; set; } = default!;

    public TMaybe NI { get; set; } = default!;

    public TMaybe NK { get; set; } = default!;

    public TMaybe NL { get; set; } = default!;

    public TMaybe NV { get; set; } = default!;

    public T[] All { get; set; } = [];

    public List<TMaybe>? Some { get; set; }

    public ImmutableArray<T> None { get; set; } = [];
}
