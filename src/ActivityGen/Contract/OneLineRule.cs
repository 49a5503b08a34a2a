namespace ActivityGen.Contract;

/// <summary>AG0211: displayText is one line.</summary>
internal static class OneLineRule
{
    /// <summary>The characters that Unicode's newline guidelines (section 5.8) break a line at: CR, LF, VT, FF, NEL, LS, PS.</summary>
    private const string LineBreaks = "\r\n\v\f\u0085\u2028\u2029";

    internal static RuleFinding? Find(ActivityProperty property, ReadOnlySpan<char> value) => value.IndexOfAny(LineBreaks.AsSpan()) < 0
        ? null
        : new RuleFinding(RuleCatalog.DisplayTextNotOneLine, MessageText.Path(property), MessageText.Value(value));
}
