namespace ActivityGen.Contract;

/// <summary>The rules: ids, severities and words, in the order of their ids.</summary>
/// <remarks>
/// One table for the compiler, the runtime library and the docs, so that a developer reads the same sentence wherever the rule is met.
/// A message names what is wrong, what is allowed and what to write instead.
/// </remarks>
internal static class RuleCatalog
{
    internal static readonly RuleDescription NotPartial = new(
        "AG0001",
        RuleSeverity.Error,
        "An activity type is partial",
        "'{0}' has [UserActivity] but is not partial, so nothing can be generated into it; add the 'partial' modifier");

    internal static readonly RuleDescription ContainerNotPartial = new(
        "AG0002",
        RuleSeverity.Error,
        "Every type around an activity type is partial",
        "'{0}' has [UserActivity] but stands inside '{1}', which is not partial; add the 'partial' modifier to '{1}'");

    internal static readonly RuleDescription UnsuitableType = new(
        "AG0003",
        RuleSeverity.Error,
        "Static, ref struct and file-local types are not activities",
        "'{0}' has [UserActivity] but {1}; an activity is a class, record, struct or record struct that can be instantiated, boxed and named in another file");

    internal static readonly RuleDescription LanguageVersion = new(
        "AG0004",
        RuleSeverity.Error,
        "Activities need C# 12 or later",
        "'{0}' has [UserActivity], which needs C# 12 or later, but the project compiles as C# {1}; set <LangVersion>12</LangVersion> or later, or remove the LangVersion element");

    internal static readonly RuleDescription TwoSources = new(
        "AG0005",
        RuleSeverity.Error,
        "A property has one source",
        "{0} already comes from {1}; a property has one source: remove this one, or the other");

    internal static readonly RuleDescription UnfitMember = new(
        "AG0006",
        RuleSeverity.Error,
        "A bound member can be read and fits the property",
        "'{0}' cannot fill {1}: {2}");

    internal static readonly RuleDescription ServerSet = new(
        "AG0007",
        RuleSeverity.Error,
        "Server-set properties are never bound",
        "{0} is set by the server, and what a client sends for it is ignored; remove this [MapTo]");

    internal static readonly RuleDescription NotReadable = new(
        "AG0008",
        RuleSeverity.Info,
        "What an activity needs to be constructed can be recovered",
        "'{0}' gets no TryFromUserActivity and no ReadJson: {1} is needed to construct it, and {2}");

    internal static readonly RuleDescription IdentifiersOverlap = new(
        "AG0009",
        RuleSeverity.Warning,
        "No two activities have AppActivityId templates that can give the same id",
        "'{0}' and '{1}' can have the same appActivityId: '{2}' fits both templates, and one would replace the other; begin each with a text of its own, such as '/articles/'");

    internal static readonly RuleDescription ActivationUrlsOverlap = new(
        "AG0010",
        RuleSeverity.Warning,
        "No two activities have ActivationUrl templates that can give the same URL",
        "'{0}' and '{1}' can have the same activationUrl: '{2}' fits both templates, and a link leads to one type only; give each a path of its own, such as '/articles/'");

    internal static readonly RuleDescription NameTaken = new(
        "AG0011",
        RuleSeverity.Error,
        "The names of the generated surface are free",
        "'{0}' is a name that ActivityGen keeps for what it generates into '{1}'; give this declaration another name, or remove it");

    internal static readonly RuleDescription OptionNotUnderstood = new(
        "AG0012",
        RuleSeverity.Warning,
        "An option is understood",
        "The option '{0}' is '{1}', and {2}; write {3}");

    internal static readonly RuleDescription ActivationUrlMissing = new(
        "AG0101",
        RuleSeverity.Error,
        "activationUrl is given",
        "{0} has no activationUrl, the URL that opens the activity; write [UserActivity(ActivationUrl = \"…\")], or bind a member with [MapTo(ActivityProperty.ActivationUrl)]");

    internal static readonly RuleDescription ActivitySourceHostMissing = new(
        "AG0102",
        RuleSeverity.Error,
        "activitySourceHost is given",
        "{0} has no activitySourceHost, the HTTPS origin that joins the app's platforms; write [assembly: UserActivityDefaults(ActivitySourceHost = \"https://contoso.com\")], or the same argument on [UserActivity]");

    internal static readonly RuleDescription VisualElementsMissing = new(
        "AG0103",
        RuleSeverity.Error,
        "visualElements is given",
        "{0} has no visualElements, so there is nothing to show; write [VisualElements(DisplayText = \"…\")]");

    internal static readonly RuleDescription DisplayTextMissing = new(
        "AG0104",
        RuleSeverity.Error,
        "displayText is given and not empty",
        "{0} has no visualElements.displayText, or an empty one: it is the title that the user sees; write [VisualElements(DisplayText = \"…\")] with a text that never comes out empty");

    internal static readonly RuleDescription AppActivityIdMissing = new(
        "AG0105",
        RuleSeverity.Error,
        "appActivityId is given",
        "{0} has no appActivityId, the id that the app knows the activity by; write [UserActivity(AppActivityId = \"…\")] with the members that identify it");

    internal static readonly RuleDescription RequiredCanBeNull = new(
        "AG0106",
        RuleSeverity.Warning,
        "What fills a required property cannot be null",
        "'{0}' can be null, but it fills {1}, which every activity needs; make it 'required' and not nullable, or give it a default");

    internal static readonly RuleDescription FallbackUrlMissing = new(
        "AG0107",
        RuleSeverity.Info,
        "An app-protocol activationUrl has a fallbackUrl beside it",
        "'{0}' is opened by '{1}:', which a device without the app does not know, and has no fallbackUrl; write [UserActivity(FallbackUrl = \"https://…\")], the page that shows the same");

    internal static readonly RuleDescription HistoryStartMissing = new(
        "AG0108",
        RuleSeverity.Error,
        "A history item has startedDateTime",
        "{0} has no startedDateTime, the time when the engagement began; set StartedDateTime");

    internal static readonly RuleDescription UrlNotAbsolute = new(
        "AG0201",
        RuleSeverity.Error,
        "URL properties are absolute URLs",
        "{0} is not an absolute URL: '{1}' {2}; write scheme and host, for example 'https://contoso.com/articles/42' or 'contoso-reader://articles/42'");

    internal static readonly RuleDescription SourceHostNotOrigin = new(
        "AG0202",
        RuleSeverity.Error,
        "activitySourceHost is an HTTPS origin",
        "{0} is not an HTTPS origin: '{1}' {2}; write scheme and host only, for example 'https://contoso.com'");

    internal static readonly RuleDescription ColorNotHex = new(
        "AG0203",
        RuleSeverity.Error,
        "backgroundColor is #RRGGBB",
        "{0} is not a hex color: '{1}'; write '#' and six hexadecimal digits, for example '#0078D4'");

    internal static readonly RuleDescription TimezoneNotIana = new(
        "AG0204",
        RuleSeverity.Error,
        "userTimezone is an IANA id",
        "{0} is not an IANA time zone id: '{1}'; write for example {2}");

    internal static readonly RuleDescription IdUnusable = new(
        "AG0205",
        RuleSeverity.Error,
        "appActivityId can be used as an id",
        "{0} cannot be used: '{1}' {2}; write an id that is not empty, '.' or '..', and is well-formed text without NUL");

    internal static readonly RuleDescription IdLooksEncoded = new(
        "AG0206",
        RuleSeverity.Warning,
        "An appActivityId is not percent-encoded by hand",
        "{0} has '{1}', which looks percent-encoded already and is encoded again in the URL, as '{2}'; write the characters themselves: '{3}'");

    internal static readonly RuleDescription IdIsRecent = new(
        "AG0207",
        RuleSeverity.Warning,
        "An id is not the name of the recent function",
        "{0} is '{1}', which shares its URL with the recent function; put something before it, for example '/{1}'");

    internal static readonly RuleDescription UrlNotWeb = new(
        "AG0208",
        RuleSeverity.Error,
        "fallbackUrl and iconUrl are http or https",
        "{0} is not a web URL: '{1}' begins with '{2}:'; write an http or https URL");

    internal static readonly RuleDescription UrlSchemeForbidden = new(
        "AG0209",
        RuleSeverity.Error,
        "activationUrl does not run script or open files",
        "{0} begins with '{2}:', {3}: '{1}'; write {4}");

    internal static readonly RuleDescription SecretInUrl = new(
        "AG0210",
        RuleSeverity.Warning,
        "No secret stands in a URL",
        "{0} has the parameter '{1}', which sounds like a secret: the URL is stored, goes to the user's other devices and into logs; leave it out, and let the app sign in when it is opened");

    internal static readonly RuleDescription DisplayTextNotOneLine = new(
        "AG0211",
        RuleSeverity.Info,
        "displayText is one line",
        "{0} has a line break, and is shown on one line: '{1}'; put what follows into description");

    internal static readonly RuleDescription TooLarge = new(
        "AG0212",
        RuleSeverity.Warning,
        "An activity stays under 100 kB",
        "{0} takes {1} bytes, more than {2}; make its largest values smaller, which mostly are content, contentInfo and historyItems");

    internal static readonly RuleDescription HistoryTimesInconsistent = new(
        "AG0213",
        RuleSeverity.Error,
        "A history item's times fit together",
        "{0}: {1}; {2}");

    internal static readonly RuleDescription AlternateTextMissing = new(
        "AG0214",
        RuleSeverity.Info,
        "An iconUrl has an alternateText beside it",
        "'{0}' has an iconUrl but no alternateText, so that a screen reader has nothing to say; write [Attribution(AlternateText = \"…\")], or the same argument on [assembly: UserActivityDefaults]");

    internal static readonly RuleDescription LoneSurrogate = new(
        "AG0215",
        RuleSeverity.Error,
        "Text has no lone surrogate",
        "{0} has half of a surrogate pair at index {1}, which no UTF-8 text can carry; the text was cut in the middle of a character");

    internal static readonly RuleDescription TemplateSyntax = new(
        "AG0301",
        RuleSeverity.Error,
        "A template parses",
        "{0} is not a valid template: {1}");

    internal static readonly RuleDescription TemplateMember = new(
        "AG0302",
        RuleSeverity.Error,
        "Every name in a template is a readable member",
        "'{0}' is not a readable member of {1}{2}; a template names instance or static properties and fields that are declared in source (source generators cannot see each other's members: declare such a one yourself, as a partial property for example)");

    internal static readonly RuleDescription TemplateNotUnique = new(
        "AG0303",
        RuleSeverity.Warning,
        "An id or activationUrl template is uniquely decodable",
        "The template of {0} cannot be read back: {1} and {2} both give '{3}'; {4}");

    internal static readonly RuleDescription TemplateMemberType = new(
        "AG0304",
        RuleSeverity.Error,
        "A member's type can stand in a template",
        "'{0}' is of type '{1}', which has no single form here; use {2}");

    internal static readonly RuleDescription TemplateFormat = new(
        "AG0305",
        RuleSeverity.Error,
        "A format string fits the member's type",
        "'{0}' is not a format of '{1}', which is of type '{2}': {3}");

    internal static readonly RuleDescription JsonNotObject = new(
        "AG0306",
        RuleSeverity.Error,
        "Content and ContentInfo are JSON objects",
        "{0} is not a JSON object: {1}; write an object, for example '{{ \"type\": \"AdaptiveCard\", \"version\": \"1.0\" }}' for a card or '{{ \"@context\": \"https://schema.org\", \"@type\": \"Article\" }}' for contentInfo");

    internal static readonly RuleDescription CardIncomplete = new(
        "AG0307",
        RuleSeverity.Warning,
        "A card has its type and version",
        "{0} is not a complete Adaptive Card: it has no {1}; write \"type\": \"AdaptiveCard\" and \"version\": \"1.0\" in the object itself");

    internal static readonly RuleDescription FileNotFound = new(
        "AG0308",
        RuleSeverity.Error,
        "The named file is among the AdditionalFiles",
        "{0} names the file '{1}', which is not among the project's AdditionalFiles; write <AdditionalFiles Include=\"{1}\" /> in the project, or mend the name (it is relative to the project, else to this source file)");

    internal static readonly RuleDescription LinkedDataIncomplete = new(
        "AG0309",
        RuleSeverity.Info,
        "contentInfo has @context and @type",
        "{0} is not complete JSON-LD: it has no {1}; write for example \"@context\": \"https://schema.org\" and \"@type\": \"Article\"");

    internal static readonly RuleDescription GraphRequired = new(
        "AG0401",
        RuleSeverity.Warning,
        "A Graph object has the properties that the service requires",
        "This {0} has no {1}, and the service refuses one without {2}; set what is missing in the initializer, or on the variable that takes the object (only the body of a PATCH may leave them out)");

    internal static readonly RuleDescription GraphServerSet = new(
        "AG0402",
        RuleSeverity.Warning,
        "A Graph object leaves server-set properties to the server",
        "{0}.{1} is set by the server, and what a client sends for it is ignored; remove this assignment");

    internal static readonly RuleDescription IdNotEncoded = new(
        "AG0403",
        RuleSeverity.Warning,
        "An id in the path of a PUT goes through UrlSafeId.Encode",
        "'{0}' goes into the path of a PUT as it is, where a '/', '?' or '%' in it leads to another resource; write UrlSafeId.Encode({0})");

    internal static readonly RuleDescription IdEncodedOtherwise = new(
        "AG0404",
        RuleSeverity.Warning,
        "An id is encoded as the service does it",
        "'{0}' does not encode the characters that an activity's URL has encoded; write UrlSafeId.Encode instead, which leaves ! * ' ( ) - _ . ~ as they are and refuses half a surrogate pair");

    internal static readonly RuleDescription IdentifierFile = new(
        "AG0501",
        RuleSeverity.Error,
        "cross-platform-app-identifiers is a JSON array of platforms and applications",
        "cross-platform-app-identifiers cannot be read: {0}; write a JSON array such as [{{ \"platform\": \"ios\", \"application\": \"com.contoso.reader\" }}], in UTF-8 without a byte-order mark");

    internal static readonly RuleDescription IdentifierPlatform = new(
        "AG0502",
        RuleSeverity.Warning,
        "A platform is one that the service knows",
        "'{0}' is no platform{1}, and the service drops the entry; write windows_universal, windows_win32, android, ios, web or msa, in lower case");

    internal static readonly RuleDescription IdentifierCount = new(
        "AG0503",
        RuleSeverity.Error,
        "A platform has at most ten ids",
        "This is the eleventh id of the platform '{0}', which takes ten at most; remove it, or others before it, until ten are left");

    internal static readonly RuleDescription IdentifierMsaMissing = new(
        "AG0504",
        RuleSeverity.Warning,
        "There is an msa entry",
        "No entry has the platform '{0}', so the app that publishes is not recognised; add {{ \"platform\": \"{0}\", \"application\": \"…\" }} with the id that the app is registered by");
}
