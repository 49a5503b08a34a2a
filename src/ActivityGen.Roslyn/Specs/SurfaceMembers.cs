namespace ActivityGen.Roslyn.Specs;

/// <summary>The names that are generated into an activity type.</summary>
[Flags]
internal enum SurfaceMembers
{
    None = 0,
    ToUserActivity = 1,
    WriteJson = 2,
    ToJsonUtf8Bytes = 4,
    GetKey = 8,
    ActivityKey = 16,
    AppActivityId = 32,
    TryFromUserActivity = 64,
    FromUserActivity = 128,
    ReadJson = 256,
    TryReadJson = 512,
    ActivityLink = 1024,
    ActivityFallbackLink = 2048,
    ActivityReader = 4096,
    ToGraphUserActivity = 8192,
    TryFromGraphUserActivity = 16384,
    Reading = TryFromUserActivity | FromUserActivity | ReadJson | TryReadJson | ActivityReader,
    Graph = ToGraphUserActivity | TryFromGraphUserActivity,
}
