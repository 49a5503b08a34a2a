namespace ActivityGen.Generated.Tests.Models;

/// <summary>The templates that all type shapes share, so that one oracle serves them all.</summary>
internal static class Shape
{
    public const string Id = "/shapes/{Id}";
    public const string Url = "contoso://shapes/{Id}{?Title}";
    public const string Text = "{Title}";
}
