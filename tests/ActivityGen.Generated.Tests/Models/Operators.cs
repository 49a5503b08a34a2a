namespace ActivityGen.Generated.Tests.Models;

/// <summary>Every operator with three variables: A and C can be null, B cannot.</summary>
[UserActivity(
    AppActivityId = "id{A,B,C}|{+A,B,C}|{#A,B,C}|{.A,B,C}|{/A,B,C}|{;A,B,C}|{?A,B,C}|{&A,B,C}",
    ActivationUrl = "contoso://o/{A,C,B}!{.A,C,B}",
    FallbackUrl = "https://o/{A,C}{.A,C}{/A,C}{;A,C}{?A,C}{&A,C}",
    ContentUrl = "https://o/{C}{.C}{/C}{;C}{?C}{&C}")]
[VisualElements(DisplayText = "{A}{B}{C}", Description = "{A}{C}")]
[Attribution(IconUrl = "https://o{/B,A,A,C}{;B,A,D}{?D,A,B}{&D,C}", AlternateText = "{A}")]
public partial class Operators
{
    public string? A { get; set; }

    public required string B { get; set; }

    public string? C { get; set; }

    public int? D { get; set; }
}

/// <summary>Nothing but holes: a judged id, a judged URL.</summary>
[UserActivity(AppActivityId = "{+Id}", ActivationUrl = "{+Url}", ActivitySourceHost = "{+Host}", UserTimezone = "{Zone}", FallbackUrl = "{+Fallback}", ContentUrl = "{+Content}", AppDisplayName = "{Name}")]
[VisualElements(DisplayText = "{Title}", Description = "{Description}", BackgroundColor = "{Color}")]
[Attribution(IconUrl = "{+Icon}", AlternateText = "{Alternate}")]
public partial class OnlyHoles
{
    public string Id { get; set; } = "id";

    public string Url { get; set; } = "x://y";

    public string Host { get; set; } = "https://contoso.com";

    public string? Zone { get; set; }

    public string? Fallback { get; set; }

    public string? Content { get; set; }

    public string? Name { get; set; }

    public string Title { get; set; } = "title";

    public string? Description { get; set; }

    public string? Color { get; set; }

    public string? Icon { get; set; }

    public string? Alternate { get; set; }
}
