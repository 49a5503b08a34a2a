namespace ActivityGen.Generated.Tests.Models;

/// <summary>Constants and template literals with everything that C# or JSON escapes.</summary>
[UserActivity(AppActivityId = Escapes, ActivationUrl = "x://y", AppDisplayName = Escapes + "{Title}" + Escapes)]
[VisualElements(DisplayText = "x", Description = Escapes)]
public partial record EscapedConstants(string Title)
{
    public const string Escapes = "a\"\\/\b\f\n\r\t\v\u0001\u001F\u007F\u00A0\u2028\uFEFFé漢\U0001F600";
}
