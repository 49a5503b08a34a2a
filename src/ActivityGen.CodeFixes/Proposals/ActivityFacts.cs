using ActivityGen.CodeFixes.Fixing;
using ActivityGen.Contract;
using ActivityGen.Roslyn.Parsing;
using ActivityGen.Roslyn.Specs;
using Microsoft.CodeAnalysis;

namespace ActivityGen.CodeFixes.Proposals;

/// <summary>What a type has that a missing property's value can be made of.</summary>
internal sealed class ActivityFacts
{
    private static readonly string[] TitleNames = ["DisplayText", "Title", "Name", "DisplayName", "DisplayTitle", "Subject", "Label", "Headline", "Caption"];
    private static readonly string[] KeyNames = ["Id", "Key", "Slug", "Guid", "Uuid", "Identifier"];

    private static readonly string[] UrlNames = ["Url", "WebUrl", "Link", "WebLink", "Uri", "WebUri", "Href", "Permalink", "PageUrl", "Address"];

    private readonly List<MemberAccess> _members = [];
    private readonly PropertySource?[] _sources;

    private ActivityFacts(FixSite site, INamedTypeSymbol type, PropertySource?[] sources)
    {
        Site = site;
        Type = type;
        Noun = Words.Noun(type.Name);
        _sources = sources;
    }

    internal FixSite Site { get; }

    internal INamedTypeSymbol Type { get; }

    /// <summary>Gets the words of what the type is about.</summary>
    internal List<string> Noun { get; }

    /// <summary>Gets the member that alone tells one activity of the type from another; null where no name says so.</summary>
    /// <remarks>A member that may be null is none: all activities without a value would be one.</remarks>
    internal MemberAccess? Key => Find(KeyNames, takesTypeName: true, IsKey);

    /// <summary>Gets the member that has what a user would call the activity.</summary>
    internal MemberAccess? Title => Find(TitleNames, takesTypeName: true, member => FormOf(member) is HoleForm.String);

    /// <summary>Gets the member that has a URL of the activity.</summary>
    internal MemberAccess? Url => Find(UrlNames, takesTypeName: true, member => FormOf(member) is HoleForm.String or HoleForm.Uri);

    internal static ActivityFacts Of(FixSite site) => Of(site, site.Type!);

    internal static ActivityFacts Of(FixSite site, INamedTypeSymbol type)
    {
        KnownSymbols known = site.Facts.Known;
        MemberLookup lookup = new(known.Compilation, type);
        PropertySource?[] sources = KnownSymbols.Find(type, known.UserActivityAttribute) is { } userActivity
            ? new SourceResolver(type, known, lookup, new SourceLocations(type, userActivity, known.Compilation, site.CancellationToken), new FindingBag()).Resolve()
            : new PropertySource?[PropertyContract.All.Length];
        ActivityFacts facts = new(site, type, sources);
        facts.Collect(lookup);
        return facts;
    }

    /// <summary>Gets a property's text or template, wherever an attribute gives it.</summary>
    internal string? TextOf(ActivityProperty property) => _sources[(int)property] is { Member: null, Constant.Value: string text } ? text : null;

    /// <summary>Gets where a property's value comes from.</summary>
    internal PropertySource? SourceOf(ActivityProperty property) => _sources[(int)property];

    /// <summary>Gets the member that a property is bound to.</summary>
    internal MemberAccess? MemberOf(ActivityProperty property) => _sources[(int)property]?.Member;

    private void Collect(MemberLookup lookup)
    {
        // A base type's attribute speaks for the types below it, and they don't see its private members.
        bool isLent = Type.IsAbstract || KnownSymbols.Find(Type, Site.Facts.Known.UserActivityAttribute) is null;
        for (INamedTypeSymbol? layer = Type; layer is not null; layer = layer.BaseType)
        {
            foreach (ISymbol member in layer.GetMembers())
            {
                if (member is (IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsImplicitlyDeclared: false })
                    && !member.IsStatic
                    && !(isLent && member.DeclaredAccessibility == Accessibility.Private)
                    && SymbolEqualityComparer.Default.Equals(lookup.Find(Type, member.Name, out _), member)
                    && MemberAccess.Of([member]) is { IsDeclaredNullable: false } access)
                {
                    _members.Add(access);
                }
            }
        }
    }

    private MemberAccess? Find(string[] names, bool takesTypeName, Func<MemberAccess, bool> fits)
    {
        string noun = string.Concat(Noun);
        foreach (string name in names)
        {
            foreach (string candidate in takesTypeName ? [name, noun + name, Type.Name + name] : (string[])[name])
            {
                foreach (MemberAccess member in _members)
                {
                    if (string.Equals(member.Last.Name, candidate, StringComparison.OrdinalIgnoreCase) && fits(member))
                    {
                        return member;
                    }
                }
            }
        }

        return null;
    }

    private HoleForm? FormOf(MemberAccess member) => HoleClassifier.Classify(member.Type, Site.Facts.Known)?.Form;

    private bool IsKey(MemberAccess member) => FormOf(member) switch
    {
        HoleForm.String or HoleForm.Uri => true,
        HoleForm.Formattable => member.Type.SpecialType is not (SpecialType.System_Single or SpecialType.System_Double),
        _ => false,
    };
}
