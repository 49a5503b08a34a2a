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
}
