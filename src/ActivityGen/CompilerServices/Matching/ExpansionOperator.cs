namespace ActivityGen.CompilerServices;

/// <summary>An operator of RFC 6570, levels 1 to 3: a row of the table in its appendix A.</summary>
/// <param name="First">What stands before the first defined variable.</param>
/// <param name="Separator">What stands between two.</param>
/// <param name="IsNamed">Whether a value follows its name.</param>
/// <param name="DropsEmpty">Whether an empty value has no <c>=</c> before it.</param>
/// <param name="AllowsReserved">Whether reserved characters and percent-encoded triplets stay as they are.</param>
internal sealed record ExpansionOperator(string First, string Separator, bool IsNamed, bool DropsEmpty, bool AllowsReserved)
{
    private static readonly ExpansionOperator Simple = new(string.Empty, ",", IsNamed: false, DropsEmpty: false, AllowsReserved: false);
    private static readonly ExpansionOperator Reserved = new(string.Empty, ",", IsNamed: false, DropsEmpty: false, AllowsReserved: true);
    private static readonly ExpansionOperator Fragment = new("#", ",", IsNamed: false, DropsEmpty: false, AllowsReserved: true);
    private static readonly ExpansionOperator Label = new(".", ".", IsNamed: false, DropsEmpty: false, AllowsReserved: false);
    private static readonly ExpansionOperator Path = new("/", "/", IsNamed: false, DropsEmpty: false, AllowsReserved: false);
    private static readonly ExpansionOperator Parameter = new(";", ";", IsNamed: true, DropsEmpty: true, AllowsReserved: false);
    private static readonly ExpansionOperator Query = new("?", "&", IsNamed: true, DropsEmpty: false, AllowsReserved: false);
    private static readonly ExpansionOperator Continuation = new("&", "&", IsNamed: true, DropsEmpty: false, AllowsReserved: false);

    internal static ExpansionOperator? Find(string text) => text switch
    {
        "" => Simple,
        "+" => Reserved,
        "#" => Fragment,
        "." => Label,
        "/" => Path,
        ";" => Parameter,
        "?" => Query,
        "&" => Continuation,
        _ => null,
    };
}
