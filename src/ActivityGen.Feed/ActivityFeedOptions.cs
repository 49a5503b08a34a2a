namespace ActivityGen.Feed;

/// <summary>How the feed is run. In configuration: the section <c>Feed</c>, <c>--Feed:PageSize=20</c> on the command line.</summary>
public sealed class ActivityFeedOptions
{
    /// <summary>The configuration section that <c>ActivityGen.Feed</c> itself reads.</summary>
    public const string SectionName = "Feed";

    /// <summary>The permission that Graph asks for: only the app's own activities, only the user's own.</summary>
    public const string DefaultScope = "UserActivity.ReadWrite.CreatedByApp";

    /// <summary>Gets or sets the folder of the feed's files: the database and the local key. Made where it is not there, for its owner alone.</summary>
    public string DataDirectory { get; set; } =
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "activity-feed");

    /// <summary>Gets or sets the OpenID Connect authority whose tokens are taken; null for the local key's tokens.</summary>
    public string? Authority { get; set; }

    /// <summary>Gets or sets the audience that the authority's tokens must have; one of <see cref="Audiences"/> will do as well.</summary>
    public string? Audience { get; set; }

    /// <summary>Gets more audiences that the authority's tokens may have.</summary>
    public IList<string> Audiences { get; } = [];

    /// <summary>Gets the claims that may hold the user's id, the first that a token has counts. Empty: <c>oid</c>, <c>sub</c>.</summary>
    public IList<string> UserClaims { get; } = [];

    /// <summary>Gets the claims that may hold the app's id, the first that a token has counts. Empty: <c>azp</c>, <c>appid</c>, <c>client_id</c>.</summary>
    public IList<string> AppClaims { get; } = [];

    /// <summary>Gets or sets the scope that a token must have in <c>scp</c> or <c>scope</c>; empty for none.</summary>
    public string RequiredScope { get; set; } = DefaultScope;

    /// <summary>Gets or sets how far the clocks of the feed and of who made a token may be apart: 0 to 1 minute.</summary>
    public TimeSpan ClockSkew { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Gets whom an invitation is for: the invitation's id to the user's. Empty: any invitation is the caller's own. No public source says what
    /// the invitation path leads to for others; here another user's invitation is refused.
    /// </summary>
    public IDictionary<string, string> Invitations { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Gets or sets how long an activity stays after its last modification, or that of its history: 30 days, as Graph does it.</summary>
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(30);

    /// <summary>Gets or sets the time from one sweep of what has expired to the next. It is not shown before it is swept either.</summary>
    public TimeSpan SweepInterval { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Gets or sets the most activities on a page: 1 to 200.</summary>
    public int PageSize { get; set; } = 50;

    /// <summary>Gets or sets the most bytes that a body may have.</summary>
    public int MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>Gets or sets the most history items, of those that have not expired, that an activity may have: 1 to 10,000.</summary>
    public int MaxHistoryItems { get; set; } = 1000;

    /// <summary>Gets or sets the most UTF-16 characters that an appActivityId may have.</summary>
    public int MaxIdLength { get; set; } = 8192;

    /// <summary>Gets or sets the most bytes that the request line may have. A character of an id takes up to nine.</summary>
    public int MaxRequestLineBytes { get; set; } = 96 * 1024;

    /// <summary>Gets or sets the most bytes that the request's headers may have together.</summary>
    public int MaxHeaderBytes { get; set; } = 32 * 1024;

    /// <summary>Gets how many calls a user may make.</summary>
    public ActivityFeedThrottling Throttling { get; } = new();

    /// <summary>Gets the claims that hold the user's id, the first one first.</summary>
    internal IEnumerable<string> EffectiveUserClaims => UserClaims.Count > 0 ? UserClaims : ["oid", "sub"];

    /// <summary>Gets the claims that hold the app's id, the first one first.</summary>
    internal IEnumerable<string> EffectiveAppClaims => AppClaims.Count > 0 ? AppClaims : ["azp", "appid", "client_id"];
}
