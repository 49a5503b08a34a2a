namespace ActivityGen.Roslyn.Specs;

/// <summary>The operators of RFC 6570, levels 1 to 3, one row of the table in its appendix A each.</summary>
/// <param name="First">What stands before the first defined variable.</param>
/// <param name="Separator">What stands between two.</param>
/// <param name="IsNamed">Whether a value follows its name.</param>
/// <param name="IfEmpty">What stands between the name and an empty value.</param>
/// <param name="AllowsReserved">Whether reserved characters and percent-encoded triplets stay as they are.</param>
internal sealed record UriTemplateOperator(string First, string Separator, bool IsNamed, string IfEmpty, bool AllowsReserved)
{
    internal static readonly UriTemplateOperator Simple = new(string.Empty, ",", IsNamed: false, string.Empty, AllowsReserved: false);
    internal static readonly UriTemplateOperator Reserved = new(string.Empty, ",", IsNamed: false, string.Empty, AllowsReserved: true);
    internal static readonly UriTemplateOperator Fragment = new("#", ",", IsNamed: false, string.Empty, AllowsReserved: true);
    internal static readonly UriTemplateOperator Label = new(".", ".", IsNamed: false, string.Empty, AllowsReserved: false);
    internal static readonly UriTemplateOperator Path = new("/", "/", IsNamed: false, string.Empty, AllowsReserved: false);
    internal static readonly UriTemplateOperator Parameter = new(";", ";", IsNamed: true, string.Empty, AllowsReserved: false);
    internal static readonly UriTemplateOperator Query = new("?", "&", IsNamed: true, "=", AllowsReserved: false);
    internal static readonly UriTemplateOperator Continuation = new("&", "&", IsNamed: true, "=", AllowsReserved: false);

    /// <summary>Gets a value indicating whether the variables' names stand in the query.</summary>
    internal bool IsInQuery => this == Query || this == Continuation;
}
